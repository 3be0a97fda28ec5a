import type { ContextKind } from '../../geography-config.js';
import type { ContextFeature } from './context-feature.js';
import { linePath, ringPath } from './path-data.js';
import { placesOf, type Screen } from './screen.js';

/** All features of a kind, as path data. */
export interface ContextLayer {
  readonly kind: ContextKind;
  readonly areas: string;
  readonly lines: string;
}

/** What lies lowest first. */
const KINDS: readonly ContextKind[] = ['green', 'water', 'building', 'path', 'street', 'railway'];

/** Draws what is in the frame, kind by kind. Even-odd: any winding will do. */
export function contextLayers(
  features: readonly ContextFeature[],
  screen: Screen,
): readonly ContextLayer[] {
  return KINDS.map((kind) => {
    const ofKind = features.filter((feature) => feature.kind === kind);
    const join = (parts: readonly string[]): string => parts.join('');
    return {
      kind,
      areas: join(
        ofKind.flatMap(({ rings }) => rings.map((ring) => ringPath(placesOf(ring, screen)))),
      ),
      lines: join(
        ofKind.flatMap(({ lines }) => lines.map((line) => linePath(placesOf(line, screen)))),
      ),
    };
  }).filter(({ areas, lines }) => areas !== '' || lines !== '');
}
