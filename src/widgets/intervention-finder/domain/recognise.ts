import type { RecognisedFilter } from './engine.js';
import type { ValueLabel } from './catalogue-text.js';
import type { Choices, Facet } from './model.js';
import type { Relation } from './search/relations.js';
import type { AnsweredTerm, TextSearch } from './search/search.js';
import type { SearchIndex } from './search/search-index.js';

/** A filter is offered for what was typed, not for what it was taken to mean. */
const CERTAIN: ReadonlySet<Relation> = new Set(['exact', 'folded', 'stem', 'joined']);
/** More offers than these are noise. */
const MOST = 5;

/**
 * The words of a query that name a filter: a value by its label or a synonym of it ("Aarhus", "BUU"), an
 * age or a grade ("8. klasse"). What is already chosen, and what no visitor can choose, is left out.
 */
export function recogniseFilters(
  query: string,
  { terms }: TextSearch,
  index: SearchIndex,
  labels: readonly ValueLabel[],
  facets: readonly Facet[],
  choices: Choices,
): readonly RecognisedFilter[] {
  const offered = new Map(facets.filter(({ hidden }) => !hidden).map((facet) => [facet.id, facet]));
  const ranges = terms.flatMap((answered): readonly RecognisedFilter[] => {
    const { term } = answered;
    if (term.kind !== 'quantity') return [];
    return [...offered.values()].flatMap((facet) => {
      if (facet.kind !== 'range' || facet.unit !== term.unit || choices[facet.id]?.range) return [];
      const { range } = term;
      return { kind: 'range' as const, facet: facet.id, range, ...without(query, [answered]) };
    });
  });
  const values = namedLabels(terms, index).flatMap(({ label, by }): readonly RecognisedFilter[] => {
    const { facet, value } = labels[label] ?? { facet: '', value: '' };
    if (!offered.has(facet) || choices[facet]?.values?.includes(value)) return [];
    return [{ kind: 'value', facet, value, ...without(query, by) }];
  });
  return [...ranges, ...values].slice(0, MOST);
}

/** Labels that the query names in full, those of most words first. */
function namedLabels(
  terms: readonly AnsweredTerm[],
  { labelled, labelWords }: SearchIndex,
): readonly { readonly label: number; readonly by: readonly AnsweredTerm[] }[] {
  const certain = terms.map(
    ({ meaning }) =>
      new Set(meaning.related.flatMap(({ word, relation }) => (CERTAIN.has(relation) ? word : []))),
  );
  const near = new Set(
    certain.flatMap((words) =>
      [...words].flatMap((word) => (labelled.get(word) ?? []).map(({ label }) => label)),
    ),
  );
  const named = [...near].flatMap((label) => {
    const bys = (labelWords[label] ?? []).flatMap((name) => {
      const by = name.map((word) => certain.findIndex((words) => words.has(word)));
      return by.length === 0 || by.includes(-1) ? [] : [new Set(by)];
    });
    const best = bys.reduce((most, by) => (by.size > most.size ? by : most), new Set<number>());
    return best.size === 0 ? [] : [{ label, by: terms.filter((_, at) => best.has(at)) }];
  });
  return named.sort((one, other) => other.by.length - one.by.length || one.label - other.label);
}

function without(
  query: string,
  terms: readonly AnsweredTerm[],
): { readonly words: readonly string[]; readonly rest: string } {
  let rest = query;
  for (const { term } of terms.toReversed()) rest = rest.slice(0, term.start) + rest.slice(term.end);
  return { words: terms.map(({ term }) => term.text), rest: rest.replace(/\s+/g, ' ').trim() };
}
