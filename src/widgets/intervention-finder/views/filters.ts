/* The filters with their styles, to be loaded together. */
export { filterPanel } from './filter-panel.js';
export { filterStyles as styles } from './filters.styles.js';
