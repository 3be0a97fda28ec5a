import { takeApart } from './compounds.js';
import { nearWords, type NearWords } from './near-words.js';
import { RelatedWords, WEIGHT, type Related, type Relation } from './relations.js';
import type { SearchIndex } from './search-index.js';
import type { WordTerm } from './terms.js';
import { tellingWords } from './tokenize.js';
import { fold, root, stem } from './word-forms.js';

/** All that a word of a query may stand for. */
export interface Meaning {
  readonly related: readonly Related[];
  /** Words that count together only, such as the parts of a compound that the catalogue does not have. */
  readonly together: readonly Together[];
  /** Labels that the query names in full with this word. */
  readonly named: readonly number[];
  /** What was probably meant, where the word itself is unknown. */
  readonly correction?: string;
  /** The compound that was probably meant by it and the next word together. */
  readonly whole?: string;
}

export interface Together {
  readonly weight: number;
  readonly words: readonly (readonly Related[])[];
}

const SHORTEST_BEGINNING = 4;
/** Letters before an ending, for the whole to be a compound. */
const SHORTEST_REST = 3;
/** Words between two pauses. */
const STEP = 500;
/** A word two letters off is a bolder guess than one. */
const SECOND_LETTER = 0.7;
/** Parts of a compound may stand anywhere in an entry. */
const APART = 0.6;
/** One part of a compound alone is a guess. */
const ALONE = 0.3;

/**
 * What a word of a query leads to in a catalogue. Guesses about mistyped words are made only where the
 * word is unknown, so that right words keep their meaning. Every `yield` is a place to pause.
 *
 * @param queryStems stems of all words of the query, for synonyms of several words
 */
export function* relate(
  index: SearchIndex,
  term: WordTerm,
  queryStems: ReadonlySet<string>,
): Generator<void, Meaning, undefined> {
  const { vocabulary } = index;
  const found = new RelatedWords();
  const together: Together[] = [];
  const folded = fold(term.word);
  addSame(index, found, term.word);
  const stemmed = stem(folded);
  addKin(index, found, folded, 1);
  const isKnown = found.hasKin();
  if (term.isStart || folded.length >= SHORTEST_BEGINNING) {
    found.addSpan(vocabulary.prefixed(folded), term.isStart ? 'prefix' : 'beginning');
  }
  let correction: string | undefined;
  const synonyms = synonymsOf(index, stemmed, queryStems);
  if (!isKnown && synonyms.length === 0) {
    // One letter off a long word it is mistyped, rather than a compound that nobody has used.
    const near = folded.length > 7 ? yield* nearWords(vocabulary, folded, false) : undefined;
    const isOneOff = near?.distance === 1;
    const apart = isOneOff ? undefined : takeApart(folded, (part) => vocabulary.knows(part));
    if (apart) addApart(index, found, together, apart);
    yield;
    const isEnding = yield* addEndings(index, found, stemmed);
    const isLikelier = !apart && !isEnding && (!term.isStart || found.isEmpty);
    if (isLikelier) correction = yield* addNear(index, found, together, term, near);
  }
  for (const synonym of synonyms) {
    yield;
    addSynonym(index, found, together, synonym);
  }
  yield;
  const related = found.list();
  return { related, together, named: [], ...(correction !== undefined && { correction }) };
}

function addApart(
  index: SearchIndex,
  found: RelatedWords,
  together: Together[],
  parts: readonly string[],
): void {
  const words = parts.map((part) => family(index, part));
  together.push({ weight: APART, words });
  for (const { word, weight } of rarer(index, words)) found.add(word, 'beginning', weight * ALONE);
}

/** Of two families of words the one with fewer mentions, which says more. */
function rarer(
  { postings }: SearchIndex,
  [one = [], other = []]: readonly (readonly Related[])[],
): readonly Related[] {
  const [ones, others] = [one, other].map((words) =>
    words.reduce((sum, { word }) => sum + postings.count(word), 0),
  );
  return others === 0 || (ones && ones <= (others ?? 0)) ? one : other;
}

/** The word itself, as it is written and as it is folded. */
function addSame({ vocabulary }: SearchIndex, found: RelatedWords, word: string): void {
  const exact = vocabulary.find(word);
  const span = vocabulary.folded(fold(word));
  if (exact >= 0) found.add(exact, 'exact', WEIGHT.exact);
  // Where the word itself is there, another that only looks like it is hardly meant.
  const weight = exact >= 0 ? WEIGHT.root : WEIGHT.folded;
  for (let each = span.from; each < span.to; each++) found.add(each, 'folded', weight);
}

