import type { Category, ListedZone } from './model.js';

/** The zones of one kind of place, in order. */
export interface ZoneGroup<Zone extends ListedZone = ListedZone> {
  readonly category: Category;
  readonly zones: readonly Zone[];
}

/** Zones come with those of one kind together. */
export function groupsOf<Zone extends ListedZone>(
  zones: readonly Zone[],
): readonly ZoneGroup<Zone>[] {
  const groups = new Map<string, Zone[]>();
  for (const zone of zones) {
    const group = groups.get(zone.category.id);
    if (group) group.push(zone);
    else groups.set(zone.category.id, [zone]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ category: first.category, zones: group }] : [];
  });
}
