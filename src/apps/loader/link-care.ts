/*
 * What comes after the first links have been found, in one file: links that come later or change, and
 * widgets that fail.
 */
export { attend } from './attend.js';
export { reportLink } from './report-link.js';
export { watchLinks } from './watch-links.js';
