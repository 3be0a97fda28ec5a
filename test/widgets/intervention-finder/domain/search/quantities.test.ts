import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  overlaps,
  quantities,
} from '../../../../../src/widgets/intervention-finder/domain/search/quantities.js';

test('ages and grades are read in the ways people write them', () => {
  const table: readonly (readonly [string, readonly unknown[]])[] = [
    ['4 år', ['age', { from: 4, to: 4 }]],
    ['4 aar', ['age', { from: 4, to: 4 }]],
    ['4-årig', ['age', { from: 4, to: 4 }]],
    ['4årige', ['age', { from: 4, to: 4 }]],
    ['0-6 år', ['age', { from: 0, to: 6 }]],
    ['0 – 6 år', ['age', { from: 0, to: 6 }]],
    ['15-25-årige', ['age', { from: 15, to: 25 }]],
    ['fra 3 til 5 år', ['age', { from: 3, to: 5 }]],
    ['3 til 5 år', ['age', { from: 3, to: 5 }]],
    ['over 15 år', ['age', { from: 15 }]],
    ['15+ år', ['age', { from: 15 }]],
    ['15 år og op', ['age', { from: 15 }]],
    ['under 5 år', ['age', { to: 5 }]],
    ['op til 5 år', ['age', { to: 5 }]],
    ['8 years', ['age', { from: 8, to: 8 }]],
    ['8. klasse', ['grade', { from: 8, to: 8 }]],
    ['8 kl', ['grade', { from: 8, to: 8 }]],
    ['7.–9. klasse', ['grade', { from: 7, to: 9 }]],
    ['7.-9. klassetrin', ['grade', { from: 7, to: 9 }]],
    ['6. og 7. klasserne', ['grade', { from: 6, to: 7 }]],
    ['0. klasse', ['grade', { from: 0, to: 0 }]],
  ];
  for (const [text, [unit, range]] of table) {
    const read = [...quantities(`For ${text}, siger de.`)];
    assert.deepEqual(
      read.map((each) => [each.unit, each.range]),
      [[unit, range]],
      text,
    );
  }
});

test('what is no age and no grade is not read as one', () => {
  for (const text of [
    '2019-2022',
    '1.500 år',
    'i 400 år',
    '14. klasse',
    '9-4 år',
    '4 året',
    'x4 år',
  ]) {
    assert.deepEqual([...quantities(text)], [], text);
  }
});

test('spans meet where they share a number; an end that is missing is open', () => {
  const table: readonly (readonly [object, object, boolean])[] = [
    [{ from: 7, to: 9 }, { from: 8, to: 8 }, true],
    [{ from: 7, to: 9 }, { from: 9, to: 12 }, true],
    [{ from: 7, to: 9 }, { from: 10 }, false],
    [{ from: 15 }, { from: 99 }, true],
    [{ to: 3 }, { from: 4 }, false],
    [{}, { from: 4 }, true],
  ];
  for (const [one, other, expected] of table) {
    assert.equal(overlaps(one, other), expected);
    assert.equal(overlaps(other, one), expected);
  }
});
