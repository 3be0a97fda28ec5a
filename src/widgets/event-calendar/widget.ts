/** The id of this widget, as it stands in links, configs and file names. */
export const WIDGET = 'event-calendar';

/** The newest config version this release understands. */
export const VERSION = 1;

/** Lists whose entries are checked one by one, so that a bad one is skipped and the rest stands. */
export const LISTS = [
  ['events'],
  ['holidays'],
  ['layers', '*', 'events'],
  ['layers', '*', 'holidays'],
  ['themes'],
  ['audiences'],
] as const;

/**
 * What few configs have. A config without it has the plain shape, and visitors meet it without the code
 * for the rest: `npm run shapes` leaves this out of config.plain-shape.ts, and so does `plainTimetable`.
 */
export const RARER = {
  /** Fields by their names, where need be after that of the field they stand in. */
  fields: ['layers', 'everyYears', 'deadlines.when'],
  /** Kinds of date rules. */
  variants: ['weeks', 'relative', 'month', 'season', 'undated', 'rrule'],
} as const;
