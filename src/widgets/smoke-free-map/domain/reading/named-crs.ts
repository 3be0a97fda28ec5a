import { isObject } from './json-object.js';
import type { Crs } from '../../geography-config.js';

/**
 * Codes of the EPSG register and others, and what they are read as. Those of WGS 84 and of ETRS89 lie
 * within a metre of each other; some differ in which axis stands first, which the numbers show.
 */
const SYSTEMS: ReadonlyMap<string, Crs> = new Map<string, Crs>([
  ...['CRS84', '4326', '4258', '4937', '4979'].map((code) => [code, 'EPSG:4326'] as const),
  ...['25832', '32632', '3044', '7416', '5972'].map((code) => [code, 'EPSG:25832'] as const),
  ...['25833', '32633', '3045', '5973'].map((code) => [code, 'EPSG:25833'] as const),
  ...['3857', '3785', '900913', '102100'].map((code) => [code, 'EPSG:3857'] as const),
]);

const CODE = /CRS84|(?<!\d)\d{4,6}(?!\d)/g;

/**
 * How a `crs` member names a system: by name or link as GeoJSON had it in 2008, by number as before, or
 * as a text; undefined where it names none.
 */
export function crsName(crs: unknown): string | undefined {
  if (typeof crs === 'string') return crs.trim() || undefined;
  if (!isObject(crs) || !isObject(crs['properties'])) return undefined;
  const { name, href, code } = crs['properties'];
  for (const each of [name, href, code]) {
    if (typeof each === 'number') return String(each);
    if (typeof each === 'string' && each.trim() !== '') return each.trim();
  }
  return undefined;
}

/** The system of a name such as `urn:ogc:def:crs:EPSG::25832`; undefined for one that is not read. */
export function crsNamed(name: string): Crs | undefined {
  for (const [code] of name.matchAll(CODE)) {
    const crs = SYSTEMS.get(code);
    if (crs) return crs;
  }
  return undefined;
}
