import { HIDDEN } from './hiding.js';
import { MADE } from './placement.js';
import type { Upgrader } from './upgrader.js';
import { LINK_SELECTOR } from './widget-link.js';

/**
 * Upgrades the links on the page and those that come later: by Turbo, htmx, a framework, or a tab that
 * is filled when it is opened. Turbo replaces the body, so the document itself is watched.
 */
export function watchLinks(upgrader: Upgrader): void {
  const scan = (root: ParentNode): void => {
    for (const copy of all(root, `[${MADE}],[${HIDDEN}]`)) upgrader.clearCopy(copy);
    for (const link of all(root, LINK_SELECTOR)) {
      if (link instanceof HTMLAnchorElement) upgrader.consider(link);
    }
  };
  new MutationObserver((records) => {
    for (const { target, attributeName, oldValue, addedNodes } of records) {
      const isLink = !!attributeName && target instanceof HTMLAnchorElement;
      if (isLink && target.getAttribute(attributeName) !== oldValue) upgrader.reconsider(target);
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
    upgrader.review();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'data-sund', 'rel'],
    attributeOldValue: true,
  });
  scan(document);
}

function all(root: ParentNode, selector: string): HTMLElement[] {
  const own = root instanceof HTMLElement && root.matches(selector) ? [root] : [];
  return [...own, ...root.querySelectorAll<HTMLElement>(selector)];
}
