import type { Zone } from '../domain/model.js';
import { nextZone, type Direction } from '../domain/overview/next-zone.js';

/** The zone that a key leads to. North is up, as near as makes no difference to a key. */
export function neighbour(
  zones: readonly Zone[],
  from: Zone | undefined,
  direction: Direction,
): Zone | undefined {
  const marks = zones.map((zone) => ({ zone, x: zone.centre.east, y: -zone.centre.north }));
  const id = nextZone({ marks }, from?.id, direction);
  return zones.find((zone) => zone.id === id);
}
