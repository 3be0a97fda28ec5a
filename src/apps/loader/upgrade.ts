import { Upgrader } from './upgrader.js';
import { watchLinks } from './watch-links.js';

/*
 * What `sund.js` fetches once there is a link to turn into a widget. A module beside it, so that its
 * own address says where the widgets are; and evaluated once, however often `sund.js` is loaded.
 */
watchLinks(new Upgrader(new URL('./', import.meta.url)));
