import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ScoreSheet } from '../../../../../src/widgets/intervention-finder/domain/search/scores.js';

const SIZE = 100;

function scored(rows: readonly (readonly [entry: number, score: number])[]) {
  const sheet = ScoreSheet.take(SIZE);
  for (const [entry, score] of rows) sheet.raise(entry, score);
  return sheet.done();
}

test('scores are known by entry, and are 0 for the others', () => {
  const scores = scored([
    [99, 0.25],
    [0, 0.5],
    [31, 1],
    [32, 0.75],
    [31, 0.5],
  ]);
  assert.deepEqual([...scores.values], [0.5, 1, 0.75, 0.25]);
  assert.deepEqual(
    [0, 1, 31, 32, 98, 99].map((entry) => scores.at(entry)),
    [0.5, 0, 1, 0.75, 0, 0.25],
  );
  assert.equal(scores.has(32), true);
  assert.equal(scores.has(33), false);
});

test('a sheet is empty when it is used again', () => {
  scored([
    [3, 1],
    [64, 0.5],
  ]);
  assert.deepEqual([...scored([[64, 0.25]]).values], [0.25]);
});

test('a share of scores, or so much for each, is added up', () => {
  const one = scored([
    [1, 0.5],
    [40, 1],
  ]);
  const other = scored([
    [40, 0.5],
    [70, 0.25],
  ]);
  const sums = ScoreSheet.take(SIZE);
  const shares = ScoreSheet.take(SIZE);
  for (const each of [one, other]) {
    sums.addAll(each, 0.5);
    shares.addAll(each, 0.5, true);
  }
  assert.deepEqual([...sums.done().values], [0.25, 0.75, 0.125]);
  assert.deepEqual([...shares.done().values], [0.5, 1, 0.5]);
});
