import type { FacetConfig } from '../config.js';
import type { Entry } from '../domain/model.js';
import { MOST_COMPARED } from '../domain/plan/plan-item.js';
import { saysTime } from '../domain/plan/plan-period.js';
import { plannedEntry, type PlannedEntry } from '../domain/plan/planned-entry.js';
import type { FinderState } from '../domain/state.js';
import type { ShortlistModel } from '../views/shortlist.js';
import { exampleOf, metaOf } from './entry-words.js';

/** What the shortlist is drawn from besides the state. */
export interface ShortlistSource {
  readonly facets: ReadonlyMap<string, FacetConfig>;
  /** Undefined for an entry that is not here, or not yet. */
  readonly entryOf: (id: string) => Entry | undefined;
  /** Whether an entry is known not to be there any more. */
  readonly isLost: (id: string) => boolean;
  readonly hrefOf: ((id: string) => string) | undefined;
  readonly printing: 'compare' | undefined;
}

/** The items of the list with their entries, in the visitor's order. */
export function plannedEntries(
  { shortlist }: Pick<FinderState, 'shortlist'>,
  entryOf: ShortlistSource['entryOf'],
): readonly PlannedEntry[] {
  return shortlist.flatMap((item) => {
    const entry = entryOf(item.id);
    return entry ? [plannedEntry(item, entry)] : [];
  });
}

/** The visitor's list. */
export function shortlistModel(
  state: Pick<FinderState, 'shortlist' | 'removed' | 'compare'>,
  { facets, entryOf, isLost, hrefOf, printing }: ShortlistSource,
): ShortlistModel {
  const { shortlist, removed, compare } = state;
  const planned = plannedEntries(state, entryOf);
  const gone = removed && entryOf(removed.item.id);
  return {
    items: planned.map(({ entry, status, period, grades, note }) => ({
      id: entry.id,
      title: entry.title,
      href: hrefOf?.(entry.id),
      meta: metaOf(entry, facets),
      example: exampleOf(entry, facets),
      status,
      period,
      grades,
      note,
      compared: compare.includes(entry.id),
    })),
    removed: gone && { id: gone.id, title: gone.title },
    mostCompared: MOST_COMPARED,
    withoutPeriod: planned.filter(({ period }) => !saysTime(period)).length,
    lost: shortlist.filter(({ id }) => isLost(id)).length,
    printing,
  };
}
