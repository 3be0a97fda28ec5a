import type { FacetConfig } from '../config.js';
import type { Entry, FinderViewName } from '../domain/model.js';
import type { DetailFacet, DetailModel } from '../views/detail-model.js';
import { exampleOf } from './entry-words.js';
import { shownValues } from './shown-values.js';

/** Where an entry was opened from. */
export interface DetailPlace {
  readonly from: FinderViewName;
  readonly listed: boolean;
  /** Those beside which it stands there, in order; it need not be among them. */
  readonly among: readonly Entry[];
  /** How many there are in all; undefined where that is not known. */
  readonly total?: number | undefined;
}

/** An entry in full. */
export function detailModel(
  entry: Entry,
  facets: ReadonlyMap<string, FacetConfig>,
  { from, listed, among, total }: DetailPlace,
): DetailModel {
  const at = among.findIndex(({ id }) => id === entry.id);
  const [previous, next] = at < 0 ? [] : [among[at - 1], among[at + 1]];
  const { id, title, summary, body, evidence, cost, year, status, links = [], source } = entry;
  return {
    id,
    title,
    listed,
    from,
    summary,
    body,
    example: exampleOf(entry, facets),
    facets: [...facets.values()].flatMap((facet) => detailFacet(entry, facet)),
    evidence,
    cost,
    year,
    status,
    links,
    source,
    previous,
    next,
    ...(at >= 0 && total !== undefined && { position: { at: at + 1, of: total } }),
  };
}

function detailFacet(entry: Entry, facet: FacetConfig): readonly DetailFacet[] {
  const values = shownValues(entry, facet);
  if (values.length === 0) return [];
  const { id, label, note } = facet;
  const { assessed = {} } = entry;
  const basis = Object.hasOwn(assessed, id) ? assessed[id] : undefined;
  const isAssessed = facet.assessed === true || basis !== undefined;
  return [{ id, label, values, note, ...(isAssessed && { assessed: { basis } }) }];
}
