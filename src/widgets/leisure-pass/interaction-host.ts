import type { PassState } from './domain/state.js';
import type { PassRendering } from './render-pass.js';
import type { ViewContext } from './views/view-context.js';

/** What interactions need of the element. */
export interface InteractionHost {
  readonly announce: (message: string) => void;
  /** What is shown now; undefined until something is. */
  readonly rendering: () => PassRendering | undefined;
  /** What its views are drawn with now. */
  readonly context: (rendering: PassRendering) => ViewContext;
  /** Puts a state in place and renders it. */
  readonly show: (state: PassState | undefined) => void;
  /** Whether each page is a step of the browser’s history. */
  readonly usesHistory: () => boolean;
  /** Whether the page is told of the outcomes. */
  readonly reportsResult: () => boolean;
}
