import { firstCrossing } from '../geo/crossing.js';
import { toPosition } from '../geo/utm.js';
import { ProblemList } from './problem-list.js';
import type { ReadingProblem, ZonesRead } from './problems.js';

/**
 * Zones whose rings cross. Of all that can be wrong with a file this takes longest to find, and nothing
 * waits for it, so reading leaves it to whoever tells the editor.
 */
export function crossingRings({ paths }: Pick<ZonesRead, 'paths'>): readonly ReadingProblem[] {
  const problems = new ProblemList('zones');
  for (const [zone, [, ...path]] of paths) {
    for (const shape of [...zone.shapes, ...zone.smokingAreas]) {
      const point = shape.kind === 'polygon' ? firstCrossing(shape.rings) : undefined;
      if (point) problems.add('crossing-ring', toPosition(point), [...path, 'geometry']);
    }
  }
  return problems.all();
}
