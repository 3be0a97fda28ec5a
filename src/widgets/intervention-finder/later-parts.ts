/*
 * What a visitor meets after a click or a key, or only now and then: one file, fetched while the first
 * view is being drawn.
 */
export { anew } from '../../core/element/anew.js';
export { inPortions } from '../../core/element/in-portions.js';
export { emptyCatalogue } from './views/empty-catalogue.js';
export { facetIntroView } from './views/facet-intro.js';
export { firstOnly } from './views/first-only.js';
export { laterStyles as styles } from './views/later.styles.js';
export { missingLine, nearView } from './views/near.js';
export { repairView } from './views/repair.js';
export { suggestionsView } from './views/suggestions.js';
export { uncopiedLink } from './views/uncopied-link.js';
export { stepView } from './views/view-step.js';
