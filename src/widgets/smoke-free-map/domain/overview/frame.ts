import { boundsOfCoordinates, joinBounds } from '../geo/bounds.js';
import type { Bounds, Coordinates, Zone } from '../model.js';

/** The shape of the drawing, width to height, whatever it shows: its place is kept before it is there. */
export const ASPECT = 6 / 5;

/** Metres across at the closest: a place and the streets around it. */
const CLOSEST = 400;

/** What is left free at each side, as a share of the frame. */
const MARGIN = 0.05;

/** Zones on less than this share of the municipality's bounds are drawn closer than all of it. */
const FEW = 0.5;

/** But no closer than this share of it across, so that people know it again by its outline. */
const LEAST_OF_LAND = 0.4;

/** What is then left free around the zones at each side, for their numbers and names. */
const ROOM = 0.15;

/** Islets that are smaller than this share of the largest part are not worth making all else smaller. */
const ISLET = 0.06;

/**
 * A frame around all zones and the outline they are in, but its islets; closer around the zones where most of
 * that would be empty. Undefined where there is neither.
 */
export function frameOf(
  zones: readonly Pick<Zone, 'bounds'>[],
  outline: readonly Coordinates[] = [],
): Bounds | undefined {
  const around = joinBounds(zones.map(({ bounds }) => bounds));
  const land = joinBounds(withoutIslets(outline.map((ring) => boundsOfCoordinates(ring))));
  const whole = joinBounds([around, land]);
  if (isNone(whole)) return undefined;
  if (isNone(around) || isNone(land) || sizeOf(around) >= sizeOf(whole) * FEW) {
    return grown(whole, 1 + 2 * MARGIN);
  }
  const close = grown(around, 1 + 2 * ROOM);
  return centred(
    close,
    Math.max(close.east - close.west, (whole.east - whole.west) * LEAST_OF_LAND),
    Math.max(close.north - close.south, (whole.north - whole.south) * LEAST_OF_LAND),
  );
}

const isNone = ({ west, east }: Bounds): boolean => west > east;

const sizeOf = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);

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
