/** The id of this widget, as it stands in links, configs and file names. */
export const WIDGET = 'leisure-pass';

/** The newest config version this release understands. */
export const VERSION = 1;

/** The languages that the interface and the standard facts have words in. */
export const LANGUAGES = ['da', 'en', 'ar', 'uk', 'tr', 'pl', 'so'] as const;

/** Lists whose entries are checked one by one, so that a bad one is skipped and the rest stands. */
export const LISTS = [
  ['facts'],
  ['parameters'],
  ['sharedParameters'],
  ['amounts'],
  ['conditions'],
  ['schemes'],
  ['cases'],
] as const;

/**
 * Everything but the words around the rules: a key nobody knows could be a limit that somebody misspelt,
 * so the entry it stands in is stopped, and with it every scheme that rests on it.
 */
export const STRICT_PATHS = LISTS;

/** What few configs have; see the calendar's. Most are met without the code for it. */
export const RARER = {
  /** Fields by their names, where need be after that of the field they stand in. */
  fields: ['timeZone'],
  variants: [],
} as const;
