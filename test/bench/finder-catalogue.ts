import { readFileSync } from 'node:fs';
import type {
  Catalogue,
  Entry,
  Facet,
} from '../../src/widgets/intervention-finder/domain/model.js';

/*
 * Synthetic Danish entries: words as often as the example data has them, and a long tail of compounds
 * of those words, so that the vocabulary grows with the catalogue as it does in Danish. The same seed
 * gives the same catalogue.
 */
const data = JSON.parse(
  readFileSync(new URL('../../stories/data/indsatser.json', import.meta.url), 'utf8'),
) as unknown;
const seeds = Array.isArray(data)
  ? (data as readonly Entry[])
  : (data as { entries: Entry[] }).entries;
const seedText = seeds
  .flatMap(({ title, summary, body }) => [title, summary, body])
  .map((text) => (typeof text === 'string' ? text : (text?.da ?? '')))
  .join(' ');
const seedWords = seedText.match(/\p{L}+/gu) ?? [];
const parts = [...new Set(seedWords.filter((word) => word.length > 3).map((w) => w.toLowerCase()))];
const endings = ['', 'en', 'er', 'erne', 's', 'et', 'ne'];

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const facetSizes = { theme: 16, level: 3, audience: 9, setting: 10, municipality: 98, kind: 5 };

function benchFacets(): readonly Facet[] {
  return [
    ...Object.entries(facetSizes).map(([id, size]): Facet => ({
      id,
      kind: 'list',
      label: id,
      values: [...new Array<undefined>(size)].map((_, at) => ({
        id: `${id}-${at}`,
        label: `${parts[(at * 37) % parts.length] ?? ''} ${at}`,
      })),
    })),
    { id: 'age', kind: 'range', label: 'Alder', unit: 'age' },
  ];
}

/** A catalogue of so many entries with seven facets and some fifty words of text each. */
export function benchCatalogue(count: number): Catalogue & { readonly words: readonly string[] } {
  const random = randomFrom(count);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const tail: string[] = [];
  const word = (): string => {
    if (random() < 0.85) return pick(seedWords);
    // Zipf: a word that was used is likely to be used again.
    if (tail.length > 50 && random() < 0.6)
      return tail[Math.floor(random() ** 2 * tail.length)] ?? '';
    const made = `${pick(parts)}${random() < 0.3 ? 's' : ''}${pick(parts)}${pick(endings)}`;
    tail.push(made);
    return made;
  };
  const text = (length: number) => [...new Array<undefined>(length)].map(word).join(' ');
  const facets = benchFacets();
  const entries = [...new Array<undefined>(count)].map((_, at): Entry => {
    const from = Math.floor(random() * 18);
    const values = Object.entries(facetSizes).map(([id, size]) => {
      const ids = [...new Array<undefined>(1 + Math.floor(random() * 2))];
      return [id, ids.map(() => `${id}-${Math.floor(random() ** 2 * size)}`)] as const;
    });
    return {
      id: `e${at}`,
      title: text(6),
      summary: text(14),
      body: text(30),
      year: 2000 + Math.floor(random() * 26),
      values: { ...Object.fromEntries(values), age: { from, to: from + 4 } },
    };
  });
  return { entries, facets, words: [...seedWords.filter((w) => w.length > 3), ...tail] };
}

/**
 * What somebody types, key by key: one to three words, every third with a letter wrong, and as it looks
 * after each key.
 */
export function benchKeystrokes(words: readonly string[], queries: number): readonly string[] {
  const random = randomFrom(queries);
  return [...new Array<undefined>(queries)].flatMap(() => {
    const typed = [...new Array<undefined>(1 + Math.floor(random() * 3))]
      .map(() => words[Math.floor(random() * words.length)] ?? '')
      .map((word) => (random() < 0.33 ? withTypo(word, random) : word))
      .join(' ');
    return [...typed].map((_, at) => typed.slice(0, at + 1));
  });
}

function withTypo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
