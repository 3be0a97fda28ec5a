/*
 * The sign to print, loaded when somebody asks for one.
 */
export { signStyles as styles } from './views/sign.styles.js';
export { signView } from './views/sign.js';
