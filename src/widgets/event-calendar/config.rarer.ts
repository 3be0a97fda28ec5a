/**
 * What few configs have. A config without it has the plain shape, and visitors meet it without the code
 * for the rest: `npm run shapes` leaves this out of config.plain-shape.ts, as `plainTimetable` does.
 */
export const RARER = {
  /** Fields by their names, where need be after that of the field they stand in. */
  fields: ['layers', 'everyYears', 'deadlines.when'],
  /** Kinds of date rules. */
  variants: ['weeks', 'relative', 'month', 'season', 'undated', 'rrule'],
} as const;
