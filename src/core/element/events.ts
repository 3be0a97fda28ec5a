import type { ReportedProblem } from './problem-report.js';

/*
 * What a page may listen for. All events bubble and cross shadow roots, so one listener on `document`
 * hears every widget. None carries an answer, a position or a search text. Those that a visitor brings
 * about stand in `visitor-events.ts`.
 */

/** Of every event of a widget. */
export const EVENT_OPTIONS: EventInit = { bubbles: true, composed: true };

/** What a widget says of itself once it has rendered. */
export interface RenderedContent {
  /** Whether there is anything to show. */
  readonly state: 'ready' | 'empty';
  /** The widget's own heading. */
  readonly title: string;
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  /** True for data that is not the municipality's own. */
  readonly example: boolean;
}

/** A widget has rendered: with content, or with its own "nothing here" state. */
export class SundReadyEvent extends Event implements RenderedContent {
  static readonly type = 'sund-ready';
  readonly state: 'ready' | 'empty';
  readonly title: string;
  readonly lang: string;
  readonly example: boolean;

  constructor({ state, title, lang, example }: RenderedContent) {
    super(SundReadyEvent.type, EVENT_OPTIONS);
    this.state = state;
    this.title = title;
    this.lang = lang;
    this.example = example;
  }
}

/** Something is wrong with a config or its data; `fatal` where the widget cannot be shown at all. */
export class SundErrorEvent extends Event {
  static readonly type = 'sund-error';
  /** Every problem with its literal code, path and file. */
  readonly problems: readonly ReportedProblem[];
  readonly fatal: boolean;

  constructor(problems: readonly ReportedProblem[], fatal: boolean) {
    super(SundErrorEvent.type, EVENT_OPTIONS);
    this.problems = problems;
    this.fatal = fatal;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sund-ready': SundReadyEvent;
    'sund-error': SundErrorEvent;
  }
}
