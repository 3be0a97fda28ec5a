import { isAllowed, type OriginPolicy } from '../../core/config/origins.js';
import { hasOwner, LinkUpgrade, type WidgetElement } from './link-upgrade.js';
import { createSite, type Site } from './site-file.js';
import { readWidgetLink, WIDGETS, type WidgetLink } from './widget-link.js';

const WIDGET_TAGS = WIDGETS.map((widget) => `sund-${widget}`).join();

/** A page whose own scripts take every widget away gets its links back after this many. */
const MOST_ATTEMPTS = 9;

/** What looks after links and widgets once the first links have been found. */
export interface LinkCare {
  /** Makes a link of it again when its widget cannot be shown. */
  readonly attend: (upgrade: LinkUpgrade, source: WidgetLink) => void;
  /** Tells the page's owner why a link stays a link. */
  readonly reportLink: (source: WidgetLink, reason: unknown) => void;
}

/** Turns links into widgets. */
export class Upgrader {
  /** Those on the page. */
  readonly live = new Set<LinkUpgrade>();
  readonly #folder: URL;
  readonly #site: () => Promise<Site>;
  readonly #ownPolicy: OriginPolicy;
  readonly #attempts = new WeakMap<Element, number>();
  readonly #care: Promise<LinkCare | undefined>;

  /**
   * @param folder where the widgets' files are
   * @param care undefined where it could not be fetched
   */
  constructor(folder: URL, care: Promise<LinkCare | undefined>) {
    this.#folder = folder;
    this.#care = care;
    this.#ownPolicy = { pageOrigin: location.origin, scriptOrigin: folder.origin, allowed: [] };
    this.#site = createSite(folder);
  }

  /** Upgrades a link if it is ours, and if nobody has before. */
  consider(link: Element): void {
    const known = LinkUpgrade.of(link);
    if (known) this.live.add(known);
    // An SVG has links too.
    if (hasOwner(link) || !(link instanceof HTMLAnchorElement)) return;
    if (link.isContentEditable || link.closest(WIDGET_TAGS)) return;
    const source = readWidgetLink(link);
    const attempts = this.#attempts.get(link) ?? 0;
    if (!source || attempts > MOST_ATTEMPTS) return;
    this.#attempts.set(link, attempts + 1);
    this.#upgrade(link, source).catch(async (error: unknown) => {
      (await this.#care)?.reportLink(source, error);
    });
  }

  async #upgrade(link: HTMLAnchorElement, source: WidgetLink): Promise<void> {
    const isOwn = isAllowed(source.base, this.#ownPolicy);
    if (!isOwn) {
      const { allowed } = await this.#site();
      if (!isAllowed(source.base, { ...this.#ownPolicy, allowed })) return;
      if (hasOwner(link)) return;
    }
    const upgrade = new LinkUpgrade(link);
    const [site] = await Promise.all([
      this.#site(),
      import(new URL(`${source.widget}.js`, this.#folder).href),
      pageParsed(),
    ]);
    if (!upgrade.isCurrent) return;
    if (!link.isConnected) return upgrade.disclaim();
    upgrade.place(this.#create(source, site));
    this.live.add(upgrade);
    (await this.#care)?.attend(upgrade, source);
  }

  #create({ widget, base, url, fragment }: WidgetLink, { allowed, tokens }: Site): WidgetElement {
    const tag = `sund-${widget}`;
    const Widget = customElements.get(tag);
    if (!Widget) throw new Error(`${widget}.js did not define <${tag}>`);
    const element = new Widget() as WidgetElement;
    const policy = { ...this.#ownPolicy, allowed };
    element.link = { base, policy, ...(url && { url }), ...(fragment && { fragment }) };
    for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
    return element;
  }
}

/** Half a paragraph would tell wrongly whether a link is alone in it. */
function pageParsed(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve(undefined);
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
