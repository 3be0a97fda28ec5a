import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../stories/data/roegfri/', import.meta.url);

/** The map configs of stories/data/roegfri. */
export const mapFiles = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));

/** Longitude and latitude, or east and north. */
export type Pair = readonly [number, number];

/** The kinds of geometry that the example data has. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Pair }
  | { readonly type: 'LineString'; readonly coordinates: readonly Pair[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Pair[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Pair[])[])[];
    };

/** A feature of the example data. */
export interface Feature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly geometry: Geometry;
}

/** A file of features. */
export interface Collection {
  readonly crs?: { readonly properties: { readonly name: string } };
  readonly features: readonly Feature[];
}

/** A file of stories/data/roegfri as it stands. */
export async function readMapFile(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
}

/** A file of features of stories/data/roegfri. */
export async function readFeatures(name: string): Promise<Collection> {
  return (await readMapFile(name)) as Collection;
}

/** The rings of polygons, outer and inner. */
export function ringsOf(geometry: Geometry): readonly (readonly Pair[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Every pair of numbers in a geometry. */
export function pairsOf(geometry: Geometry): readonly Pair[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : ringsOf(geometry).flat();
}
