import { parseUrl } from '../../core/links/safe-url.js';

/**
 * The page a visitor came from, for a link back: only one of the same site, and not this page itself
 * with another address behind it.
 */
export function pageBefore(referrer: string, address: string): string | undefined {
  const page = new URL(address);
  const before = parseUrl(referrer);
  if (!before || before.origin !== page.origin || before.pathname === page.pathname)
    return undefined;
  return before.href;
}
