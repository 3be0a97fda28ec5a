/*
 * What comes after the first links have been found, in one file: links that come later or change, and
 * widgets that fail.
 */
export { giveUp, release } from './link-back.js';
export { watchLinks } from './watch-links.js';
