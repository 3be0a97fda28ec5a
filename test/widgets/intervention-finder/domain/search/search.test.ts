import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce } from '../../../../../src/widgets/intervention-finder/domain/at-once.js';
import { buildParts } from '../../../../../src/widgets/intervention-finder/domain/local-engine.js';
import { understandQuery } from '../../../../../src/widgets/intervention-finder/domain/search/search.js';
import { benchCatalogue } from '../../../../bench/finder-catalogue.js';

const { index } = atOnce(buildParts(benchCatalogue(3000)));

/** In how many steps a query is understood. */
function steps(query: string): number {
  const work = understandQuery(index, query);
  let count = 1;
  while (!work.next().done) count++;
  return count;
}

test('a query is understood in steps: each of its words, and many words of the catalogue, a pause', () => {
  assert.ok(steps('mad bevægelse trivsel') > 6);
  // Not known, so compared with all that look like it.
  assert.ok(steps('sundhdesfremme') > steps('mad') + 2);
});

test('a first letter leads to all that begins with it as one', () => {
  const [term] = atOnce(understandQuery(index, 's'));
  const related = term?.meaning.related ?? [];
  const { from, to } = index.vocabulary.prefixed('s');
  assert.ok(to - from > 500);
  assert.ok(related.length < 20, String(related.length));
  assert.ok(related.some(({ word, end }) => word === from && end === to));
});
