import type { Crs } from '../../geography-config.js';
import { toPlane, toPosition } from '../geo/utm.js';
import { fromWebMercator } from '../geo/web-mercator.js';
import type { Bounds, Point } from '../model.js';
import type { CoordinatePool } from './coordinate-pool.js';

/** A system of coordinates, and whether its second axis stands first. */
export interface CoordinateSystem {
  readonly crs: Crs;
  readonly isSwapped: boolean;
}

/** Two coordinates as they stand in a file. */
export type Pair = readonly [x: number, y: number];

const box = (west: number, south: number, east: number, north: number): Bounds => ({
  west,
  south,
  east,
  north,
});

/** Denmark in each system. No two of them overlap, however the axes stand, except UTM 32 and 33. */
const DENMARK: ReadonlyMap<Crs, Bounds> = new Map([
  ['EPSG:4326', box(7, 54, 16, 58)],
  ['EPSG:25832', box(400_000, 6_000_000, 910_000, 6_420_000)],
  ['EPSG:25833', box(40_000, 6_000_000, 540_000, 6_480_000)],
  ['EPSG:3857', box(770_000, 7_100_000, 1_790_000, 8_000_000)],
]);

/** Bornholm in UTM 32: what is written in UTM 33 looks there like the south of Jutland. */
const BORNHOLM = box(840_000, 6_080_000, 910_000, 6_170_000);

/** The codes of Bornholm and of Christiansø. */
const ON_BORNHOLM: ReadonlySet<string> = new Set(['0400', '0411']);

/** Denmark and some two hundred kilometres around, in the plane. */
const NEAR_DENMARK = box(240_000, 5_850_000, 1_100_000, 6_610_000);

/** Where coordinates of this municipality's places are looked for. */
export class CoordinateSystems {
  readonly #boxes: ReadonlyMap<Crs, Bounds>;

  /** @param municipality its four digits, where the config says it */
  constructor(municipality?: string) {
    this.#boxes = ON_BORNHOLM.has(municipality ?? '')
      ? new Map([...DENMARK, ['EPSG:25832', BORNHOLM] as const])
      : DENMARK;
  }

  /** Whether two coordinates are a place in Denmark in a system. */
  fits({ crs, isSwapped }: CoordinateSystem, [x, y]: Pair): boolean {
    const bounds = this.#boxes.get(crs);
    return bounds !== undefined && (isSwapped ? isIn(bounds, y, x) : isIn(bounds, x, y));
  }

  /** The systems in which two coordinates are a place in Denmark, the likelier first. */
  fitting([x, y]: Pair): readonly CoordinateSystem[] {
    const found: CoordinateSystem[] = [];
    for (const [crs, bounds] of this.#boxes) {
      if (isIn(bounds, x, y)) found.push({ crs, isSwapped: false });
      else if (isIn(bounds, y, x)) found.push({ crs, isSwapped: true });
    }
    return found;
  }

  /** The system that most pairs fit; undefined where none fits any. */
  mostFitting(pairs: readonly Pair[], among?: Crs): CoordinateSystem | undefined {
    const votes = new Map<string, { readonly system: CoordinateSystem; count: number }>();
    for (const system of pairs.flatMap((pair) => this.fitting(pair))) {
      if (among !== undefined && system.crs !== among) continue;
      const key = `${system.crs} ${system.isSwapped}`;
      const vote = votes.get(key);
      if (vote) vote.count++;
      else votes.set(key, { system, count: 1 });
    }
    const order = [...this.#boxes.keys()];
    const rank = ({ crs, isSwapped }: CoordinateSystem) =>
      order.indexOf(crs) * 2 + Number(isSwapped);
    const [winner] = [...votes.values()].sort(
      (one, other) => other.count - one.count || rank(one.system) - rank(other.system),
    );
    return winner?.system;
  }
}

/**
 * Puts what two coordinates are in the plane into a pool; false where that is not in Denmark nor within two
 * hundred kilometres of it.
 */
export type WritePoint = (
  first: number,
  second: number,
  pool: CoordinatePool,
  at: number,
) => boolean;

/** How coordinates of a system become points of the plane. */
export function writerFor({ crs, isSwapped }: CoordinateSystem): WritePoint {
  const write = crs === 'EPSG:25832' ? writeNear : converting(CONVERTERS[crs]);
  return isSwapped ? (first, second, pool, at) => write(second, first, pool, at) : write;
}

function converting(convert: (x: number, y: number) => Point): WritePoint {
  return (first, second, pool, at) => {
    const { east, north } = convert(first, second);
    return writeNear(east, north, pool, at);
  };
}

const writeNear: WritePoint = (east, north, pool, at) => {
  pool.set(at, east);
  pool.set(at + 1, north);
  return isIn(NEAR_DENMARK, east, north);
};

const CONVERTERS: Readonly<Record<Exclude<Crs, 'EPSG:25832'>, (x: number, y: number) => Point>> = {
  'EPSG:25833': (east, north) =>
    // What lies beyond is no place in this zone, and the series would make something of it.
    isIn(WIDE_33, east, north) ? toPlane(toPosition({ east, north }, 33)) : NOWHERE,
  'EPSG:4326': (longitude, latitude) => toPlane({ latitude, longitude }),
  'EPSG:3857': (x, y) => toPlane(fromWebMercator({ x, y })),
};

const WIDE_33 = box(-300_000, 5_700_000, 900_000, 6_700_000);
const NOWHERE: Point = { east: NaN, north: NaN };

function isIn({ west, south, east, north }: Bounds, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
