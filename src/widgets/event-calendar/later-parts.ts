/*
 * What a visitor meets after a click or a key, or only now and then: fetched with the interactions, while
 * the first view is being drawn.
 */
export { filterModel } from './domain/filter-model.js';
export { dialog, feedUrl, subscribePanel } from './opened.js';
export { addMenuPlace, closesAddMenu } from './views/add-menu-place.js';
export { anew } from '../../core/element/anew.js';
export { closesDetail, detailPlace } from './views/detail-place.js';
export { emptyView } from './views/empty.js';
export { clockText, deadlineWords, looseGroupName, looseWords } from './views/loose-words.js';
export { filterPanel } from './views/filter-panel.js';
export { outwardLink } from '../../core/element/outward-link.js';
