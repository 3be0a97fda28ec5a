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

declare global {
  interface HTMLElementEventMap {
    'sund-select': SundSelectEvent;
    'sund-filter': SundFilterEvent;
  }
}
