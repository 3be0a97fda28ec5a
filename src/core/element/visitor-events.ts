import { EVENT_OPTIONS } from './events.js';

/** The visitor opened one entry. */
export class SundSelectEvent extends Event {
  static readonly type = 'sund-select';
  /** The entry's id in the config. */
  readonly id: string;

  constructor(id: string) {
    super(SundSelectEvent.type, EVENT_OPTIONS);
    this.id = id;
  }
}

/** The visitor changed a filter. */
export class SundFilterEvent extends Event {
  static readonly type = 'sund-filter';
  /** Chosen values per facet, by their ids in the config. */
  readonly filters: Readonly<Record<string, readonly string[]>>;

  constructor(filters: Readonly<Record<string, readonly string[]>>) {
    super(SundFilterEvent.type, EVENT_OPTIONS);
    this.filters = filters;
  }
}

/** What can be said about one scheme, as a code. */
export interface ReportedOutcome {
  /** The scheme's id in the config. */
  readonly scheme: string;
  readonly outcome: string;
}

/** Results were shown. Only sent where the page's author has asked for it: tag managers listen too. */
export class SundResultEvent extends Event {
  static readonly type = 'sund-result';
  /** One for each scheme and child; codes alone, never an answer. */
  readonly results: readonly ReportedOutcome[];

  constructor(results: readonly ReportedOutcome[]) {
    super(SundResultEvent.type, EVENT_OPTIONS);
    this.results = results;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sund-select': SundSelectEvent;
    'sund-filter': SundFilterEvent;
    'sund-result': SundResultEvent;
  }
}
