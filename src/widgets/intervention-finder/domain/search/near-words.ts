import { boundedDistance } from './edit-distance.js';
import type { Vocabulary } from './vocabulary.js';
import { fold, isFiller, stem } from './word-forms.js';

/** Words that may be meant by a mistyped one. */
export interface NearWords {
  /** How many letters are wrong. */
  readonly distance: number;
  readonly words: readonly number[];
}

/** Most shorter words are a letter away from some other. */
const SHORTEST = 5;
/** From so many letters on, two may be wrong. */
const LONG = 8;

/**
 * The words nearest to a mistyped one, all equally near. Shorter words may have one letter wrong,
 * longer ones two, but then not the first: what is further off is another word.
 *
 * @param isStart only the beginning of a word is typed yet
 */
export function nearWords(
  vocabulary: Vocabulary,
  folded: string,
  isStart: boolean,
  form: (folded: string) => string = (each) => each,
): NearWords {
  const letters = folded.length;
  if (letters < SHORTEST || /\d/.test(folded)) return { distance: 0, words: [] };
  let nearest = letters < LONG ? 1 : 2;
  let words: number[] = [];
  for (const number of candidates(vocabulary, folded, nearest, isStart)) {
    const other = fold(vocabulary.word(number));
    if (isFiller(other)) continue;
    const distance = boundedDistance(folded, form(other), nearest, isStart);
    if (distance === 2 && !other.startsWith(folded.charAt(0))) continue;
    if (distance < nearest) words = [];
    if (distance <= nearest) words.push(number);
    nearest = Math.min(nearest, distance);
  }
  return { distance: nearest, words: [...new Set(words)] };
}

/** With few letters wrong, the beginning or the end of a word is right. */
function* candidates(
  vocabulary: Vocabulary,
  folded: string,
  most: number,
  isStart: boolean,
): Generator<number, void, undefined> {
  // Two letters that changed places may be one in each half.
  const right = Math.floor((folded.length - (most === 1 ? 1 : 0)) / (most + 1));
  const { from, to } = vocabulary.prefixed(folded.slice(0, right));
  for (let number = from; number < to; number++) yield number;
  if (!isStart) yield* vocabulary.ending(stem(folded).slice(-right));
}
