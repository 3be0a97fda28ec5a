import type { Calendar } from './calendar.js';
import { isFiltered } from './filter.js';
import { findOccurrence } from './lookup.js';
import type { CalendarState } from './model.js';
import { extentOf } from './placement.js';
import { known } from './initial-state.js';
import { reduce } from './state.js';

/** What a link into a calendar says: an open event, a filter, or both. */
export interface DeepLink {
  readonly openKey?: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

const NAME = 'sund-calendar';
/** Longer ones were not written by this calendar. */
const MAX_LENGTH = 4000;
const MAX_VALUES = 100;

/**
 * The page's fragment, without `#`, with the open event and the filter in it as
 * `sund-calendar=event:…;theme:…,…;audience:…`. Everything else in it stays as it was, in place; empty
 * where nothing is left.
 */
export function encodeDeepLink(
  fragment: string,
  state: Pick<CalendarState, 'openKey' | 'themes' | 'audiences'>,
): string {
  const others = partsOf(fragment).filter((part) => !isOurs(part));
  const value = encodeValue(state);
  return [...others, ...(value === '' ? [] : [`${NAME}=${value}`])].join('&');
}

/**
 * What the fragment says about a calendar, or undefined where it says nothing. Never fails: what cannot
 * be read is as if it were not there, and nothing is believed before `applyDeepLink` has looked it up.
 */
export function decodeDeepLink(fragment: string): DeepLink | undefined {
  if (fragment.length > MAX_LENGTH) return undefined;
  const ours = partsOf(fragment).find(isOurs);
  if (ours === undefined) return undefined;
  const fields = new Map<string, readonly string[]>();
  for (const field of ours.slice(NAME.length + 1).split(';')) {
    const colon = field.indexOf(':');
    if (colon > 0) fields.set(field.slice(0, colon), decodeList(field.slice(colon + 1)));
  }
  const openKey = fields.get('event')?.[0];
  const themes = fields.get('theme') ?? [];
  const audiences = fields.get('audience') ?? [];
  if (openKey === undefined && !isFiltered({ themes, audiences })) return undefined;
  return { themes, audiences, ...(openKey !== undefined && { openKey }) };
}

/**
 * The state that a link asks for: its filter, and its event opened in its own month and period. Themes
 * and audiences that the calendar does not have are dropped, and so is an event.
 */
export function applyDeepLink(
  state: CalendarState,
  calendar: Calendar,
  link: DeepLink,
): CalendarState {
  const filtered: CalendarState = {
    ...state,
    themes: known(link.themes, calendar.themes),
    audiences: known(link.audiences, calendar.audiences),
  };
  const occurrence =
    link.openKey === undefined ? undefined : findOccurrence(calendar, link.openKey);
  if (!occurrence) return reduce(filtered, { type: 'close-event' });
  const start = extentOf(occurrence.timing)?.start;
  const there =
    start === undefined ? filtered : reduce(filtered, { type: 'focus-day', day: start });
  return reduce(there, { type: 'open-event', key: occurrence.key });
}

function partsOf(fragment: string): readonly string[] {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
}

function isOurs(part: string): boolean {
  return part.startsWith(`${NAME}=`);
}

function encodeValue({
  openKey,
  themes,
  audiences,
}: Pick<CalendarState, 'openKey' | 'themes' | 'audiences'>): string {
  const fields = [
    ['event', openKey === undefined ? [] : [openKey]],
    ['theme', themes],
    ['audience', audiences],
  ] as const;
  return fields
    .map(([name, values]) => [name, values.flatMap(encodeOne).join(',')])
    .filter(([, list]) => list !== '')
    .map(([name, list]) => `${name}:${list}`)
    .join(';');
}

/** Half a surrogate pair cannot be in an address. */
function encodeOne(value: string): string[] {
  try {
    return [encodeURIComponent(value)];
  } catch {
    return [];
  }
}

function decodeList(list: string): readonly string[] {
  return list.split(',', MAX_VALUES).flatMap((item) => {
    try {
      const value = decodeURIComponent(item);
      return value === '' ? [] : [value];
    } catch {
      return [];
    }
  });
}
