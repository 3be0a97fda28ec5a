import { isSupported } from './supported.js';
import { LINK_SELECTOR, WIDGETS } from './widget-link.js';

/*
 * `sund.js`: stands in a template, so most pages that load it have no widget. It waits for the first
 * link that may be ours, and only then fetches what turns links into widgets. Valid as a classic script
 * and as a module: a classic one must be asked for its address at once, and a module cannot be asked,
 * but its imports are relative to it by themselves.
 */
const script = document.currentScript;
const address = (script instanceof HTMLScriptElement && script.src) || '';

/** Addresses that this page has loaded the script from; a page cache may run it again. */
const LOADED = Symbol.for('sund.loaded');
const page = document as unknown as Record<symbol, string[] | undefined>;
const loaded = (page[LOADED] ??= []);

const load = (name: string): Promise<unknown> => {
  const file = address ? new URL(name, address).href : './' + name;
  return import(file) as Promise<unknown>;
};

const begin = (links: readonly Element[]): void => {
  observer.disconnect();
  load('upgrade.js').catch((error: unknown) => {
    console.error(`Sund: links stay links, since upgrade.js could not be loaded: ${String(error)}`);
  });
  // What comes after is nearly always this; asked for now, it arrives together with the above.
  for (const widget of WIDGETS) {
    const isMeant = (link: Element) => link.getAttribute('href')?.includes(`${widget}.html`);
    if (links.some(isMeant)) load(`${widget}.js`).catch(() => undefined);
  }
};

const look = (): void => {
  const links = [...document.querySelectorAll(LINK_SELECTOR)];
  if (links.length > 0) begin(links);
};

const observer = new MutationObserver(look);

if (isSupported() && !loaded.includes(address)) {
  loaded.push(address);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
  look();
}
