import type { Crs } from '../../geography-config.js';
import type { MapConfig, ReadingNotes } from '../model.js';
import { CoordinateSystems, type CoordinateSystem, type Pair } from './coordinate-system.js';
import { crsName, crsNamed } from './named-crs.js';
import { isObject } from './json-object.js';
import type { ProblemList } from './problem-list.js';

/** What a file's coordinates are taken for, and what else each could be. */
export interface FileSystem {
  readonly system: CoordinateSystem;
  readonly notes: ReadingNotes;
  readonly systems: CoordinateSystems;
  /** What most features name, whether or not it holds; undefined where the config names one. */
  readonly named: Crs | undefined;
  /** What a feature's `crs` names. */
  readonly crsOf: CrsOf;
}

/** What a `crs` member names, and as what it is read; undefined where it names nothing. */
type CrsOf = (crs: unknown) => { readonly name: string; readonly crs: Crs | undefined } | undefined;

/** Lists of coordinates in each other, and geometries in collections: no file has more. */
const DEEPEST = 32;

/** Features that are looked at to find what most are in. */
const ENOUGH = 1000;

/**
 * The system of a file's coordinates: that of the config, else the one that most features name, else the
 * one in which most of them are in Denmark. One that is named wrongly gives way where none of them is.
 */
export function fileSystem(
  features: readonly unknown[],
  config: Pick<MapConfig, 'crs' | 'municipality'>,
  problems: ProblemList,
): FileSystem {
  const systems = new CoordinateSystems(config.municipality);
  const pairs = somePairs(features);
  const crsOf = namedCrs();
  const byFile = config.crs === undefined ? mostNamed(features, crsOf, problems) : undefined;
  const named = config.crs ?? byFile;
  const found = (named && systems.mostFitting(pairs, named)) ??
    systems.mostFitting(pairs) ?? { crs: named ?? 'EPSG:4326', isSwapped: false };
  const by = config.crs === undefined ? ('file' as const) : ('config' as const);
  const holds = named === found.crs;
  if (named && !holds) problems.add('contradicted-crs', { named, by, used: found.crs });
  const isKnown = pairs.some((pair) => systems.fitting(pair).length > 0);
  const crsBy = holds ? by : isKnown ? 'values' : 'default';
  const notes: ReadingNotes = { crs: found.crs, crsBy, isSwapped: found.isSwapped };
  return { system: found, notes, systems, named: byFile, crsOf };
}

/** The first two numbers of a geometry; undefined where it has none. */
export function firstPair(geometry: unknown, depth = 0): Pair | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(geometry)) {
    const [x, y] = geometry as readonly unknown[];
    if (Number.isFinite(x) && Number.isFinite(y)) return [x as number, y as number];
    return firstOf(geometry, depth);
  }
  if (!isObject(geometry)) return undefined;
  const { coordinates, geometries } = geometry;
  return firstPair(coordinates ?? geometries, depth + 1);
}

function firstOf(items: readonly unknown[], depth: number): Pair | undefined {
  for (const item of items) {
    const pair = typeof item === 'object' ? firstPair(item, depth + 1) : undefined;
    if (pair) return pair;
  }
  return undefined;
}

/** The first coordinates of enough features to see what most are in. */
function somePairs(features: readonly unknown[]): readonly Pair[] {
  const step = Math.max(1, Math.floor(features.length / ENOUGH));
  return features.flatMap((feature, place) => {
    const isAsked = place % step === 0 && isObject(feature);
    const pair = isAsked ? firstPair(feature['geometry']) : undefined;
    return pair ? [pair] : [];
  });
}

/** A collection's `crs` is the same on all its features, and read once. */
function namedCrs(): CrsOf {
  const known = new Map<unknown, ReturnType<CrsOf>>();
  return (crs) => {
    if (crs === undefined || crs === null) return undefined;
    if (known.has(crs)) return known.get(crs);
    const name = crsName(crs);
    const found = name === undefined ? undefined : { name, crs: crsNamed(name) };
    known.set(crs, found);
    return found;
  };
}

/** The system that most features name. */
function mostNamed(
  features: readonly unknown[],
  crsOf: CrsOf,
  problems: ProblemList,
): Crs | undefined {
  const votes = new Map<Crs, number>();
  const unknown = new Set<string>();
  for (const feature of features) {
    const named = isObject(feature) ? crsOf(feature['crs']) : undefined;
    if (named?.crs) votes.set(named.crs, (votes.get(named.crs) ?? 0) + 1);
    else if (named) unknown.add(named.name);
  }
  for (const name of unknown) problems.add('unknown-crs', { name });
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most?.[0];
}
