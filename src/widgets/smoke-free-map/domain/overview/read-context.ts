import type { ContextKind } from '../../geography-config.js';
import { boundsOfShape, joinBounds } from '../geo/bounds.js';
import type { MapConfig, Shape } from '../model.js';
import { writerFor } from '../reading/coordinate-system.js';
import { CoordinatePool } from '../reading/coordinate-pool.js';
import { featuresIn, type GivenFeature } from '../reading/feature.js';
import { textOf } from '../reading/fields.js';
import { fileSystem } from '../reading/file-system.js';
import { isObject } from '../reading/json-object.js';
import type { Reading } from '../reading/path-reader.js';
import { ProblemList } from '../reading/problem-list.js';
import type { ReadingProblem } from '../reading/problems.js';
import { shapesIn, type Widths } from '../reading/shapes.js';
import type { ContextFeature } from './context-feature.js';

/** What came of reading a config's `context`. */
export interface ContextRead {
  readonly features: readonly ContextFeature[];
  readonly problems: readonly ReadingProblem[];
}

/** The features that a map is drawn with besides zones. Never throws; points are left out. */
export function readContext(config: MapConfig): ContextRead {
  const problems = new ProblemList('context');
  const { features } = featuresIn(config.context ?? [], problems);
  if (features.length === 0) return { features: [], problems: problems.all() };
  const { contextCrs, municipality } = config;
  const { system } = fileSystem(
    features.map(({ feature }) => feature),
    {
      ...(contextCrs && { crs: contextCrs }),
      ...(municipality !== undefined && { municipality }),
    },
    problems,
  );
  const write = writerFor(system);
  const pool = new CoordinatePool();
  const read = features.flatMap((given) => {
    const reading: Reading = {
      write,
      pool,
      report: (code, detail) => problems.add(code, detail, [...given.path, 'geometry']),
    };
    return featureOf(given, config, reading) ?? [];
  });
  return { features: read, problems: problems.all() };
}

/** Lines are drawn as broad as their kind is, and points are not drawn. */
const WIDTHS: Widths = { radius: 1, isRadiusAssumed: true, width: 1 };

function featureOf(
  { feature }: GivenFeature,
  config: MapConfig,
  reading: Reading,
): ContextFeature | undefined {
  const shapes = shapesIn(feature['geometry'], WIDTHS, reading);
  const rings = shapes.flatMap((shape) => (shape.kind === 'polygon' ? shape.rings : []));
  const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.path] : []));
  if (rings.length + lines.length === 0) return undefined;
  const { kind: kindField, name: nameField } = config.contextFields ?? {};
  const given = valueOf(feature['properties'], kindField, ['kind', 'slags', 'type']);
  return {
    kind: kindOf(given, config.contextKinds) ?? likeliestKind(shapes),
    name: valueOf(feature['properties'], nameField, ['name', 'navn', 'vejnavn']),
    rings,
    lines,
    bounds: joinBounds(shapes.map(boundsOfShape)),
  };
}

/** Of the field that the config names, else of the first with a usual name. */
function valueOf(properties: unknown, field: string | undefined, usual: readonly string[]): string {
  if (!isObject(properties)) return '';
  if (field !== undefined) return textOf(properties[field]);
  const keys = Object.keys(properties);
  const key = usual.map((name) => keys.find((each) => each.toLowerCase() === name)).find(Boolean);
  return key === undefined ? '' : textOf(properties[key]);
}

const KINDS: readonly ContextKind[] = ['street', 'path', 'railway', 'water', 'green', 'building'];

function kindOf(
  given: string,
  meant: Readonly<Record<string, ContextKind>> = {},
): ContextKind | undefined {
  const entries = Object.entries(meant);
  const [, kind] = entries.find(([value]) => value.toLowerCase() === given.toLowerCase()) ?? [];
  return kind ?? KINDS.find((each) => each === given.toLowerCase());
}

function likeliestKind(shapes: readonly Shape[]): ContextKind {
  return shapes.some(({ kind }) => kind === 'polygon') ? 'building' : 'street';
}
