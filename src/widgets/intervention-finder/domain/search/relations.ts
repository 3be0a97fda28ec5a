/**
 * How a word of the catalogue is related to one of a query, from near to far: the same, the same but
 * for accents, another inflection, two words of the query in one, the beginning only, another word of
 * the same origin, a synonym, a mistyped word, a compound with it, a longer word that begins with it.
 */
export type Relation =
  | 'exact'
  | 'folded'
  | 'stem'
  | 'joined'
  | 'prefix'
  | 'root'
  | 'synonym'
  | 'typo'
  | 'part'
  | 'beginning';

/** A word of the catalogue that a word of a query leads to, or all words that begin as it does. */
export interface Related {
  /** Its number in the vocabulary, or the number of the first of them. */
  readonly word: number;
  /** The first number after it, or after the last of them. */
  readonly end: number;
  /** How much of an exact match it is worth (0–1). */
  readonly weight: number;
  readonly relation: Relation;
}

export const WEIGHT: Readonly<Record<Relation, number>> = {
  exact: 1,
  folded: 0.92,
  stem: 0.88,
  joined: 0.9,
  prefix: 0.62,
  root: 0.6,
  synonym: 0.6,
  typo: 0.55,
  part: 0.58,
  beginning: 0.4,
};

/** What was typed, rather than what it may be taken to mean. */
export const CERTAIN: ReadonlySet<Relation> = new Set(['exact', 'folded', 'stem', 'joined']);

/** Another word than the one typed. */
export const LOOSE: ReadonlySet<Relation> = new Set(['synonym', 'part', 'beginning']);

/** Related words, each by the nearest relation only. */
export class RelatedWords {
  readonly #nearest = new Map<number, Related>();
  /** A letter may be the beginning of tens of thousands: too many to look each of them up. */
  readonly #spans: Related[] = [];

  add(word: number, relation: Relation, weight: number): void {
    const known = this.#nearest.get(word);
    if (known && known.weight >= weight) return;
    this.#nearest.set(word, { word, end: word + 1, relation, weight });
  }

  addAll(words: Iterable<number>, relation: Relation, weight = WEIGHT[relation]): void {
    for (const word of words) this.add(word, relation, weight);
  }

  /** No two spans may have a word in common. */
  addSpan({ from, to }: { readonly from: number; readonly to: number }, relation: Relation): void {
    if (from < to) this.#spans.push({ word: from, end: to, relation, weight: WEIGHT[relation] });
  }

  /** Whether any is the word itself, or one of its origin. */
  hasKin(): boolean {
    for (const { relation } of this.#nearest.values()) {
      if (CERTAIN.has(relation) || relation === 'root') return true;
    }
    return false;
  }

  get isEmpty(): boolean {
    return this.#nearest.size === 0 && this.#spans.length === 0;
  }

  /**
   * The nearest first. Words that begin as what was typed stay together, with those among them that are
   * nearer and stand before: one letter may be the beginning of most of a vocabulary.
   */
  list(): readonly Related[] {
    const all: Related[] = [];
    for (const related of this.#nearest.values()) {
      if (!this.#isNearerInSpan(related)) all.push(related);
    }
    for (const span of this.#spans) {
      if (span.relation === 'prefix') {
        all.push(span);
        continue;
      }
      for (let word = span.word; word < span.end; word++) {
        const known = this.#nearest.get(word);
        if (!known || known.weight < span.weight) all.push({ ...span, word, end: word + 1 });
      }
    }
    return all.sort((one, other) => other.weight - one.weight);
  }

  #isNearerInSpan({ word, weight }: Related): boolean {
    for (const span of this.#spans) {
      if (word >= span.word && word < span.end && span.weight > weight) return true;
    }
    return false;
  }
}
