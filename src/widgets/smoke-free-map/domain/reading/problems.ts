import type { NoDetail, Path, ProblemOf, Severity } from '../../../../core/config/problem.js';
import type { Crs } from '../../geography-config.js';
import type { ReadingNotes, Zone } from '../model.js';

/**
 * What can be wrong with a file of zones, each with the detail its message needs. Where a code says nothing
 * else, the feature is left out and the rest stands.
 */
export interface ReadingProblems {
  /** There is not one feature. */
  'empty-collection': NoDetail;
  /** It says it is a `FeatureCollection`, but its `features` are no list. */
  'features-not-a-list': NoDetail;
  /** The JSON of ArcGIS: `attributes` and `rings` rather than `properties` and `coordinates`. */
  'esri-json': NoDetail;
  /** A `Topology`: TopoJSON. */
  topojson: NoDetail;
  /** Neither a feature nor a geometry; `type` as it stands, empty where there is none. */
  'not-a-feature': { readonly type: string };

  /** The `crs` member names a system that is not known; the coordinates are read as their values say. */
  'unknown-crs': { readonly name: string };
  /** The numbers cannot be in the system that the config or the file names; read as `used`. */
  'contradicted-crs': {
    readonly named: Crs;
    readonly by: 'config' | 'file';
    readonly used: Crs;
  };
  /** A feature in another system than the rest of the file. */
  'mixed-crs': { readonly file: Crs; readonly feature: Crs };
  /** A feature whose axes stand the other way round than in the rest of the file. */
  'swapped-axes': NoDetail;
  /** As it stands in the file. */
  'outside-denmark': { readonly x: number; readonly y: number };

  'no-geometry': NoDetail;
  'geometry-type': { readonly type: string };
  /** The lists of coordinates are not nested as this type asks. */
  'bad-coordinates': { readonly type: string };
  /** A coordinate that is no number, as it stands: "null", "\"12,5\"". */
  'not-a-number': { readonly got: string };
  /** Of different points. */
  'too-few-points': { readonly points: number; readonly needed: number };
  /** A polygon without an inside: all its points on a line. */
  'no-area': NoDetail;
  /** The last point is not the first. Closed, and kept. */
  'open-ring': NoDetail;
  /**
   * A ring that crosses itself, or another of its polygon; where, in degrees. Kept: what is inside is doubtful.
   * Not looked for by `readZones`, but by `crossingRings`.
   */
  'crossing-ring': { readonly latitude: number; readonly longitude: number };

  /** Kept, under another id. */
  'duplicate-id': { readonly id: string };
  /** A rule that is not in the config, or was stopped. Kept: the rule of every product is then unknown. */
  'unknown-rule': { readonly id: string; readonly known: readonly string[] };
  /** Kept, as "other". */
  'unknown-category': { readonly id: string; readonly known: readonly string[] };
  /** A smoking area of a zone that is not there. */
  'unknown-smoking-area': { readonly id: string; readonly known: readonly string[] };
  /** Kept, with the config's radius. */
  'bad-radius': { readonly got: string };
  /** Kept, with the config's width. */
  'bad-width': { readonly got: string };
  /** Kept, as if it were not there. */
  'bad-date': { readonly field: 'validFrom' | 'validTo'; readonly got: string };

  /** So many more of the same code, after the first three. */
  'more-alike': { readonly code: ReadingCode; readonly count: number };
}

/** A code of {@link ReadingProblems} that can be said of one feature or of the file. */
export type ReadingCode = Exclude<keyof ReadingProblems, 'more-alike'>;

/** One problem found while reading. Paths begin with the list: `['zones', 3, 'geometry']`. */
export type ReadingProblem = ProblemOf<ReadingProblems>;

/** What reading a file of zones gives. */
export interface ZonesRead {
  /** In the order of the list, numbered. */
  readonly zones: readonly Zone[];
  readonly notes: ReadingNotes;
  /** Per code the first three, and how many more. */
  readonly problems: readonly ReadingProblem[];
  /** Features that are shown nowhere. */
  readonly skipped: number;
  /** Where in the config each zone stands. */
  readonly paths: ReadonlyMap<Zone, Path>;
}

/** What is only to be looked at; the rest left something out. */
const WARNINGS: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  'empty-collection',
  'unknown-crs',
  'contradicted-crs',
  'open-ring',
  'crossing-ring',
  'duplicate-id',
  'unknown-category',
  'bad-radius',
  'bad-width',
]);

/** How serious a problem is. */
export function severityOf(code: ReadingCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}
