import type { LitElement, ReactiveController } from 'lit';
import type { SiteContext } from '../site/site-context.js';
import { nearestLanguage } from './nearest-language.js';

/** As on a page without a `<sund-site>`. */
const NOT_SAID: SiteContext = { look: 'auto' };

/**
 * Knows what the `<sund-site>` around an element says, and follows it. Only pages that have one load
 * what it is made of.
 */
export class SiteController implements ReactiveController {
  /** What the site says. */
  value = NOT_SAID;
  /** False while there is a site that has not been heard yet. */
  isSettled = true;
  readonly #host: LitElement;
  #isFollowing = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the page where the element stands, else what the site says. */
  get language(): string | undefined {
    return nearestLanguage(this.#host) ?? this.value.language;
  }

  hostConnected(): void {
    // What a site said holds inside it only; the one around this place says its own.
    this.value = NOT_SAID;
    const site = siteAround(this.#host);
    if (!site || this.#isFollowing) return;
    this.#isFollowing = true;
    this.isSettled = false;
    void this.#follow(site);
  }

  async #follow(site: Element): Promise<void> {
    try {
      const { followSite } = await import('../site/follow-site.js');
      await followSite(this.#host, site, (value) => (this.value = value));
    } catch {
      // Offline: better the widget without what the site says than no widget.
    }
    this.isSettled = true;
    this.#host.requestUpdate();
  }
}

/** The nearest `<sund-site>` on the way that events bubble. */
function siteAround(element: Element): Element | undefined {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element && node.localName === 'sund-site') return node;
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  return undefined;
}
