import { Boxes, type Box } from './boxes.js';
import type { ContextFeature } from './context-feature.js';
import { DOT, isWithin, NUMBER_HEIGHT, type Mark } from './marks.js';
import { scaleBox } from './scale-bar.js';
import { placesOf, type Place, type Screen } from './screen.js';

/** A name on the map, by the middle of its height and the end that `anchor` tells of. */
export interface MapName extends Place {
  readonly name: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees clockwise. */
  readonly turn: number;
  readonly of: 'zone' | 'street' | 'water' | 'other';
}

/** With more zones than this, their names would fill the map. */
const MOST_NAMES = 40;

/** A name that is longer is left to the list. */
const LONGEST = 28;

/** Pixels: as broad as a letter is in broad fonts at the sizes of `overview.styles.ts`. */
const ZONE_LETTER = 8;
const OTHER_LETTER = 6.5;
const LINE_HEIGHT = 15;

/** Puts names where nothing else stands: first those of zones, then of what is around them. */
export function namesOf(
  marks: readonly Mark[],
  context: readonly ContextFeature[],
  screen: Screen,
): readonly MapName[] {
  const wanted = marks.length > MOST_NAMES ? [] : marks;
  const place = placer(marks, screen);
  const named = wanted.map((mark) => zoneName(mark, place)).filter((name) => name !== undefined);
  // A few names among numbers look as if those places were other than the rest.
  const areEnough = named.length >= marks.length / 2;
  const placeAround = areEnough ? place : placer(marks, screen);
  const around = byName(context).map((feature) => featureName(feature, screen, placeAround));
  return [...(areEnough ? named : []), ...around.filter((name) => name !== undefined)];
}

/** Takes the room of names, beside that of the marks and the scale. */
function placer(marks: readonly Mark[], screen: Screen): PlaceName {
  const taken = new Boxes();
  taken.add(scaleBox(screen));
  for (const mark of marks) {
    taken.add({ x: mark.x, y: mark.y, width: DOT, height: DOT });
    if (mark.number) taken.add({ ...mark.number, width: mark.breadth, height: NUMBER_HEIGHT });
  }
  return (name, box) => {
    if (!isWithin(box, screen) || !taken.isFree(box)) return undefined;
    taken.add(box);
    return name;
  };
}

type PlaceName = (name: MapName, box: Box) => MapName | undefined;

function zoneName(
  { zone: { name }, number, breadth }: Mark,
  place: PlaceName,
): MapName | undefined {
  if (name === '' || name.length > LONGEST || !number) return undefined;
  const width = name.length * ZONE_LETTER;
  const aside = breadth / 2 + 4;
  const above = (NUMBER_HEIGHT + LINE_HEIGHT) / 2 + 1;
  for (const [anchor, x, y, middle] of [
    ['start', aside, 0, aside + width / 2],
    ['end', -aside, 0, -aside - width / 2],
    ['middle', 0, above, 0],
    ['middle', 0, -above, 0],
  ] as const) {
    const at = { x: number.x + x, y: number.y + y };
    const box = { x: number.x + middle, y: at.y, width, height: LINE_HEIGHT };
    const placed = place({ ...at, name, anchor, turn: 0, of: 'zone' }, box);
    if (placed) return placed;
  }
  return undefined;
}

/** One of each name: a street is often in many pieces. */
function byName(context: readonly ContextFeature[]): readonly ContextFeature[] {
  const longest = new Map<string, ContextFeature>();
  for (const feature of context) {
    const before = longest.get(feature.name);
    if (feature.name !== '' && (!before || size(before) < size(feature))) {
      longest.set(feature.name, feature);
    }
  }
  return [...longest.values()].toSorted((a, b) => size(b) - size(a));
}

const size = ({ bounds }: ContextFeature): number =>
  bounds.east - bounds.west + bounds.north - bounds.south;

function featureName(
  feature: ContextFeature,
  screen: Screen,
  place: PlaceName,
): MapName | undefined {
  const { name, kind, rings, lines } = feature;
  if (name.length > LONGEST) return undefined;
  const width = name.length * OTHER_LETTER;
  const anchor = 'middle';
  const of = kind === 'street' || kind === 'water' ? kind : 'other';
  if (lines.length === 0) {
    const at = rings[0] && middleOf(placesOf(rings[0], screen));
    return at && place({ ...at, name, anchor, turn: 0, of }, { ...at, width, height: LINE_HEIGHT });
  }
  const part = longestPart(lines.map((line) => placesOf(line, screen)));
  if (!part || part.length < width) return undefined;
  const radians = (part.turn * Math.PI) / 180;
  const across = Math.abs(width * Math.cos(radians)) + Math.abs(LINE_HEIGHT * Math.sin(radians));
  const down = Math.abs(width * Math.sin(radians)) + Math.abs(LINE_HEIGHT * Math.cos(radians));
  const { x, y, turn } = part;
  return place({ x, y, name, anchor, turn, of }, { x, y, width: across, height: down });
}

/** The middle of the least rectangle around places. */
function middleOf(places: readonly number[]): Place {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at + 1 < places.length; at += 2) {
    left = Math.min(left, places[at] ?? 0);
    right = Math.max(right, places[at] ?? 0);
    top = Math.min(top, places[at + 1] ?? 0);
    bottom = Math.max(bottom, places[at + 1] ?? 0);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

interface Part extends Place {
  readonly length: number;
  readonly turn: number;
}

/** The longest straight part of lines: where a name stands best. */
function longestPart(lines: readonly (readonly number[])[]): Part | undefined {
  let longest: Part | undefined;
  for (const line of lines) {
    for (let at = 0; at + 3 < line.length; at += 2) {
      const part = partBetween(line, at);
      if (!longest || part.length > longest.length) longest = part;
    }
  }
  return longest;
}

function partBetween(line: readonly number[], at: number): Part {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(at, at + 4);
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  // Never on its head.
  const turn = degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
  return {
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
    length: Math.hypot(x2 - x1, y2 - y1),
    turn: Math.round(turn),
  };
}
