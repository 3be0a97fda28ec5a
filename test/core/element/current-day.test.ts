import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { formatPlainDay } from '../../../src/core/dates/plain-day.js';
import { currentDay } from '../../../src/core/element/current-day.js';

/** Half past eleven in the evening of 31 December, in UTC. */
const NOW = Date.UTC(2026, 11, 31, 23, 30);

const cases: readonly (readonly [
  set: string | null | undefined,
  timeZone: string | undefined,
  day: string,
])[] = [
  [undefined, undefined, '2027-01-01'],
  [undefined, 'Europe/Copenhagen', '2027-01-01'],
  [undefined, 'UTC', '2026-12-31'],
  [undefined, 'America/Nuuk', '2026-12-31'],
  [undefined, 'Atlantis/Bottom', '2027-01-01'],
  [undefined, '', '2027-01-01'],
  [null, undefined, '2027-01-01'],
  ['', undefined, '2027-01-01'],
  ['2026-10-05', 'America/Nuuk', '2026-10-05'],
  ['2027-02-29', undefined, '2027-01-01'],
  ['i morgen', undefined, '2027-01-01'],
];

for (const [set, timeZone, day] of cases) {
  test(`today=${set === undefined ? '–' : JSON.stringify(set)} in ${timeZone ?? 'no zone'}: ${day}`, () => {
    mock.timers.enable({ apis: ['Date'], now: NOW });
    try {
      assert.equal(formatPlainDay(currentDay(set, timeZone)), day);
    } finally {
      mock.timers.reset();
    }
  });
}
