/*
 * The offer of a street map, loaded where the config names one. The map itself comes with a click.
 */
export { readBasemap } from './street/basemap.js';
export { StreetController } from './street/street-controller.js';
export { streetStyles as styles } from './views/street.styles.js';
