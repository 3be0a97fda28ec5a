import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../../../../src/core/text/suggestion.js';
import { boundedDistance } from '../../../../../src/widgets/intervention-finder/domain/search/edit-distance.js';

test('wrong, missing, extra and swapped letters count one each', () => {
  const table: readonly (readonly [string, string, number])[] = [
    ['mobning', 'mobning', 0],
    ['mobing', 'mobning', 1],
    ['mobnning', 'mobning', 1],
    ['mobming', 'mobning', 1],
    ['mobnign', 'mobning', 1],
    ['trivlse', 'trivsel', 2],
    ['', 'to', 2],
  ];
  for (const [one, other, distance] of table)
    assert.equal(boundedDistance(one, other, 2), distance);
});

test('up to its bound it is the distance of the whole table, and one more beyond', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
      const whole = editDistance(one, other);
      assert.equal(boundedDistance(one, other, most), Math.min(whole, most + 1));
    }),
  );
});

test('a beginning is compared with the nearest beginning of a word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const starts = [...other, ''].map((_, at) => editDistance(one, other.slice(0, at)));
      assert.equal(boundedDistance(one, other, 2, true), Math.min(3, ...starts));
    }),
  );
});
