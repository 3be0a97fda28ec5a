/*
 * What a visitor meets after a click or a key, or only now and then: one file, fetched while the first
 * view is being drawn.
 */
export { filterModel } from './domain/filter-model.js';
export { dialog, subscribePanel } from './overlays.js';
export { addMenuPlace, closesAddMenu } from './views/add-menu-place.js';
export { anew } from '../../core/element/anew.js';
export { closesDetail, detailPlace } from './views/detail-place.js';
export { emptyView } from './views/empty.js';
export { filterPanel } from './views/filter-panel.js';
export { laterStyles as styles } from './views/later.styles.js';
export { stepView } from './views/view-step.js';
