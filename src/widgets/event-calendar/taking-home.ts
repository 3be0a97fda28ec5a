/*
 * What a visitor puts in a calendar of their own: the menu, the panel, the files and the addresses. One
 * file, since whoever asks for one of them needs the next.
 */
export * from './calendar-files.js';
export { addMenuView } from './views/add-menu.js';
export { styles, subscribeView } from './views/subscribe.js';
