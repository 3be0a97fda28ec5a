import type { PlainDay } from '../../core/dates/plain-day.js';
import type { MapState } from './domain/state.js';
import type { MapRendering } from './render-map.js';
import type { CardContext } from './views/card-context.js';

/** What interactions need of the element. */
export interface InteractionHost {
  readonly announce: (message: string) => void;
  /** What is shown now; undefined until something is. It may be another between two clicks. */
  readonly rendering: () => MapRendering | undefined;
  /** What its views are drawn with now. */
  readonly context: (rendering: MapRendering) => CardContext;
  /** Puts a state in place and renders it. */
  readonly show: (state: MapState) => void;
  /** The date in a time zone. */
  readonly day: (timeZone: string | undefined) => PlainDay;
  /** `HH:MM` that it is taken to be, where the page says so. */
  readonly time: () => string | null | undefined;
}
