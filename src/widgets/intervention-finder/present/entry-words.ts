import type { Text } from '../../../core/text/text.js';
import type { FacetConfig } from '../config.js';
import type { Entry } from '../domain/model.js';
import type { ExampleModel } from '../views/example-line.js';
import type { ShownValue } from '../views/shown-value.js';
import { shownValues } from './shown-values.js';

type Facets = ReadonlyMap<string, FacetConfig>;

/** The facets that say where something comes from, by the ids that the guide gives them. */
const KIND = 'kind';
const MUNICIPALITY = 'municipality';
const EXAMPLE = 'example';
/** Facets whose values stand as tags, and how many tags there are at most. */
const TAGGED = 2;
const MOST_TAGS = 4;

/** A case that a municipality has tried, as far as it says so under `kind`. */
export function exampleOf(entry: Entry, facets: Facets): ExampleModel | undefined {
  const kinds = entry.values?.[KIND];
  if (kinds !== EXAMPLE && !(Array.isArray(kinds) && kinds.includes(EXAMPLE))) return undefined;
  return {
    municipalities: labelsUnder(entry, facets.get(MUNICIPALITY)),
    year: entry.year,
    known: entry.status === 'current' || entry.status === 'ended',
  };
}

/** "Billund · 2022 · 7.–9. klasse"; a case says municipality and year elsewhere. */
export function metaOf(entry: Entry, facets: Facets): readonly ShownValue[] {
  const ranges = [...facets.values()].filter((facet) => facet.kind === 'range');
  const spans = ranges.flatMap((facet) => shownValues(entry, facet)).slice(0, 1);
  if (exampleOf(entry, facets)) return spans;
  const names = labelsUnder(entry, facets.get(MUNICIPALITY));
  return [
    ...(names.length > 0 ? [{ kind: 'municipalities', names } as const] : []),
    ...(entry.year === undefined ? [] : [{ kind: 'words', text: String(entry.year) } as const]),
    ...spans,
  ];
}

/** The values of the first facets of the page, which tell most about an entry. */
export function tagsOf(entry: Entry, facets: Facets): readonly Text[] {
  const tagging = [...facets.values()].filter(
    ({ id, kind, hidden }) => kind === 'list' && !hidden && id !== KIND && id !== MUNICIPALITY,
  );
  const labels = tagging.slice(0, TAGGED).flatMap((facet) => labelsUnder(entry, facet));
  return labels.slice(0, MOST_TAGS);
}

function labelsUnder(entry: Entry, facet: FacetConfig | undefined): readonly Text[] {
  const values = facet?.kind === 'list' ? shownValues(entry, facet) : [];
  return values.flatMap((value) => (value.kind === 'words' ? [value.text] : []));
}
