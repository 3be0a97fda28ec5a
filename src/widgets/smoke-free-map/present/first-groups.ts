import type { Listing } from '../domain/listing.js';
import type { ListedZone } from '../domain/model.js';
import { groupsOf } from '../domain/zone-groups.js';
import type { MapState } from '../domain/state.js';
import type { ListModel } from '../views/list.js';

/** The list as it is at first: all zones, those of one kind together, the first of them shown. */
export function firstGroups({
  shown,
  state,
}: {
  readonly shown: { readonly model: Listing };
  readonly state: MapState;
}): ListModel {
  return byKind(shown.model.zones, state);
}

/** Zones in the order of their numbers, as many as the state shows. */
export function byKind(
  zones: readonly ListedZone[],
  { limit, activeId }: Pick<MapState, 'limit' | 'activeId'>,
): ListModel {
  return {
    count: zones.length,
    groups: groupsOf(zones.slice(0, limit)).map(({ category, zones: shown }) => ({
      category,
      rows: shown.map((zone) => ({ zone, active: zone.id === activeId })),
    })),
    more: Math.max(0, zones.length - limit),
  };
}
