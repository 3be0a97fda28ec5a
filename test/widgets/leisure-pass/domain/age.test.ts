import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOn } from '../../../../src/widgets/leisure-pass/domain/age.js';
import { day } from './sample-pass.js';

test('one is a year older from the birthday itself on', () => {
  const table: [birth: string, today: string, least: number, most?: number][] = [
    ['2008-11-21', '2026-11-20', 17],
    ['2008-11-21', '2026-11-21', 18],
    ['2008-11-21', '2026-11-22', 18],
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-22', '2026-11-21', -1],
    ['2009-01-01', '2026-12-31', 17],
    ['2009-01-01', '2027-01-01', 18],
    ['2008-12-31', '2026-01-01', 17],
    ['1926-11-21', '2026-11-21', 100],
  ];
  for (const [birth, today, least, most = least] of table) {
    assert.deepEqual(ageOn(day(today), day(birth)), { least, most }, `${birth} on ${today}`);
  }
});

test('born on 29 February, one may turn a year older on the 28th in other years', () => {
  const table: [today: string, least: number, most: number][] = [
    ['2026-02-27', 17, 17],
    ['2026-02-28', 17, 18],
    ['2026-03-01', 18, 18],
    ['2028-02-28', 19, 19],
    ['2028-02-29', 20, 20],
  ];
  for (const [today, least, most] of table) {
    assert.deepEqual(ageOn(day(today), day('2008-02-29')), { least, most }, today);
  }
});
