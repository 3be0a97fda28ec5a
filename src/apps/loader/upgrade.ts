import { Upgrader } from './upgrader.js';
import { LINK_SELECTOR } from './widget-link.js';

/*
 * What `sund.js` fetches once there is a link to turn into a widget. A module beside it, so that its
 * own address says where the widgets are; and evaluated once, however often `sund.js` is loaded.
 */
const upgrader = new Upgrader(new URL('./', import.meta.url));
for (const link of document.querySelectorAll(LINK_SELECTOR)) upgrader.consider(link);
import('./link-care.js').then(
  ({ watchLinks }) => watchLinks(upgrader),
  // Links that come later stay links.
  () => undefined,
);
