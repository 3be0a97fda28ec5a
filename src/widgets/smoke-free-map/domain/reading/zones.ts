import type { Path } from '../../../../core/config/problem.js';
import { boundsOfShape, joinBounds } from '../geo/bounds.js';
import { centreOf } from '../geo/interior.js';
import { toPosition } from '../geo/utm.js';
import type { MapConfig, Shape, Zone } from '../model.js';
import { featuresIn } from './feature.js';
import { fileSystem } from './file-system.js';
import { inOrder } from './zone-order.js';
import { ProblemList } from './problem-list.js';
import { withIds, type WithId } from './zone-ids.js';
import type { ZonesRead } from './problems.js';
import { ZoneReader, type ReadFeature } from './zone-reader.js';

type Draft = WithId<ReadFeature>;

/**
 * The zones of a config with its lists loaded. Never throws, whatever the features are: what cannot be
 * read is reported and left out, and every number of a zone is finite.
 */
export function readZones(config: MapConfig): ZonesRead {
  const problems = new ProblemList('zones');
  const { features, skipped } = featuresIn(config.zones, problems);
  if (features.length === 0 && skipped === 0) problems.add('empty-collection', {});
  const file = fileSystem(
    features.map(({ feature }) => feature),
    config,
    problems,
  );
  const reader = new ZoneReader(config, file, problems);
  const read = features.flatMap((feature) => reader.read(feature) ?? []);
  const drafts: readonly Draft[] = withIds(
    read.filter(({ smokingAreaOf }) => smokingAreaOf === ''),
    (id, path) => problems.add('duplicate-id', { id }, path),
  );
  const { areas, unplaced } = smokingAreas(read, drafts, problems);
  const paths = new Map<Zone, Path>();
  const zones = inOrder(drafts, reader.properties.categories).map((draft, place) => {
    const zone = zoneOf(draft, place + 1, areas.get(draft) ?? []);
    paths.set(zone, ['zones', ...draft.read.path]);
    return zone;
  });
  return {
    zones,
    notes: file.notes,
    problems: problems.all(),
    skipped: skipped + features.length - read.length + unplaced,
    paths,
  };
}

/** Places to smoke in, by the zone that they are in. */
function smokingAreas(
  read: readonly ReadFeature[],
  drafts: readonly Draft[],
  problems: ProblemList,
): { readonly areas: ReadonlyMap<Draft, readonly Shape[]>; readonly unplaced: number } {
  const areas = new Map<Draft, readonly Shape[]>();
  let unplaced = 0;
  const placed = read.filter(({ smokingAreaOf }) => smokingAreaOf !== '');
  if (placed.length === 0) return { areas, unplaced };
  // An id counts before a name, and the first of several with the same.
  const byName = drafts.toReversed().map((draft) => [draft.read.name, draft] as const);
  const byId = drafts.toReversed().map((draft) => [draft.read.id, draft] as const);
  const known = new Map([...byName, ...byId]);
  for (const { smokingAreaOf: id, shapes, path } of placed) {
    const draft = known.get(id);
    if (draft) areas.set(draft, [...(areas.get(draft) ?? []), ...shapes]);
    else {
      unplaced++;
      problems.add('unknown-smoking-area', { id, known: drafts.map((each) => each.id) }, path);
    }
  }
  return { areas, unplaced };
}

function zoneOf({ id, read }: Draft, number: number, smoking: readonly Shape[]): Zone {
  const { shapes } = read;
  const centre = centreOf(shapes) ?? { east: NaN, north: NaN };
  return {
    id,
    number,
    name: read.name,
    address: read.address,
    category: read.category,
    rule: read.rule,
    shapes,
    smokingAreas: smoking,
    bounds: joinBounds(shapes.map(boundsOfShape)),
    centre,
    position: toPosition(centre),
    isApproximate: shapes.every((shape) => shape.kind === 'circle' && shape.assumed),
    validFrom: read.validFrom,
    validTo: read.validTo,
    note: read.note,
    url: read.url,
  };
}
