/** What a link in content may open. */
export const LINK_PROTOCOLS: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** Longer addresses are not links that somebody wrote. */
const MAX_LENGTH = 8192;

/**
 * Control characters (the URL parser drops tab and line breaks, so that `java\tscript:` would pass a
 * naive test), characters that hide or turn what a reader sees, and backslashes, which parsers read
 * as slashes.
 */
const DECEPTIVE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\]/;

/**
 * An address that is safe to put in `href`, absolute and normalised, or undefined. Only the allowed
 * protocols pass; `z.url()` and Lit let `javascript:` through. Credentials in an address
 * (`https://kommune.dk@example.org`) are refused, since they are there to mislead.
 *
 * @param base what a relative address is relative to; without it only absolute ones pass
 */
export function safeUrl(
  href: string,
  base?: string,
  allow: readonly string[] = LINK_PROTOCOLS,
): string | undefined {
  const written = href.trim();
  if (written === '' || written.length > MAX_LENGTH || DECEPTIVE.test(written)) return undefined;
  const url = parseUrl(written, base);
  if (!url || !allow.includes(url.protocol) || url.username || url.password) return undefined;
  // Spaces are how people write numbers, and not part of them (RFC 3966 §3).
  return url.protocol === 'tel:' ? url.href.replace(/ |%20/g, '') : url.href;
}

/**
 * An address that is safe to load an image from: `https:`, or the origin of `base`, so that a site
 * under development on `http://localhost` still shows its own.
 */
export function safeImageUrl(href: string, base: string): string | undefined {
  const address = safeUrl(href, base, ['https:', 'http:']);
  const url = parseUrl(address);
  return url && (url.protocol === 'https:' || url.origin === parseUrl(base)?.origin)
    ? address
    : undefined;
}

/** `new URL` without the exception. */
export function parseUrl(address: string | undefined, base?: string): URL | undefined {
  if (address === undefined) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
