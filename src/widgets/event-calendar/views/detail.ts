/* An event's detail in both its shapes, to be loaded together. */
export { detailBody } from './detail-body.js';
export { detailDialog } from './detail-dialog.js';
