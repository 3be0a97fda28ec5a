import { boundsOfCoordinates, joinBounds } from '../geo/bounds.js';
import type { Bounds, Coordinates, Zone } from '../model.js';

/** The shape of the drawing, width to height, whatever it shows: its place is kept before it is there. */
export const ASPECT = 6 / 5;

/** Metres across at the closest: a place and the streets around it. */
const CLOSEST = 400;

/** What is left free at each side, as a share of the frame. */
const MARGIN = 0.05;

/** Islets that are smaller than this share of the largest part are not worth making all else smaller. */
const ISLET = 0.06;

/** A frame around all zones and the outline they are in, but its islets; undefined where there is neither. */
export function frameOf(
  zones: readonly Pick<Zone, 'bounds'>[],
  outline: readonly Coordinates[] = [],
): Bounds | undefined {
  const frame = joinBounds([
    ...zones.map(({ bounds }) => bounds),
    ...withoutIslets(outline.map((ring) => boundsOfCoordinates(ring))),
  ]);
  return frame.west > frame.east ? undefined : grown(frame, 1 + 2 * MARGIN);
}

function withoutIslets(parts: readonly Bounds[]): readonly Bounds[] {
  const size = ({ west, south, east, north }: Bounds): number => east - west + north - south;
  const largest = Math.max(...parts.map(size));
  return parts.filter((part) => size(part) >= largest * ISLET);
}

/** A frame around one zone, with what is beside it. */
export function frameAround({ bounds }: Pick<Zone, 'bounds'>): Bounds {
  return grown(bounds, 2);
}

/** The frame of a drawing with the given aspect: grown at two sides, never cut. */
export function fitted(frame: Bounds, aspect: number): Bounds {
  const height = frame.north - frame.south;
  const width = Math.max(frame.east - frame.west, height * aspect);
  return centred(frame, width, width / aspect);
}

/** Whether any of it is in the frame. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

function grown(bounds: Bounds, factor: number): Bounds {
  const width = Math.max(CLOSEST, (bounds.east - bounds.west) * factor);
  const height = Math.max(CLOSEST / ASPECT, (bounds.north - bounds.south) * factor);
  return centred(bounds, width, height);
}

function centred(bounds: Bounds, width: number, height: number): Bounds {
  const east = (bounds.west + bounds.east) / 2;
  const north = (bounds.south + bounds.north) / 2;
  return {
    west: east - width / 2,
    south: north - height / 2,
    east: east + width / 2,
    north: north + height / 2,
  };
}
