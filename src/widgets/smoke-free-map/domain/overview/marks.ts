import type { Zone } from '../model.js';
import { Boxes, type Box } from './boxes.js';
import { scaleBox } from './scale-bar.js';
import { isOnScreen, placeOf, type Place, type Screen } from './screen.js';
import { styleOf, type ZoneStyle } from './zone-style.js';

/** A zone's place on the map: a number, or a dot where numbers would cover each other. */
export interface Mark extends Place {
  readonly zone: Zone;
  readonly style: ZoneStyle;
  /** How broad its number is drawn. */
  readonly breadth: number;
  /** Where the number stands: on the place itself, or beside it with a line to it. Undefined for a dot. */
  readonly number: Place | undefined;
}

/** More zones than this are no longer marked one by one. */
export const MOST_MARKS = 300;

/** How high a number is drawn, pixels. */
export const NUMBER_HEIGHT = 21;

/** Across a dot, pixels. */
export const DOT = 9;

/** More zones than this have no numbers beside them: the lines would make a thicket. */
const MOST_BESIDE = 150;

/** How far beside, pixels. */
const DISTANCES = [22, 34] as const;

const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => ({
  x: Math.cos((eighth * Math.PI) / 4),
  y: Math.sin((eighth * Math.PI) / 4),
}));

/** From the middle of one number to that of the next, where only some of many zones have one. */
const FAR_APART = 56;

/** Puts marks on the zones whose centre is in the drawing, in the order of their numbers. */
export function marksOf(zones: readonly Zone[], screen: Screen): readonly Mark[] {
  const marks = zones
    .map((zone) => markOf(zone, screen))
    .filter((mark) => isOnScreen(mark, screen))
    .toSorted((a, b) => a.zone.number - b.zone.number);
  return marks.length > MOST_MARKS ? someOf(marks) : numbered(marks, screen);
}

function markOf(zone: Zone, screen: Screen): Mark {
  const breadth = NUMBER_HEIGHT + 7 * Math.max(0, String(zone.number).length - 2);
  return {
    ...placeOf(zone.centre, screen),
    zone,
    style: styleOf(zone),
    breadth,
    number: undefined,
  };
}

/** Of very many only some that are far from each other: the list has them all. */
function someOf(marks: readonly Mark[]): readonly Mark[] {
  const taken = new Boxes();
  const chosen: Mark[] = [];
  for (const mark of marks) {
    const room = { x: mark.x, y: mark.y, width: FAR_APART, height: FAR_APART };
    if (!taken.isFree(room)) continue;
    taken.add(room);
    chosen.push({ ...mark, number: mark });
    if (chosen.length === MOST_MARKS) break;
  }
  return chosen;
}

function numbered(marks: readonly Mark[], screen: Screen): readonly Mark[] {
  const dots = new Boxes();
  const dotOf = new Map<Mark, Box>();
  for (const mark of marks) {
    const dot = { x: mark.x, y: mark.y, width: DOT, height: DOT };
    dots.add(dot);
    dotOf.set(mark, dot);
  }
  const numbers = new Boxes();
  numbers.add(scaleBox(screen));
  const settled = marks.map((mark) => onPlace(mark, numbers, dots, dotOf.get(mark)));
  if (marks.length > MOST_BESIDE) return settled;
  return settled.map((mark) => (mark.number ? mark : besidePlace(mark, numbers, dots, screen)));
}

function numberBox({ breadth }: Mark, { x, y }: Place): Box {
  return { x, y, width: breadth + 2, height: NUMBER_HEIGHT + 2 };
}

function onPlace(mark: Mark, numbers: Boxes, dots: Boxes, own: Box | undefined): Mark {
  const box = numberBox(mark, mark);
  if (!numbers.isFree(box) || !dots.isFree(box, own)) return mark;
  numbers.add(box);
  return { ...mark, number: { x: mark.x, y: mark.y } };
}

function besidePlace(mark: Mark, numbers: Boxes, dots: Boxes, screen: Screen): Mark {
  for (const distance of DISTANCES) {
    for (const direction of DIRECTIONS) {
      const reach = distance + (Math.abs(direction.x) * (mark.breadth - NUMBER_HEIGHT)) / 2;
      const number = { x: mark.x + direction.x * reach, y: mark.y + direction.y * reach };
      const box = numberBox(mark, number);
      if (!isWithin(box, screen) || !numbers.isFree(box) || !dots.isFree(box)) continue;
      numbers.add(box);
      return { ...mark, number };
    }
  }
  return mark;
}

/** Whether a box is wholly in the drawing. */
export function isWithin({ x, y, width, height }: Box, screen: Screen): boolean {
  return (
    x - width / 2 >= 1 &&
    x + width / 2 <= screen.width - 1 &&
    y - height / 2 >= 1 &&
    y + height / 2 <= screen.height - 1
  );
}
