import type { RecognisedFilter } from './engine.js';
import type { ValueLabel } from './catalogue-text.js';
import type { Choices, Facet } from './model.js';
import { namedLabels } from './search/named-labels.js';
import type { AnsweredTerm, TextSearch } from './search/search.js';
import type { SearchIndex } from './search/search-index.js';
import { fold, isFiller } from './search/word-forms.js';

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
  const named = namedLabels(
    index,
    terms.map(({ meaning }) => meaning),
  );
  const at = (places: ReadonlySet<number>) => terms.filter((_, place) => places.has(place));
  const values = named.flatMap(({ label, by }): readonly RecognisedFilter[] => {
    const { facet, value } = labels[label] ?? { facet: '', value: '' };
    if (!offered.has(facet) || choices[facet]?.values?.includes(value)) return [];
    return [{ kind: 'value', facet, value, ...without(query, at(by)) }];
  });
  return [...ranges, ...values].slice(0, MOST);
}

function without(
  query: string,
  terms: readonly AnsweredTerm[],
): { readonly words: readonly string[]; readonly rest: string } {
  let rest = query;
  for (const { term } of terms.toReversed()) {
    rest = `${rest.slice(0, term.start)} ${rest.slice(term.end)}`;
  }
  return { words: terms.map(({ term }) => term.text), rest: withoutLooseEnds(rest) };
}

/** "mad i Aarhus" without Aarhus is "mad", not "mad i". */
function withoutLooseEnds(query: string): string {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const tells = (word: string) => !isFiller(fold(word.toLowerCase()));
  return words.slice(words.findIndex(tells), words.findLastIndex(tells) + 1).join(' ');
}
