import type { Point, Shape, Zone } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { toPosition } from '../../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import type { Products } from '../../../../src/widgets/smoke-free-map/rule-config.js';

/** Somewhere in Lyngby, in EPSG:25832. */
export const CORNER: Point = { east: 720_000, north: 6_187_000 };

/** What a zone is made of where a test does not say. */
export interface ZoneParts {
  readonly number: number;
  readonly name?: string;
  /** Metres from {@link CORNER}. */
  readonly east?: number;
  readonly north?: number;
  readonly products?: Products | null;
  readonly shape?: Shape;
  readonly smokingAreas?: readonly Shape[];
}

/** A square of 80 metres. */
export function square(east: number, north: number, side = 80): Shape {
  const half = side / 2;
  const ring = Float64Array.of(
    ...[east - half, north - half, east + half, north - half],
    ...[east + half, north + half, east - half, north + half],
    ...[east - half, north - half],
  );
  return { kind: 'polygon', rings: [ring] };
}

/** A zone for drawing. */
export function zoneOf({
  number,
  name = `Sted ${number}`,
  east = 0,
  north = 0,
  products = { cigarettes: 'forbidden' },
  shape,
  smokingAreas = [],
}: ZoneParts): Zone {
  const centre = { east: CORNER.east + east, north: CORNER.north + north };
  return {
    id: `zone-${number}`,
    number,
    name,
    address: '',
    category: { id: 'playground', icon: 'playground', label: undefined },
    rule: products === null ? undefined : { id: 'rule', basis: 'decision', products },
    shapes: [shape ?? square(centre.east, centre.north)],
    smokingAreas,
    bounds: {
      west: centre.east - 40,
      south: centre.north - 40,
      east: centre.east + 40,
      north: centre.north + 40,
    },
    centre,
    position: toPosition(centre),
    isApproximate: false,
    validFrom: undefined,
    validTo: undefined,
    note: '',
    url: '',
  };
}

/** Twenty zones in five columns and four rows, 200 metres apart. */
export function twenty(): readonly Zone[] {
  return Array.from({ length: 20 }, (_none, at) =>
    zoneOf({ number: at + 1, east: (at % 5) * 200, north: -Math.floor(at / 5) * 200 }),
  );
}
