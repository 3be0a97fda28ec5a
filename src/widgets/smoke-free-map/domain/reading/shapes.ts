import { areaAndCentroid, interiorPoint } from '../geo/interior.js';
import type { Shape } from '../model.js';
import { shown } from './fields.js';
import { isObject } from './json-object.js';
import { readPath, readPoint, readRing, type Reading } from './path-reader.js';

/** How points and lines become areas. */
export interface Widths {
  /** Metres around a point. */
  readonly radius: number;
  readonly isRadiusAssumed: boolean;
  /** Metres across a line. */
  readonly width: number;
}

/** Square metres. A ring that crosses itself may have less by the formula, and yet an inside. */
const PLAIN_AREA = 1;

/** Collections in collections. */
const DEEPEST = 32;

/** The shapes of a geometry. Parts of it that cannot be read are reported and left out. */
export function shapesIn(
  geometry: unknown,
  widths: Widths,
  reading: Reading,
  depth = 0,
): readonly Shape[] {
  if (!isObject(geometry)) {
    reading.report('no-geometry', {});
    return [];
  }
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection') {
    if (depth > DEEPEST) return [];
    const parts = itemsOf(geometries, type, reading);
    return parts.flatMap((part) => shapesIn(part, widths, reading, depth + 1));
  }
  const single = typeof type === 'string' ? type.replace(/^Multi/, '') : '';
  if (typeof type !== 'string' || !isPartType(single)) {
    reading.report('geometry-type', { type: shown(type ?? '') });
    return [];
  }
  const parts = single === type ? [coordinates] : itemsOf(coordinates, type, reading);
  return parts.flatMap((part) => partOf(single, part, type, widths, reading) ?? []);
}

type PartType = 'Polygon' | 'LineString' | 'Point';

function isPartType(type: string): type is PartType {
  return type === 'Polygon' || type === 'LineString' || type === 'Point';
}

function partOf(
  single: PartType,
  value: unknown,
  type: string,
  widths: Widths,
  reading: Reading,
): Shape | undefined {
  switch (single) {
    case 'Polygon':
      return polygonOf(value, type, reading);
    case 'LineString': {
      const path = readPath(value, type, reading);
      return path && { kind: 'line', path, width: widths.width };
    }
    case 'Point': {
      const centre = readPoint(value, type, reading);
      const { radius, isRadiusAssumed: assumed } = widths;
      return centre && { kind: 'circle', centre, radius, assumed };
    }
  }
}

function itemsOf(value: unknown, type: string, { report }: Reading): readonly unknown[] {
  if (!Array.isArray(value)) {
    report('bad-coordinates', { type });
    return [];
  }
  if (value.length === 0) report('no-geometry', {});
  return value;
}

function polygonOf(value: unknown, type: string, reading: Reading): Shape | undefined {
  const [first, ...others] = itemsOf(value, type, reading);
  if (first === undefined) return undefined;
  const outer = readRing(first, type, reading);
  if (!outer) return undefined;
  const holes = others.flatMap((hole) => {
    const ring = readRing(hole, type, reading);
    return ring ? [ring] : [];
  });
  const rings = [outer, ...holes];
  const isPlain = holes.length === 0 && Math.abs(areaAndCentroid(outer).area) > PLAIN_AREA;
  const hasInside = isPlain || interiorPoint(rings) !== undefined;
  if (hasInside) return { kind: 'polygon', rings };
  reading.report('no-area', {});
  return undefined;
}
