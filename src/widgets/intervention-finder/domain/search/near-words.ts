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
/** The longest stem that is not the beginning of its word. */
const LONGEST_IRREGULAR = 5;
/** Words between two pauses. */
const STEP = 200;

/** While somebody types, the words before the last are the same at every key. */
const KEPT = 24;
const known = new WeakMap<readonly string[], Map<string, NearWords>>();

/**
 * The words nearest to a mistyped one, all equally near. Shorter words may have one letter wrong,
 * longer ones two, but then not the first: what is further off is another word. Every `yield` is a place
 * to pause.
 *
 * @param isStart only the beginning of a word is typed yet
 * @param isStem it is a stem, and compared with the stems of words
 */
export function* nearWords(
  vocabulary: Vocabulary,
  folded: string,
  isStart: boolean,
  isStem = false,
): Generator<void, NearWords, undefined> {
  if (folded.length < SHORTEST || /\d/.test(folded)) return { distance: 0, words: [] };
  const kept = known.get(vocabulary.words) ?? new Map<string, NearWords>();
  known.set(vocabulary.words, kept);
  const key = `${isStart ? 'start' : 'whole'} ${isStem ? 'stem' : 'word'} ${folded}`;
  const near = kept.get(key) ?? (yield* findNear(vocabulary, folded, isStart, isStem));
  kept.delete(key);
  kept.set(key, near);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return near;
}

function* findNear(
  vocabulary: Vocabulary,
  folded: string,
  isStart: boolean,
  isStem: boolean,
): Generator<void, NearWords, undefined> {
  const letters = folded.length;
  let nearest = letters < LONG ? 1 : 2;
  let words: number[] = [];
  // A stem is the beginning of its word, but for some that are shorter than this.
  const isBeginning = isStem && letters - nearest > LONGEST_IRREGULAR;
  let compared = 0;
  for (const number of candidates(vocabulary, folded, nearest, isStart)) {
    if (++compared % STEP === 0) yield;
    const other = fold(vocabulary.word(number));
    if (isBeginning && boundedDistance(folded, other, nearest, true) > nearest) continue;
    const distance = boundedDistance(folded, isStem ? stem(other) : other, nearest, isStart);
    if (distance > nearest || isFiller(other)) continue;
    if (distance === 2 && !other.startsWith(folded.charAt(0))) continue;
    if (distance < nearest) words = [];
    words.push(number);
    nearest = distance;
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
