import type { Found } from './domain/found.js';
import type { FinderAction, FinderState } from './domain/state.js';
import { answerWords } from './present/answer-words.js';
import { laterTexts } from './texts/later-texts.js';
import { nounWords, type ViewContext } from './views/view-context.js';

/** A count is told when the visitor has paused. */
const TELL_MILLISECONDS = 700;

/** Tells screen readers what a step has led to, once there is an answer. */
export class ResultTeller {
  readonly #announce: (message: string) => void;
  /** How many rows there were before the visitor asked for more. */
  #rowsBefore: number | undefined;
  #tellsCount = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(announce: (message: string) => void) {
    this.#announce = announce;
  }

  /** What is to be told of the next answer. */
  expect({ type }: FinderAction, before: FinderState, found: Found | undefined): void {
    this.stop();
    if (type === 'show-more') {
      this.#rowsBefore = Math.min(before.limit, found?.entries.length ?? 0);
    } else if (/^(?:search|clear|choose-)/.test(type)) this.#tellsCount = true;
  }

  /** Tells of an answer what was asked for. */
  tell(found: Found, { limit }: FinderState, context: ViewContext): void {
    const { entries } = found;
    const later = laterTexts(context);
    const noun = nounWords(context);
    if (this.#rowsBefore !== undefined) {
      const rows = Math.min(limit, entries.length) - this.#rowsBefore;
      this.#rowsBefore = undefined;
      if (rows > 0) this.#announce(later.announceMore(rows, noun));
    }
    if (!this.#tellsCount) return;
    this.#tellsCount = false;
    this.stop();
    const message = answerWords(found, context);
    if (message === '') return;
    this.#timer = setTimeout(() => this.#announce(message), TELL_MILLISECONDS);
  }

  /** Leaves untold what has not been told. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
