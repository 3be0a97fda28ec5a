import type { ContextKind } from '../../geography-config.js';
import type { Bounds, Coordinates } from '../model.js';

/** What a map is drawn with besides zones, so that one can find one's way. Never a ground for an answer. */
export interface ContextFeature {
  readonly kind: ContextKind;
  /** Empty where it has none. */
  readonly name: string;
  /** Rings are filled, lines are not. */
  readonly rings: readonly Coordinates[];
  readonly lines: readonly Coordinates[];
  readonly bounds: Bounds;
}
