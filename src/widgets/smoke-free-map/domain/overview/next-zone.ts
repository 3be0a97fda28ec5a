import type { Zone } from '../model.js';
import type { Place } from './screen.js';

/** Where a key leads: to the nearest zone on that side, or along the numbers. */
export type Direction =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  /** By number. */
  | 'next'
  | 'previous';

/** A zone on a map, whose y axis points down. */
interface Mark extends Place {
  readonly zone: Pick<Zone, 'id' | 'number'>;
}

/**
 * The id of the zone that a key leads to, undefined where there is none. On each side it is the nearest
 * within the quarter that the arrow points into.
 *
 * @param from id of the zone one is at
 */
export function nextZone(
  { marks }: { readonly marks: readonly Mark[] },
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const at = marks.findIndex(({ zone }) => zone.id === from);
  const here = marks[at];
  if (direction === 'first' || !here) return marks[0]?.zone.id;
  if (direction === 'last') return marks.at(-1)?.zone.id;
  if (direction === 'next') return marks[at + 1]?.zone.id;
  if (direction === 'previous') return marks[at - 1]?.zone.id;
  return nearest(here, marks, direction)?.zone.id;
}

type Side = 'left' | 'right' | 'up' | 'down';

function nearest(here: Mark, marks: readonly Mark[], side: Side): Mark | undefined {
  let best: Mark | undefined;
  let shortest = Infinity;
  for (const mark of marks) {
    if (mark === here) continue;
    const { x, y } = between(here, mark);
    if (sideOf(x, y) !== side) continue;
    const distance = Math.max(Math.abs(x), Math.abs(y));
    if (distance >= shortest) continue;
    best = mark;
    shortest = distance;
  }
  return best;
}

/** Zones at the same place are told apart by their numbers, the lower to the left and slightly above. */
function between(from: Mark, to: Mark): { readonly x: number; readonly y: number } {
  const nudge = (to.zone.number - from.zone.number) * 1e-5;
  return { x: to.x - from.x + nudge, y: to.y - from.y + nudge * 0.37 };
}

/** Every other place is on just one of the four sides. */
function sideOf(x: number, y: number): Side {
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}
