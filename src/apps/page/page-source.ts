import { isAllowed, type OriginPolicy } from '../../core/config/origins.js';
import { parseUrl } from '../../core/links/safe-url.js';

/** What a full page's address asks it to show, or why it will not. */
export type PageSource =
  | { readonly kind: 'url'; readonly url: string; readonly base: string }
  | { readonly kind: 'fragment'; readonly fragment: string; readonly base: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad-address'; readonly address: string }
  | { readonly kind: 'refused-origin'; readonly origin: string }
  | { readonly kind: 'refused-inline' };

/**
 * Reads the page's own address: `?src=` relative to it, else `#config=`. A config in the address itself
 * is shown only where the municipality has said so, since anybody can write such a link.
 */
export function readPageSource(
  address: string,
  policy: OriginPolicy,
  allowsInline: boolean,
): PageSource {
  const page = new URL(address);
  const fragment = /^#config=(.+)/.exec(page.hash)?.[1];
  page.hash = '';
  const base = page.href;
  const src = page.searchParams.get('src')?.trim();
  if (!src) {
    if (fragment === undefined) return { kind: 'missing' };
    return allowsInline ? { kind: 'fragment', fragment, base } : { kind: 'refused-inline' };
  }
  const url = parseUrl(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'bad-address', address: src };
  return isAllowed(url, policy)
    ? { kind: 'url', url: url.href, base }
    : { kind: 'refused-origin', origin: url.origin };
}
