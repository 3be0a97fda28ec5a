import { parseUrl } from '../../core/links/safe-url.js';

/** Widgets a link may ask for. One whose file is not in this installation leaves its link as it is. */
export const WIDGETS = [
  'event-calendar',
  'intervention-finder',
  'leisure-pass',
  'smoke-free-map',
] as const;

type Widget = (typeof WIDGETS)[number];

/** Finds every link that may be ours; {@link readWidgetLink} decides. */
export const LINK_SELECTOR = [
  'a[data-sund][href]',
  'a[href*="sund="]',
  ...WIDGETS.map((widget) => `a[href*="${widget}.html"]`),
].join();

/** What a pasted link says: which widget, and where its config is. */
export interface WidgetLink {
  readonly widget: string;
  /** The link's own address without its fragment. */
  readonly base: string;
  /** Absolute address of the config file, from `?src=`. */
  readonly url?: string;
  /** The value of `#config=`, as it stands. */
  readonly fragment?: string;
}

/**
 * Reads a link as the contract says: the widget from `data-sund`, else `?sund=`, else a last path
 * segment `<widget>.html`; the config from `?src=` (relative to the link) or `#config=`. Undefined for
 * a link that is not ours, that names no config, or that a visitor may have written (`rel` has `ugc`
 * or `sponsored`). Whether its origin may be used is for the caller to ask.
 */
export function readWidgetLink(link: HTMLAnchorElement): WidgetLink | undefined {
  if (/\b(?:ugc|sponsored)\b/i.test(link.rel)) return undefined;
  const url = parseUrl(link.href);
  if (!url) return undefined;
  const query = url.searchParams;
  const file = /([^/]+)\.html$/.exec(url.pathname);
  const widget = [link.dataset.sund, query.get('sund'), file?.[1]].find(isWidget);
  const fragment = /^#config=(.+)/.exec(url.hash);
  url.hash = '';
  const base = url.href;
  if (!widget) return undefined;
  const src = query.get('src');
  if (src) {
    const target = parseUrl(src, base);
    return target && { widget, base, url: target.href };
  }
  return fragment?.[1] ? { widget, base, fragment: fragment[1] } : undefined;
}

function isWidget(name: unknown): name is Widget {
  return WIDGETS.includes(name as Widget);
}
