import { keyRow } from './key-table.js';
import { fold, isFiller, root } from './word-forms.js';

/** Danish compounds are written as one word, now and then with an s or e between the parts. */
const LINK = /[se]$/;
const SHORTEST_PART = 3;
const LONGEST_PART = 18;
/** How often a part is itself taken apart. */
const DEPTH = 2;
const STEP = 50;

/**
 * Learns from the words themselves which are compounds of others: `skolemad` where there are `skole`
 * and `mad`. For each compound the roots of its parts become rows of a key table. Every `yield` is a
 * place to pause.
 */
export function* learnParts(
  words: readonly string[],
  stems: readonly string[],
): Generator<void, number[], undefined> {
  const rows: number[] = [];
  const forms = new Map<string, string>();
  for (const [number, word] of words.entries()) {
    if (number % STEP === 0) yield;
    addForms(forms, fold(word), stems[number] ?? '');
  }
  const known = new Map<string, ReadonlySet<string>>();
  for (const [number, stemmed] of stems.entries()) {
    if (number % STEP === 0) yield;
    let parts = known.get(stemmed);
    if (!parts) known.set(stemmed, (parts = rootsOfParts(stemmed, forms, DEPTH)));
    for (const part of parts) rows.push(keyRow(part, number));
  }
  return rows;
}

/** How a word may look inside another: as it is, its stem, and its root as a verb ("mobbe"). */
function addForms(forms: Map<string, string>, folded: string, stemmed: string): void {
  if (!isPart(folded)) return;
  const rooted = root(stemmed);
  forms.set(folded, rooted);
  const verb = verbForms(rooted);
  for (const form of [stemmed, `${stemmed}e`, ...verb]) {
    if (form.length > SHORTEST_PART && isPart(form) && !forms.has(form)) forms.set(form, rooted);
  }
}

/** The infinitives that a root may have come from: "mob" → "mobe", "mobbe". */
export function verbForms(rooted: string): readonly string[] {
  const last = rooted.at(-1) ?? '';
  return /[aeiouy\d]/.test(last) ? [] : [`${rooted}e`, `${rooted}${last}e`];
}

function isPart(form: string): boolean {
  return (
    form.length >= SHORTEST_PART &&
    form.length <= LONGEST_PART &&
    !isFiller(form) &&
    !/\d/.test(form)
  );
}

function rootsOfParts(
  word: string,
  forms: ReadonlyMap<string, string>,
  depth: number,
): ReadonlySet<string> {
  const roots = new Set<string>();
  if (depth === 0) return roots;
  for (const [left, right] of splits(word)) {
    const last = forms.get(right);
    if (last === undefined) continue;
    const bare = [left, left.replace(LINK, '')].find((form) => forms.has(form));
    if (bare === undefined) continue;
    roots.add(last).add(forms.get(bare) ?? '');
    for (const part of [bare, right]) {
      for (const inner of rootsOfParts(part, forms, depth - 1)) roots.add(inner);
    }
  }
  return roots;
}

/** Every way to write a word as two, the first perhaps with its link. */
export function* splits(word: string): Generator<readonly [string, string], void, undefined> {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    yield [word.slice(0, at), word.slice(at)];
  }
}

/**
 * The two words that a word is made of, where a catalogue knows both, the more even the better; or
 * undefined.
 */
export function takeApart(
  word: string,
  knows: (part: string) => boolean,
): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let shortest = 0;
  for (const [left, right] of splits(word)) {
    const length = Math.min(left.length, right.length);
    if (length <= shortest || !isPart(right) || !knows(right)) continue;
    const bare = [left, left.replace(LINK, '')].find((form) => isPart(form) && knows(form));
    if (bare === undefined) continue;
    best = [bare, right];
    shortest = length;
  }
  return best;
}
