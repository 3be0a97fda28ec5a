/**
 * Whose files a pasted link may lead to. A crafted link must not be able to show somebody else's
 * content under a municipality's name, so every address reached from a link, at any depth, is asked.
 */
export interface OriginPolicy {
  /** `location.origin`. */
  readonly pageOrigin: string;
  /** Where `sund.js` was loaded from. */
  readonly scriptOrigin?: string;
  /** `allowedOrigins` of `sund-site.json`. */
  readonly allowed: readonly string[];
}

/**
 * Whether a file may be loaded on behalf of a link: `https:` or `http:`, and of the page's origin, of
 * the script's or of an allowed one. Opaque origins (`null`) match nothing.
 */
export function isAllowed(url: string | URL, policy: OriginPolicy): boolean {
  const { protocol, origin } = typeof url === 'string' ? new URL(url) : url;
  // A blob: URL has the origin of the page that made it.
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return [policy.pageOrigin, policy.scriptOrigin, ...policy.allowed].includes(origin);
}
