import { encodeDeepLink } from './domain/deep-link.js';
import type { CalendarState } from './domain/model.js';

/** The page's address with a state of the calendar in its fragment; path and query stay as they are. */
export function addressWith(state: CalendarState): string {
  const url = new URL(location.href);
  url.hash = encodeDeepLink(location.hash, state);
  return url.href;
}

/** Keeps the state in the address, without a new entry in the history. */
export function writeAddress(state: CalendarState): void {
  const address = addressWith(state);
  if (address !== location.href) history.replaceState(history.state, '', address);
}
