import type { MapAction, MapState } from './domain/state.js';
import type { MapRendering } from './render-map.js';
import { laterTexts } from './texts/later-texts.js';

/** A count is told when the visitor has paused. */
const TELL_MILLISECONDS = 700;

/** Tells screen readers what a step has led to that is not where the focus is. */
export class ResultTeller {
  readonly #announce: (message: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(announce: (message: string) => void) {
    this.#announce = announce;
  }

  /** @param count how many zones are found after the step */
  tell({ type }: MapAction, before: MapState, count: number, { shown, state }: MapRendering): void {
    const { texts } = shown;
    const later = laterTexts(shown);
    if (type === 'show-more') {
      const rows = Math.min(state.limit, count) - Math.min(before.limit, count);
      if (rows > 0) this.#announce(later.announceMore(rows));
    } else if (type === 'search' || type === 'clear' || type.startsWith('choose-')) {
      this.stop();
      const message = count === 0 ? later.nothingFound : texts.count(count);
      this.#timer = setTimeout(() => this.#announce(message), TELL_MILLISECONDS);
    }
  }

  /** Leaves untold what has not been told. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
