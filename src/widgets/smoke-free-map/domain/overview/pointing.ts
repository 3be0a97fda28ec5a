import { signedDistance } from '../geo/distance.js';
import type { Point, Zone } from '../model.js';
import type { OverviewDrawing } from './drawing.js';
import { NUMBER_HEIGHT, type Mark } from './marks.js';
import { placeOf, type Screen } from './screen.js';

/** A finger and a mouse hit what they meant to within this many pixels. */
const AIM = 2;

/** From the middle of a mark, pixels: half of the least target of WCAG 2.5.8. */
const REACH = 12;

/** Where a place of the drawing is, and to how many metres it could be aimed at. */
export function pointIn(
  { frame, metresPerPixel }: Screen,
  x: number,
  y: number,
): { readonly point: Point; readonly accuracy: number } {
  return {
    point: { east: frame.west + x * metresPerPixel, north: frame.north - y * metresPerPixel },
    accuracy: AIM * metresPerPixel,
  };
}

/**
 * The zone that is hit: the one whose mark is nearest, else the smallest that the place is in. Undefined
 * beside all of them.
 */
export function zoneAt(drawing: OverviewDrawing, x: number, y: number): Zone | undefined {
  const mark = nearest(drawing.marks, (each) => fromMark(each, x, y));
  if (mark && fromMark(mark, x, y) <= REACH) return mark.zone;
  const { point, accuracy } = pointIn(drawing, x, y);
  const around = drawing.zones.filter(({ shapes, bounds }) => {
    const isNear =
      point.east >= bounds.west - accuracy &&
      point.east <= bounds.east + accuracy &&
      point.north >= bounds.south - accuracy &&
      point.north <= bounds.north + accuracy;
    return isNear && signedDistance(shapes, point) <= accuracy;
  });
  if (around.length > 0) return nearest(around, extent);
  if (drawing.specks.length === 0) return undefined;
  const fromCentre = ({ centre }: Zone): number => {
    const place = placeOf(centre, drawing);
    return Math.hypot(place.x - x, place.y - y);
  };
  const speck = nearest(drawing.zones, fromCentre);
  return speck && fromCentre(speck) <= REACH ? speck : undefined;
}

/** Pixels from the number or the dot, whichever is nearer; a broad number counts to its ends. */
function fromMark({ x: dotX, y: dotY, number, breadth }: Mark, x: number, y: number): number {
  const fromDot = Math.hypot(dotX - x, dotY - y);
  if (!number) return fromDot;
  const aside = Math.max(0, Math.abs(number.x - x) - (breadth - NUMBER_HEIGHT) / 2);
  return Math.min(fromDot, Math.hypot(aside, number.y - y));
}

function extent({ bounds }: Zone): number {
  return (bounds.east - bounds.west) * (bounds.north - bounds.south);
}

function nearest<Item>(items: readonly Item[], far: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const distance = far(item);
    if (distance >= least) continue;
    best = item;
    least = distance;
  }
  return best;
}
