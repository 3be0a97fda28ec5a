import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timing } from '../../../../src/widgets/event-calendar/domain/model.js';
import {
  extentOf,
  isOngoing,
  isOver,
} from '../../../../src/widgets/event-calendar/domain/placement.js';
import { day, written } from './sample-calendar.js';

const days = (start: string, end = start): Timing => ({
  kind: 'days',
  start: day(start),
  end: day(end),
});
const season = (name: 'spring' | 'summer' | 'autumn' | 'winter', year: number): Timing => ({
  kind: 'season',
  season: name,
  year,
});

test('the days something lies in, as far as is known', () => {
  const table: [Timing, string | undefined][] = [
    [days('2027-05-01'), '2027-05-01'],
    [days('2027-05-01', '2027-05-09'), '2027-05-01/2027-05-09'],
    [{ kind: 'month', year: 2028, month: 2 }, '2028-02-01/2028-02-29'],
    [season('spring', 2027), '2027-03-01/2027-05-31'],
    [season('summer', 2027), '2027-06-01/2027-08-31'],
    [season('autumn', 2027), '2027-09-01/2027-11-30'],
    [season('winter', 2027), '2027-12-01/2028-02-29'],
    [season('winter', 2026), '2026-12-01/2027-02-28'],
    [{ kind: 'unannounced', year: 2027, usualMonth: 4 }, '2027-04-01/2027-04-30'],
    [{ kind: 'unannounced', year: 2027 }, undefined],
    [{ kind: 'undated' }, undefined],
    [{ kind: 'undated', alternating: 2 }, undefined],
  ];
  for (const [timing, expected] of table) {
    const extent = extentOf(timing);
    const told = extent && written({ kind: 'days', start: extent.start, end: extent.end });
    assert.equal(told, expected);
  }
});

test('it is over the day after the last day it can be on', () => {
  const table: [Timing, string, boolean, boolean][] = [
    [days('2027-05-01', '2027-05-03'), '2027-04-30', false, false],
    [days('2027-05-01', '2027-05-03'), '2027-05-01', false, true],
    [days('2027-05-01', '2027-05-03'), '2027-05-03', false, true],
    [days('2027-05-01', '2027-05-03'), '2027-05-04', true, false],
    [{ kind: 'month', year: 2027, month: 5 }, '2027-05-31', false, false],
    [{ kind: 'month', year: 2027, month: 5 }, '2027-06-01', true, false],
    [season('winter', 2026), '2027-02-28', false, false],
    [season('winter', 2026), '2027-03-01', true, false],
    [{ kind: 'unannounced', year: 2026 }, '2026-12-31', false, false],
    [{ kind: 'unannounced', year: 2026 }, '2027-01-01', true, false],
    [{ kind: 'undated' }, '2999-01-01', false, false],
  ];
  for (const [timing, today, over, ongoing] of table) {
    assert.equal(isOver(timing, day(today)), over, `${written(timing)} ${today}`);
    assert.equal(isOngoing(timing, day(today)), ongoing, `${written(timing)} ${today}`);
  }
});
