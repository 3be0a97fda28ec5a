import type { Meaning } from './relate.js';
import { CERTAIN } from './relations.js';
import type { SearchIndex } from './search-index.js';

/** A label that a query names in full, by one of its names or synonyms. */
export interface NamedLabel {
  readonly label: number;
  /** The places of the words of the query that name it. */
  readonly by: ReadonlySet<number>;
}

/** The labels that the words of a query name, those of most words first. */
export function namedLabels(
  { labelled, labelWords }: SearchIndex,
  meanings: readonly Meaning[],
): readonly NamedLabel[] {
  const near = new Set<number>();
  const certain = meanings.map(({ related }) => {
    const words = new Set<number>();
    for (const { word, relation } of related) {
      if (!CERTAIN.has(relation)) continue;
      words.add(word);
      for (const { label } of labelled.get(word) ?? []) near.add(label);
    }
    return words;
  });
  const named = [...near].flatMap((label) => {
    const ways = (labelWords[label] ?? []).flatMap((name) => {
      const by = name.map((word) => certain.findIndex((words) => words.has(word)));
      return by.length === 0 || by.includes(-1) ? [] : [new Set(by)];
    });
    const by = ways.reduce((most, way) => (way.size > most.size ? way : most), new Set<number>());
    return by.size === 0 ? [] : [{ label, by }];
  });
  return named.sort((one, other) => other.by.size - one.by.size || one.label - other.label);
}
