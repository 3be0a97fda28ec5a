import type { Heading } from '../views/street.js';

/** Of the map's width and height, for one step. */
const STEP = 0.3;

const MOVES: Readonly<Record<Heading, readonly [across: number, down: number]>> = {
  north: [0, -STEP],
  south: [0, STEP],
  west: [-STEP, 0],
  east: [STEP, 0],
};

const KEYS: ReadonlyMap<string, Heading> = new Map([
  ['ArrowUp', 'north'],
  ['ArrowDown', 'south'],
  ['ArrowLeft', 'west'],
  ['ArrowRight', 'east'],
]);

/** How far one step moves the map, in shares of its width and height. */
export function moveOf(to: Heading): readonly [across: number, down: number] {
  return MOVES[to];
}

/** Where an arrow key leads; undefined for any other key. */
export function headingOfKey(key: string): Heading | undefined {
  return KEYS.get(key);
}
