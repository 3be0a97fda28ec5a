import type { LabelRef, SearchIndex, SearchLabel } from './search-index.js';
import { tellingWords, tokenize } from './tokenize.js';
import type { Vocabulary } from './vocabulary.js';
import { fold, stem } from './word-forms.js';

/** A synonym of a facet value weighs less than a mention in a text. */
const SYNONYM_WEIGHT = 0.5;
/** A word that says less of a label than this does not lead to it, unless all its words are named. */
const LEAST_WEIGHT = 0.3;

/** Which words lead to which labels, and which words name a label in full. */
export function indexLabels(
  labels: readonly SearchLabel[],
  vocabulary: Vocabulary,
): Pick<SearchIndex, 'labelled' | 'labelWords'> {
  const labelled = new Map<number, LabelRef[]>();
  const refer = (word: string, ref: LabelRef) => {
    const number = vocabulary.find(word);
    labelled.set(number, [...(labelled.get(number) ?? []), ref]);
  };
  const spread = countNames(labels);
  for (const [label, { names, synonyms, isHidden }] of labels.entries()) {
    for (const name of names) {
      for (const [word, weight] of weighWords(name, spread)) {
        if (isHidden && weight === 0) continue;
        refer(word, { label, weight: isHidden && weight < 1 ? 0 : weight, isSynonym: false });
      }
    }
    for (const synonym of synonyms) {
      const words = tellingWords(synonym);
      // One word of several leads nowhere, but all of them name the label.
      const weight = words.length > 1 ? 0 : SYNONYM_WEIGHT;
      for (const word of words) refer(word, { label, weight, isSynonym: true });
    }
  }
  const labelWords = labels.map(({ names, synonyms }) =>
    [...names, ...synonyms].map((name) => tellingWords(name).map((word) => vocabulary.find(word))),
  );
  return { labelled, labelWords };
}

/** A word says the less of a name the longer the name is, and the more other names have it too. */
function weighWords(
  name: string,
  spread: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const telling = tellingWords(name);
  return tokenize(name).flatMap(({ word, parts }) => {
    if (!telling.includes(word)) return [];
    const all = [word, ...parts.map((part) => part.word)];
    if (telling.length === 1) return all.map((each) => [each, 1] as const);
    const names = spread.get(stem(fold(word))) ?? 1;
    // The 8 of "Kolonne 8" is no beginning of "8. klasse".
    const weight = /\d/.test(word) ? 0 : 1 / Math.sqrt(telling.length * names);
    return all.map((each) => [each, weight < LEAST_WEIGHT ? 0 : weight] as const);
  });
}

/** In how many names of several words a stem is. */
function countNames(labels: readonly SearchLabel[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { names } of labels) {
    // A name in two languages is one name.
    const stems = new Set(names.flatMap(tellingWords).map((word) => stem(fold(word))));
    for (const each of stems) spread.set(each, (spread.get(each) ?? 0) + 1);
  }
  return spread;
}
