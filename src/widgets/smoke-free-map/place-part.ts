/*
 * The card of one place, loaded before the first view of a config that wants it.
 */
export { placeStyles as styles } from './views/place.styles.js';
export { placeView } from './views/place.js';
