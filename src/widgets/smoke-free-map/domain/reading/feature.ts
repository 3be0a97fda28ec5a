import type { JsonObject } from '../../../../core/config/format.js';
import type { Path } from '../../../../core/config/problem.js';
import { isEsriJson, isGeometryType } from './entries.js';
import { shown } from './fields.js';
import { isObject } from './json-object.js';
import type { ProblemList } from './problem-list.js';

/** A feature and where in the list it stands. */
export interface GivenFeature {
  readonly feature: JsonObject;
  readonly path: Path;
}

/** Collections in collections. */
const DEEPEST = 32;

/**
 * The features among a list's entries, those of collections in it too. Whatever is none is reported.
 * @returns the features, and how many entries are none
 */
export function featuresIn(
  entries: readonly unknown[],
  problems: ProblemList,
): { readonly features: readonly GivenFeature[]; readonly skipped: number } {
  const features: GivenFeature[] = [];
  let skipped = 0;
  const take = (entry: unknown, path: Path): void => {
    if (isCollection(entry) && path.length < 2 * DEEPEST) {
      entry.features.forEach((each, place) => take(each, [...path, 'features', place]));
      return;
    }
    const feature = featureOf(entry, problems, path);
    if (feature) features.push({ feature, path });
    else skipped++;
  };
  entries.forEach((entry, place) => take(entry, [place]));
  return { features, skipped };
}

function isCollection(entry: unknown): entry is { readonly features: readonly unknown[] } {
  return (
    isObject(entry) && entry['type'] === 'FeatureCollection' && Array.isArray(entry['features'])
  );
}

function featureOf(entry: unknown, problems: ProblemList, path: Path): JsonObject | undefined {
  if (!isObject(entry)) {
    problems.add('not-a-feature', { type: '' }, path);
    return undefined;
  }
  const { type } = entry;
  if (
    type === 'Feature' ||
    (type === undefined && isObject(entry['geometry']) && !isEsriJson(entry))
  ) {
    return entry;
  }
  if (isGeometryType(type)) return { type: 'Feature', properties: null, geometry: entry };
  if (type === 'Topology') problems.add('topojson', {}, path);
  else if (type === 'FeatureCollection') problems.add('features-not-a-list', {}, path);
  else if (isEsriJson(entry)) problems.add('esri-json', {}, path);
  else problems.add('not-a-feature', { type: typeof type === 'string' ? shown(type) : '' }, path);
  return undefined;
}
