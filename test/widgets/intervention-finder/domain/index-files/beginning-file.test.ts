import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce } from '../../../../../src/widgets/intervention-finder/domain/at-once.js';
import {
  commonBeginnings,
  readBeginning,
  writeBeginning,
} from '../../../../../src/widgets/intervention-finder/domain/index-files/beginning-file.js';
import { IndexError } from '../../../../../src/widgets/intervention-finder/domain/index-files/index-error.js';
import { buildParts } from '../../../../../src/widgets/intervention-finder/domain/local-engine.js';
import { benchCatalogue } from '../../../../bench/finder-catalogue.js';

test('beginnings are those that many rows share, each once, in order', () => {
  const words = ['ar', 'mad', 'måde', 'madlavning', 'mål', 'sol'];
  const spans = (most: number) =>
    [...commonBeginnings(words, () => 10, most)].map(({ from, to }) => words.slice(from, to));
  // "m" and "ma" are the same words.
  assert.deepEqual(spans(25), [
    ['mad', 'måde', 'madlavning', 'mål'],
    ['mad', 'måde', 'madlavning'],
  ]);
  assert.deepEqual(spans(1000), []);
  assert.deepEqual([...commonBeginnings([], () => 1, 0)], []);
});

test('the rows of a beginning are those of its words, each entry once with its highest score', () => {
  const { entries, index } = atOnce(buildParts(benchCatalogue(500)));
  const { vocabulary, postings } = index;
  const count = (word: number) => postings.count(word);
  const all = [...commonBeginnings(vocabulary.words, count, 400)];
  assert.ok(all.length > 3);
  for (const beginning of all) {
    const expected = new Map<number, number>();
    for (const span of postings.allRows(beginning.from, beginning.to)) {
      for (let row = span.from; row < span.to; row++) {
        const entry = span.entries[row] ?? -1;
        expected.set(entry, Math.max(expected.get(entry) ?? 0, span.scores[row] ?? 0));
      }
    }
    const bytes = writeBeginning(beginning, (word) => postings.rows(word), entries.length);
    const { rows } = readBeginning(bytes, entries.length);
    const read = [...rows.entries].map((entry, row) => [entry, rows.scores[row]]);
    assert.deepEqual(
      read,
      [...expected].sort(([one], [other]) => one - other),
    );
    assert.throws(() => readBeginning(bytes.slice(0, -1), entries.length), IndexError);
    assert.throws(() => readBeginning(Uint8Array.of(...bytes, 0), entries.length), IndexError);
    assert.throws(() => readBeginning(bytes, (rows.entries.at(-1) ?? 0) - 1), IndexError);
  }
});
