/** The id of this widget, as it stands in links, configs and file names. */
export const WIDGET = 'smoke-free-map';

/** The newest config version this release understands. */
export const VERSION = 1;

/** Lists whose entries are checked one by one, so that a bad one is skipped and the rest stands. */
export const LISTS = [['zones'], ['context'], ['rules'], ['categories']] as const;

/** A key of a rule that nobody knows could be a limit that somebody misspelt: it stops that rule. */
export const STRICT_PATHS = [['rules']] as const;

/** What few configs have; see the calendar's. Most are met without the code for it. */
export const RARER = {
  /** Fields by their names, where need be after that of the field they stand in. */
  fields: ['timeZone', 'addressSearch'],
  variants: [],
} as const;
