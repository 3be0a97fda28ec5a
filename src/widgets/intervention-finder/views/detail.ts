/* An entry in full with its styles, to be loaded together. */
export { detailView } from './detail-view.js';
export { detailStyles as styles } from './detail.styles.js';
