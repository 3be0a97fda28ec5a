/*
 * What a visitor meets after a click or a key: one file, fetched while the first view is being drawn.
 */
export { anew } from '../../core/element/anew.js';
export { inPortions } from '../../core/element/in-portions.js';
export { laterStyles as styles } from './views/later.styles.js';
