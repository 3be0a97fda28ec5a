import { RelatedWords, WEIGHT, type Related } from './relations.js';
import type { Meaning } from './relate.js';
import type { SearchIndex } from './search-index.js';
import type { Term, WordTerm } from './terms.js';
import { fold, root, stem } from './word-forms.js';

const LINKS = ['', 's', 'e'];

/**
 * Meanings of words that stand for one word of the catalogue together: a compound that was split
 * ("fritids pas"), or a compound of two words of the query in either order ("mad i skolen",
 * `skolemad`). Such a word answers both.
 */
export function joinWords(
  index: SearchIndex,
  terms: readonly Term[],
  meanings: readonly Meaning[],
): readonly Meaning[] {
  const joined = meanings.map(() => new Set<number>());
  const wholes = new Map<number, string>();
  for (const [at, term] of terms.entries()) {
    for (let other = at + 1; other < terms.length; other++) {
      const next = terms[other];
      if (term.kind !== 'word' || next?.kind !== 'word') continue;
      const { words: parts = [], whole } =
        other === at + 1 ? split(index, [term, next], [meanings[at], meanings[other]]) : {};
      if (whole !== undefined) wholes.set(at, whole);
      const words = [...parts, ...sharedCompounds(meanings[at], meanings[other])];
      for (const word of words) {
        joined[at]?.add(word);
        joined[other]?.add(word);
      }
    }
  }
  return meanings.map((meaning, at) => {
    const words = joined[at];
    const whole = wholes.get(at);
    return {
      ...meaning,
      ...(words && words.size > 0 && { related: withJoined(meaning, words) }),
      ...(whole !== undefined && { whole }),
    };
  });
}

/** The words of the catalogue that a split compound stands for. */
interface Split {
  readonly words?: readonly number[];
  /** The compound itself, where what was typed is another. */
  readonly whole?: string;
}

/** What two words one after the other are together, as they were typed or else as they were meant. */
function split(
  index: SearchIndex,
  [first, second]: readonly [WordTerm, WordTerm],
  [one, other]: readonly [Meaning | undefined, Meaning | undefined],
): Split {
  const typed = splitCompounds(index, fold(first.word), fold(second.word));
  if (typed.length > 0 || (one?.correction ?? other?.correction) === undefined)
    return { words: typed };
  const start = fold(one?.correction ?? first.word);
  const end = fold(other?.correction ?? second.word);
  const words = splitCompounds(index, start, end);
  const whole = words
    .map((each) => index.vocabulary.word(each))
    .find((word) => LINKS.some((link) => fold(word) === `${start}${link}${end}`));
  return { words, ...(whole !== undefined && { whole }) };
}

function splitCompounds({ vocabulary }: SearchIndex, first: string, second: string): number[] {
  return LINKS.flatMap((link) => {
    const word = `${first}${link}${second}`;
    const { from, to } = vocabulary.folded(word);
    const inflections =
      to > from || second.length < 3 ? [] : [...vocabulary.rooted(root(stem(word)))];
    for (let each = from; each < to; each++) inflections.push(each);
    return inflections;
  });
}

/** Compounds that both words are part of. */
function sharedCompounds(one?: Meaning, other?: Meaning): readonly number[] {
  const isPart = ({ relation }: Related) => relation === 'part' || relation === 'beginning';
  const parts = new Set<number>();
  for (const each of one?.related ?? []) if (isPart(each)) parts.add(each.word);
  if (parts.size === 0) return [];
  const shared: number[] = [];
  for (const { word, relation } of other?.related ?? []) {
    if (relation === 'part' && parts.has(word)) shared.push(word);
  }
  return shared;
}

function withJoined({ related }: Meaning, words: ReadonlySet<number>): readonly Related[] {
  const all = new RelatedWords();
  for (const { word, end, relation, weight } of related) {
    if (relation === 'prefix') all.addSpan({ from: word, to: end }, relation);
    else all.add(word, relation, weight);
  }
  all.addAll(words, 'joined', WEIGHT.joined);
  return all.list();
}
