import type { PlainDay } from '../../../core/dates/plain-day.js';
import { currentZones } from './force.js';
import type { Listing } from './listing.js';
import type { MapConfig, ReadingNotes, Zone } from './model.js';
import { readZones } from './reading/zones.js';
import type { ZonesRead } from './reading/problems.js';
import { groupsOf, type ZoneGroup } from './zone-groups.js';

/** What the map card is made from: its config, and the zones read from it. */
export interface MapModel extends Listing {
  readonly config: MapConfig;
  /** Numbered from 1, in the order of the list. */
  readonly zones: readonly Zone[];
  readonly groups: readonly ZoneGroup<Zone>[];
  readonly byId: ReadonlyMap<string, Zone>;
  readonly notes: ReadingNotes;
  readonly problems: ZonesRead['problems'];
  /** Features that are shown nowhere. */
  readonly skipped: number;
  /** Where in the config each zone stands, also those that have ended. */
  readonly paths: ZonesRead['paths'];
  /** Zones that are no longer in force, and are left out. */
  readonly ended: readonly Zone[];
}

/**
 * Reads the zones of a config.
 * @param today zones that have ended before it are left out
 */
export function createModel(config: MapConfig, today: PlainDay): MapModel {
  const { zones: read, notes, problems, skipped, paths } = readZones(config);
  const { zones, ended } = currentZones(read, { day: today, minute: 0 });
  return {
    config,
    zones,
    groups: groupsOf(zones),
    byId: new Map(zones.map((zone) => [zone.id, zone])),
    notes,
    problems,
    skipped,
    paths,
    ended,
  };
}

const made = new WeakMap<MapConfig, { readonly today: PlainDay; readonly model: MapModel }>();

/** The model of a config, made once for each day. */
export function modelOf(config: MapConfig, today: PlainDay): MapModel {
  const known = made.get(config);
  if (known?.today === today) return known.model;
  const model = createModel(config, today);
  made.set(config, { today, model });
  return model;
}
