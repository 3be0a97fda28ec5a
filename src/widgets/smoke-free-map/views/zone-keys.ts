import type { Direction } from '../domain/overview/next-zone.js';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
]);

/** Where a key leads from a zone on a map; undefined for those that lead to no zone. */
export function directionOfKey(key: string): Direction | undefined {
  return DIRECTIONS.get(key);
}
