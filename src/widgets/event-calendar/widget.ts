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
