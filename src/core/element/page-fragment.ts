/** The page's address with another fragment; path and query stay as they are. */
export function addressWith(fragment: string): string {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/** Puts a fragment in the page's address, without a new entry in the history. */
export function replaceFragment(fragment: string): void {
  const address = addressWith(fragment);
  if (address !== location.href) history.replaceState(history.state, '', address);
}