/** Its inflections, words of the same origin, and compounds with it. */
function addKin(
  { vocabulary }: SearchIndex,
  found: RelatedWords,
  folded: string,
  factor: number,
  as?: Relation,
): void {
  if (folded.length < 2) return;
  const stemmed = stem(folded);
  const rooted = root(stemmed);
  found.addAll(vocabulary.stemmed(stemmed), as ?? 'stem', WEIGHT.stem * factor);
  found.addAll(vocabulary.rooted(rooted), as ?? 'root', WEIGHT.root * factor);
  found.addAll(vocabulary.compounds(rooted), as ?? 'part', WEIGHT.part * factor);
}

/**
 * Compounds that end with it, for a word that the catalogue has in compounds alone. @returns whether
 * there are any
 */
function* addEndings(
  { vocabulary }: SearchIndex,
  found: RelatedWords,
  stemmed: string,
): Generator<void, boolean, undefined> {
  if (stemmed.length < SHORTEST_BEGINNING) return false;
  let isFound = false;
  let compared = 0;
  for (const word of vocabulary.ending(stemmed)) {
    if (++compared % STEP === 0) yield;
    const written = fold(vocabulary.word(word));
    // Most have its last letters only, and a stem is dear.
    if (!written.includes(stemmed)) continue;
    const whole = stem(written);
    if (whole.length < stemmed.length + SHORTEST_REST || !whole.endsWith(stemmed)) continue;
    found.add(word, 'part', WEIGHT.part);
    isFound = true;
  }
  return isFound;
}

/** @param known the words near to it as it was typed, where they were looked for @returns the likeliest correction */
function* addNear(
  index: SearchIndex,
  found: RelatedWords,
  together: Together[],
  { word: typed, isStart }: WordTerm,
  known: NearWords | undefined,
): Generator<void, string | undefined, undefined> {
  const folded = fold(typed);
  const { vocabulary, postings } = index;
  const near = known ?? (yield* nearWords(vocabulary, folded, false));
  const whole =
    near.words.length > 0 ? near : yield* nearWords(vocabulary, stem(folded), false, true);
  const isWhole = whole.words.length > 0;
  const { words, distance } = isWhole ? whole : yield* nearWords(vocabulary, folded, isStart);
  const factor = distance > 1 ? SECOND_LETTER : 1;
  const likeliest = words.toSorted((one, other) => postings.count(other) - postings.count(one));
  found.addAll(likeliest, 'typo', WEIGHT.typo * factor);
  if (!isWhole) return undefined;
  for (const word of likeliest.slice(0, 3)) {
    yield;
    const meant = fold(vocabulary.word(word));
    addKin(index, found, meant, WEIGHT.typo * factor, 'typo');
    for (const synonym of synonymsOf(index, stem(meant), new Set([stem(meant)]))) {
      addSynonym(index, found, together, synonym);
    }
  }
  const [best] = likeliest;
  return best === undefined ? undefined : vocabulary.word(best);
}

/** A word with its inflections and compounds. */
function family(index: SearchIndex, word: string): readonly Related[] {
  const found = new RelatedWords();
  addSame(index, found, word);
  addKin(index, found, fold(word), 1);
  return found.list();
}

function addSynonym(
  index: SearchIndex,
  found: RelatedWords,
  together: Together[],
  synonym: readonly string[],
): void {
  const [first = ''] = synonym;
  if (synonym.length > 1) {
    const words = synonym.map((word) => family(index, word));
    together.push({ weight: WEIGHT.synonym, words });
    return;
  }
  for (const { word, weight } of family(index, first)) {
    found.add(word, 'synonym', weight * WEIGHT.synonym);
  }
}

/** The other members of the groups that the word belongs to, or that the whole query names. */
function synonymsOf(
  index: SearchIndex,
  stemmed: string,
  queryStems: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const groups = index.synonymGroups.get(stemmed) ?? [];
  return groups.flatMap((group) => {
    const members = (index.synonyms[group] ?? []).map(tellingWords);
    const isNamed = (member: readonly string[]) =>
      member.every((word) => queryStems.has(stem(fold(word))));
    const named = members.filter(isNamed);
    if (!named.some(([first = '']) => stem(fold(first)) === stemmed)) return [];
    return members.filter((member) => !isNamed(member));
  });
}
