import type { GivenEntries, JsonObject } from '../../../../core/config/format.js';

/** The types of geometry that GeoJSON knows (RFC 7946, section 1.4). */
const GEOMETRIES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Whether a `type` is that of a geometry. */
export function isGeometryType(type: unknown): boolean {
  return GEOMETRIES.has(type);
}

/**
 * The features of a GeoJSON object, as the entries of a list: those of a collection (also of
 * one that does not say that it is), the one that it is,
 * or geometries without properties, as map programs write them where there are none. A collection's
 * `crs` goes onto its features, since of the collection nothing else is kept. What is plainly meant as
 * zones but cannot be read (Esri's JSON, TopoJSON) is one entry as it stands, so that reading it says why.
 * Undefined where it is none of these.
 */
export function entriesIn(value: JsonObject): GivenEntries | undefined {
  const { type, features, geometries, crs } = value;
  if (isEsriJson(value)) return { entries: [value], path: [] };
  if (Array.isArray(features)) return { entries: withCrs(features, crs), path: ['features'] };
  if (type === 'FeatureCollection') return { entries: [value], path: [] };
  if (type === 'Feature' || type === 'Topology') return { entries: [value], path: [] };
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    return { entries: withCrs(geometries.map(asFeature), crs), path: ['geometries'] };
  }
  if (isGeometryType(type)) return { entries: withCrs([asFeature(value)], crs), path: [] };
  return undefined;
}

/** Whether an object is what ArcGIS writes unless it is asked for GeoJSON. */
export function isEsriJson(value: JsonObject): boolean {
  const { type, geometryType, spatialReference, attributes, rings } = value;
  return (
    type === undefined &&
    ((typeof geometryType === 'string' && geometryType.startsWith('esri')) ||
      typeof spatialReference === 'object' ||
      typeof attributes === 'object' ||
      Array.isArray(rings))
  );
}

function asFeature(geometry: unknown): JsonObject {
  return { type: 'Feature', properties: null, geometry };
}

function withCrs(features: readonly unknown[], crs: unknown): readonly unknown[] {
  if (crs === undefined || crs === null) return features;
  return features.map((feature) =>
    typeof feature === 'object' && feature !== null && !Array.isArray(feature)
      ? { crs, ...feature }
      : feature,
  );
}
