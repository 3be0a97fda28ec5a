import type { LitElement } from 'lit';
import type { CalendarAction, CalendarState } from './domain/model.js';
import { reduce } from './domain/state.js';

/** Told of every step, with the state before and after it. */
export type StateListener = (
  action: CalendarAction,
  before: CalendarState,
  after: CalendarState,
) => void;

/** Holds what the visitor has chosen, and begins anew when the config does. */
export class CalendarStateController {
  readonly #host: LitElement;
  readonly #listener: StateListener;
  #config: object | undefined;
  #state: CalendarState | undefined;

  constructor(host: LitElement, listener: StateListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** The state for a config; `begin` makes the first one. */
  for(config: object, begin: () => CalendarState): CalendarState {
    if (this.#config !== config || !this.#state) {
      this.#config = config;
      this.#state = begin();
    }
    return this.#state;
  }

  get current(): CalendarState | undefined {
    return this.#state;
  }

  /** Takes a step. */
  readonly send = (action: CalendarAction): void => {
    const before = this.#state;
    if (!before) return;
    const after = reduce(before, action);
    if (after === before) return;
    this.#state = after;
    this.#host.requestUpdate();
    this.#listener(action, before, after);
  };

  /** Puts a state in place that did not come from a step, such as one from a link. */
  replace(state: CalendarState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
