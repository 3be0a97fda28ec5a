import type { ContextKind } from '../../geography-config.js';
import { boundsOfCoordinates, joinBounds } from '../geo/bounds.js';
import type { Coordinates, MapConfig } from '../model.js';
import { converterFrom } from '../reading/coordinate-system.js';
import { featuresIn, type GivenFeature } from '../reading/feature.js';
import { textOf } from '../reading/fields.js';
import { fileSystem } from '../reading/file-system.js';
import { isObject } from '../reading/json-object.js';
import type { Reading } from '../reading/path-reader.js';
import { ProblemList } from '../reading/problem-list.js';
import type { ReadingProblem } from '../reading/problems.js';
import { shapesIn } from '../reading/shapes.js';
import type { ContextFeature } from './context-feature.js';

const KINDS: ReadonlySet<string> = new Set<ContextKind>([
  'street',
  'path',
  'railway',
  'water',
  'green',
  'building',
]);
/** Points show no street and no shore. */
const NOT_DRAWN = { radius: 0, isRadiusAssumed: true, width: 0 };

/** What a map is drawn with besides zones, and what was wrong with it. */
export interface ContextRead {
  readonly features: readonly ContextFeature[];
  readonly problems: readonly ReadingProblem[];
}

/**
 * The context features of a config with its lists loaded. Never throws; what cannot be read is reported
 * and left out.
 */
export function readContext(config: MapConfig): ContextRead {
  const problems = new ProblemList('context');
  const { features: given } = featuresIn(config.context ?? [], problems);
  const { municipality, contextCrs } = config;
  const { system } = fileSystem(
    given.map(({ feature }) => feature),
    {
      ...(municipality !== undefined && { municipality }),
      ...(contextCrs !== undefined && { crs: contextCrs }),
    },
    problems,
  );
  const toPlane = converterFrom(system);
  const features = given.flatMap((each) => {
    const report: Reading['report'] = (code, detail) =>
      problems.add(code, detail, [...each.path, 'geometry']);
    return featureOf(each, config, { toPlane, report }) ?? [];
  });
  return { features, problems: problems.all() };
}

function featureOf(
  { feature }: GivenFeature,
  { contextFields, contextKinds }: Pick<MapConfig, 'contextFields' | 'contextKinds'>,
  reading: Reading,
): ContextFeature | undefined {
  const shapes = shapesIn(feature['geometry'], NOT_DRAWN, reading);
  const rings = shapes.flatMap((shape) => (shape.kind === 'polygon' ? shape.rings : []));
  const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.path] : []));
  if (rings.length + lines.length === 0) return undefined;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const own = (names: readonly string[]): string => {
    const found = names.find((name) => Object.hasOwn(properties, name));
    return found === undefined ? '' : textOf(properties[found]);
  };
  const written = own(contextFields?.kind === undefined ? ['kind'] : [contextFields.kind]);
  const meant =
    contextKinds && Object.hasOwn(contextKinds, written) ? contextKinds[written] : written;
  return {
    kind: KINDS.has(meant ?? '') ? (meant as ContextKind) : rings.length > 0 ? 'green' : 'street',
    name: own(contextFields?.name === undefined ? ['name', 'navn'] : [contextFields.name]),
    rings,
    lines,
    bounds: joinBounds([...rings, ...lines].map((each: Coordinates) => boundsOfCoordinates(each))),
  };
}
