import { Upgrader } from './upgrader.js';
import { LINK_SELECTOR } from './widget-link.js';

/*
 * What `sund.js` fetches once there is a link to turn into a widget. A module beside it, so that its
 * own address says where the widgets are; and evaluated once, however often `sund.js` is loaded.
 */
const care = import('./link-care.js').catch(() => undefined);
const upgrader = new Upgrader(new URL('./', import.meta.url), care);
for (const link of document.querySelectorAll(LINK_SELECTOR)) upgrader.consider(link);
// Without it, links that come later stay links, and so do those whose widgets fail.
void care.then((loaded) => loaded?.watchLinks(upgrader));
