import type { LinkUpgrade } from './link-upgrade.js';
import { Upgrader } from './upgrader.js';
import { LINK_SELECTOR } from './widget-link.js';

/*
 * What `sund.js` fetches once there is a link to turn into a widget. A module beside it, so that its
 * own address says where the widgets are; and evaluated once, however often `sund.js` is loaded.
 */
const upgrader = new Upgrader(new URL('./', import.meta.url), giveUp);
for (const link of document.querySelectorAll(LINK_SELECTOR)) upgrader.consider(link);
const care = import('./link-care.js').catch(() => undefined);
// Without it, links that come later stay links.
void care.then((loaded) => loaded?.watchLinks(upgrader));

async function giveUp(upgrade: LinkUpgrade, reason?: string): Promise<void> {
  const { element } = upgrade;
  const loaded = await care;
  // Somebody else may have taken it away meanwhile.
  if (upgrade.element === element) loaded?.giveUp(upgrade, reason);
}
