import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addBit,
  allBits,
  commonBits,
  countBits,
  eachBit,
  hasBit,
  noBits,
  visitBits,
  type Bits,
} from '../../../../src/widgets/intervention-finder/domain/bit-set.js';

const SIZE = 100;
const numbers = fc.array(fc.integer({ min: 0, max: SIZE - 1 }));

function bitsOf(entries: readonly number[]): Bits {
  const bits = noBits(SIZE);
  for (const entry of entries) addBit(bits, entry);
  return bits;
}

test('bits hold what a set holds', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [left, right] = [bitsOf(one), bitsOf(other)];
      const both = [...new Set(one)].filter((each) => other.includes(each));
      const ascending = [...new Set(one)].sort((a, b) => a - b);
      const visited: number[] = [];
      visitBits(left, (entry) => visited.push(entry));
      assert.deepEqual([...eachBit(left)], ascending);
      assert.deepEqual(visited, ascending);
      assert.equal(countBits(left), ascending.length);
      assert.equal(countBits(left, right), both.length);
      assert.equal(countBits(commonBits(left, right)), both.length);
      assert.ok(one.every((entry) => hasBit(left, entry)));
    }),
  );
});

test('all entries are so many, whatever their number', () => {
  for (const size of [0, 1, 31, 32, 33, 64, 1000]) {
    assert.equal(countBits(allBits(size)), size);
    assert.equal([...eachBit(allBits(size))].length, size);
  }
});
