import { isEditor } from '../../core/element/editor-audience.js';
import { OWNER, PENDING, type LinkUpgrade, type Owned } from './link-upgrade.js';
import { unhide } from './unhiding.js';

/**
 * Makes a link of it again, because the widget cannot be shown. Editors keep the widget below the link,
 * where it says what is wrong.
 *
 * @param reason why, where the widget has not said so itself
 */
export function giveUp(upgrade: LinkUpgrade, reason?: string): void {
  upgrade.settle();
  if (reason === undefined && isEditor(null, location)) {
    showLink(upgrade);
    upgrade.element?.removeAttribute(PENDING);
    return;
  }
  takeAway(upgrade);
}

/** Gives the link back to the page as it was. */
export function release(upgrade: LinkUpgrade): void {
  upgrade.settle();
  takeAway(upgrade);
  upgrade.disclaim();
}

function takeAway(upgrade: LinkUpgrade): void {
  const { element, link } = upgrade;
  if (!element) return;
  upgrade.element = undefined;
  showLink(upgrade);
  element.remove();
  if (upgrade.hadFocus && document.activeElement === document.body) link.focus();
}

function showLink({ link, replaced }: LinkUpgrade): void {
  if (!replaced) return;
  unhide(replaced);
  if (replaced !== link) delete (replaced as Owned)[OWNER];
}
