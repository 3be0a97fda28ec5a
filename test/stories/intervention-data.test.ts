import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import index from './catalogue-index.json' with { type: 'json' };
import { CONFIGS, configs, countWords, danish, entries, list } from './intervention-data.js';

const municipalities = configs[0]?.facets.find(({ id }) => id === 'municipality');

/** Where the source itself names the level, so that no editor assessed it. */
const LEVEL_READ = ['000-p4', '000-p7'];

/** Every string below a value, with the keys that lead to it. */
function* strings(value: unknown, path: string[] = []): Generator<[string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* strings(part, [...path, key]);
  }
}

/** LIX (Björnsson 1968); a line that ends without a stop, such as an item of a list, ends a sentence. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const ends = text.match(/[.:!?](?=\s|$)|[^.:!?\s](?=\n|$)/g) ?? [];
  return (
    words.length / ends.length + (100 * words.filter((w) => w.length > 6).length) / words.length
  );
}

describe('the initiatives', () => {
  it('are exactly those of the index, in its order, under the names the sources give', () => {
    assert.deepEqual(
      entries.map(({ id, title }) => ({ id, name: danish(title) })),
      index.map(({ id, name }) => ({ id, name })),
    );
  });

  it('are from the municipalities of the index, where it names them', () => {
    const labels = new Map(municipalities?.values?.map(({ id, label }) => [id, danish(label)]));
    entries.forEach((entry, at) => {
      const expected = index[at]?.municipality ?? '';
      const named = expected.endsWith('kommuner') ? '' : expected.replace('(NL)', '(Nederlandene)');
      const found = list(entry, 'municipality').map((id) => labels.get(id));
      assert.equal(found.join(', '), named, entry.id);
    });
  });

  it('each say where they were read: document, page or section, and when', () => {
    for (const { id, source } of entries) {
      assert(source.document.length > 10, id);
      assert.match(source.page, /^(\d+(–\d+)?|indsats \d+|afsnittet ».+«)$/, id);
      assert(parsePlainDay(source.checkedOn), id);
    }
  });

  it('give the basis of what an editor assessed, and only of what they have', () => {
    for (const { id, values, assessed } of entries) {
      for (const facet of Object.keys(assessed)) assert(facet in values, `${id}: ${facet}`);
      if ('theme' in values) assert(assessed['theme'], id);
      if (!LEVEL_READ.includes(id)) assert(assessed['level'], id);
    }
  });

  it('have a summary of one or two sentences and a body of 40 to 160 words', () => {
    for (const { id, summary, body } of entries) {
      assert((summary.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0) <= 2, id);
      assert(summary.length <= 180, `${id}: ${summary.length}`);
      const words = countWords(body);
      assert(words >= 40 && words <= 160, `${id}: ${words}`);
    }
  });

  it('use paragraphs, lists, bold and links only', () => {
    for (const { id, body } of entries) {
      assert.doesNotMatch(body, /^\s*(#|>|\d+\.|\||```)|<[a-z!/]|\n{3}/im, id);
      assert.equal((body.match(/\*\*/g)?.length ?? 0) % 2, 0, id);
    }
  });

  it('link to web addresses', () => {
    for (const { id, links = [] } of entries) {
      for (const { href } of links) assert.match(new URL(href).protocol, /^https?:$/, id);
    }
  });

  it('are easy to read: LIX at most 40 together', () => {
    const text = entries.flatMap(({ summary, body, evidence = '', cost = '' }) =>
      [summary, body, evidence, cost].filter((part) => part !== ''),
    );
    const index = lix(text.join('\n').replaceAll('**', ''));
    assert(index <= 40, index.toFixed(1));
  });
});

describe('the words', () => {
  for (const [name, value] of [
    ['indsatser.json', entries] as const,
    ...CONFIGS.map((each, at) => [each, configs[at]] as const),
  ]) {
    it(`of ${name} are never empty, and hold no address or number of a person`, () => {
      for (const [path, text] of strings(value)) {
        const place = path.join('.');
        assert(text !== '' && text === text.trim(), place);
        assert.doesNotMatch(text, /\S@\S+\.\S/, place);
        if (path.at(-1) !== 'href') assert.doesNotMatch(text, /\d(?: ?\d){7}/, place);
      }
    });
  }
});
