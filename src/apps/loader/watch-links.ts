import { HIDDEN } from './hiding.js';
import { release } from './link-back.js';
import { hasOwner, LinkUpgrade } from './link-upgrade.js';
import { MADE } from './placement.js';
import { unhide } from './unhiding.js';
import type { Upgrader } from './upgrader.js';
import { LINK_SELECTOR } from './widget-link.js';

/**
 * Upgrades the links that come later: by Turbo, htmx, a framework, or a tab that is filled when it is
 * opened; and looks after those upgraded. Turbo replaces the body, so the document itself is watched.
 */
export function watchLinks(upgrader: Upgrader): void {
  const scan = (root: ParentNode): void => {
    for (const copy of all(root, `[${MADE}],[${HIDDEN}]`)) clearCopy(copy);
    for (const link of all(root, LINK_SELECTOR)) upgrader.consider(link);
  };
  new MutationObserver((records) => {
    for (const { target, attributeName, oldValue, addedNodes } of records) {
      const isLink = !!attributeName && target instanceof HTMLAnchorElement;
      if (isLink && target.getAttribute(attributeName) !== oldValue) reconsider(upgrader, target);
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
    review(upgrader);
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'data-sund', 'rel'],
    attributeOldValue: true,
  });
  scan(document);
  review(upgrader);
}

function all(root: ParentNode, selector: string): HTMLElement[] {
  const own = root instanceof HTMLElement && root.matches(selector) ? [root] : [];
  return [...own, ...root.querySelectorAll<HTMLElement>(selector)];
}

/** Undoes what was copied with the page: a page cache keeps the marks, but not what they stood for. */
function clearCopy(element: HTMLElement): void {
  if (hasOwner(element)) return;
  if (element.hasAttribute(MADE)) element.remove();
  else unhide(element);
}

/** Looks at a link anew, because its address or its marks were changed. */
function reconsider(upgrader: Upgrader, link: HTMLAnchorElement): void {
  const known = LinkUpgrade.of(link);
  if (known) forget(upgrader, known);
  upgrader.consider(link);
}

/** Cleans up after a page that moved, replaced or removed what the loader had put together. */
function review(upgrader: Upgrader): void {
  for (const upgrade of upgrader.live) {
    const { link, element } = upgrade;
    if (element && element.isConnected !== link.isConnected) {
      forget(upgrader, upgrade);
      if (link.isConnected) upgrader.consider(link);
    } else if (!link.isConnected) {
      upgrader.live.delete(upgrade);
    }
  }
}

function forget(upgrader: Upgrader, upgrade: LinkUpgrade): void {
  upgrader.live.delete(upgrade);
  release(upgrade);
}
