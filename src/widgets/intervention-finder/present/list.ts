import type { Text } from '../../../core/text/text.js';
import type { FacetConfig } from '../config.js';
import type { RecognisedFilter } from '../domain/engine.js';
import type { Found } from '../domain/found.js';
import type { Repair } from '../domain/repair.js';
import type { FinderState } from '../domain/state.js';
import type { FacetIntroModel } from '../views/facet-intro.js';
import type { RepairModel, RepairStep } from '../views/repair.js';
import type { SuggestedFilter, SuggestionsModel } from '../views/suggestions.js';
import { chosenFilters, valueLabel } from './chosen-filters.js';
import { unitOf } from './shown-values.js';

type Facets = ReadonlyMap<string, FacetConfig>;
type Answered = Pick<Found, 'dropped' | 'recognised' | 'suggestion' | 'counts' | 'estimated'>;
type Either = (texts: readonly Text[]) => string;

/** More than these are no help any more. */
const MOST_REPAIRS = 6;

/** What can be said of the query beside what it found; undefined where there is nothing to say. */
export function suggestionsModel(
  { dropped, recognised, suggestion, counts, estimated = false }: Answered,
  facets: Facets,
): SuggestionsModel | undefined {
  // What no entry has would lead to an empty list. What is not counted may have some.
  const leads = (each: RecognisedFilter): boolean =>
    estimated ||
    each.kind === 'range' ||
    !Object.hasOwn(counts, each.facet) ||
    (counts[each.facet]?.[each.value] ?? 0) > 0;
  const filters = recognised
    .filter(leads)
    .flatMap((each) => suggestedFilter(each, dropped, facets));
  const isNothing = filters.length + dropped.length === 0 && suggestion === undefined;
  return isNothing ? undefined : { filters, dropped, meant: suggestion };
}

function suggestedFilter(
  recognised: RecognisedFilter,
  dropped: readonly string[],
  facets: Facets,
): readonly SuggestedFilter[] {
  const facet = facets.get(recognised.facet);
  if (!facet) return [];
  const { id, label } = facet;
  // No entry has a word that was left out together with what the filter asks for.
  const words = recognised.rest.split(/\s+/).filter((word) => !dropped.includes(word));
  const rest = words.join(' ');
  return recognised.kind === 'value'
    ? [
        {
          label,
          value: { kind: 'words', text: valueLabel(facet, recognised.value) },
          action: {
            type: 'choose-value',
            facet: id,
            value: recognised.value,
            chosen: true,
            text: rest,
          },
        },
      ]
    : [
        {
          label,
          value: { kind: 'range', unit: unitOf(facet), range: recognised.range },
          action: { type: 'choose-range', facet: id, range: recognised.range, text: rest },
        },
      ];
}

/** What is told about the values that are chosen, in the order of the page. */
export function introModels(
  { choices }: Pick<FinderState, 'choices'>,
  facets: Facets,
): readonly FacetIntroModel[] {
  return [...facets.values()].flatMap((facet) => {
    const chosen = (Object.hasOwn(choices, facet.id) ? choices[facet.id]?.values : undefined) ?? [];
    const values = (facet.kind === 'list' ? facet.values : undefined) ?? [];
    return values.flatMap(({ id, label, intro }) =>
      intro && chosen.includes(id) ? [{ id, label, intro }] : [],
    );
  });
}

/**
 * The way on where nothing was found.
 * @param either several words as alternatives: "Skole eller SFO"
 */
export function repairModel(
  { repairs }: Pick<Found, 'repairs'>,
  { text, choices }: Pick<FinderState, 'text' | 'choices'>,
  facets: Facets,
  either: Either,
): RepairModel {
  return {
    steps: repairs
      .flatMap((repair) => repairStep(repair, { choices }, facets, either))
      .slice(0, MOST_REPAIRS),
    query: text.trim(),
    filtered: Object.keys(choices).length > 0,
  };
}

function repairStep(
  repair: Repair,
  { choices }: Pick<FinderState, 'choices'>,
  facets: Facets,
  either: Either,
): readonly RepairStep[] {
  const { total: count } = repair;
  switch (repair.kind) {
    case 'word':
      return [
        {
          removes: { kind: 'word', word: repair.word },
          count,
          action: { type: 'search', text: repair.rest, now: true },
        },
      ];
    case 'filter':
    case 'range': {
      const facet = facets.get(repair.facet);
      const [first, ...others] = facet ? chosenFilters(choices, new Map([[facet.id, facet]])) : [];
      if (!first) return [];
      const texts = [first, ...others].flatMap(({ value }) =>
        value.kind === 'words' ? [value.text] : [],
      );
      const value =
        others.length > 0 ? ({ kind: 'words', text: either(texts) } as const) : first.value;
      const removes = { kind: 'filter', label: first.label, value } as const;
      return [{ removes, count, action: { type: 'clear', facet: first.facet } }];
    }
    // Buttons of their own stand below.
    case 'text':
    case 'all-filters':
      return [];
  }
}
