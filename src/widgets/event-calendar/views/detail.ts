/* An event's detail in both its shapes and with its styles, to be loaded together. */
export { detailBody } from './detail-body.js';
export { detailDialog } from './detail-dialog.js';
export { detailStyles as styles } from './detail.styles.js';
