import type { FinderEngine } from './domain/engine.js';
import type { FinderState } from './domain/state.js';
import type { FinderRendering } from './render-finder.js';
import type { ViewContext } from './views/view-context.js';

/** What interactions need of the element. */
export interface InteractionHost {
  readonly announce: (message: string) => void;
  /** The engine gave no answer. */
  readonly failed: (error: unknown) => void;
  /** What is shown now; undefined until something is. It may be another between two clicks. */
  readonly rendering: () => FinderRendering | undefined;
  /** What its views are drawn with now. */
  readonly context: (rendering: FinderRendering) => ViewContext;
  /** Puts a state in place and renders it. */
  readonly show: (state: FinderState) => void;
  /** The developer's own engine. */
  readonly engine: () => FinderEngine | undefined;
}
