import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeTo } from '../../../../../src/widgets/event-calendar/domain/rules/relative.js';
import type { Timing } from '../../../../../src/widgets/event-calendar/domain/model.js';
import { day } from '../sample-calendar.js';
import { told } from './rule-outcome.js';

/** Week 42 of 2027: Monday 18 to Sunday 24 October. */
const week42: Timing = { kind: 'days', start: day('2027-10-18'), end: day('2027-10-24') };

test('before or after the first or last day of something else', () => {
  const table: [object, string][] = [
    [{ direction: 'before', weekday: 5 }, '2027-10-15'],
    [{ direction: 'before', weekday: 1 }, '2027-10-11'],
    [{ direction: 'before', weekday: 7 }, '2027-10-17'],
    [{ direction: 'after', weekday: 1 }, '2027-10-25'],
    [{ direction: 'after', weekday: 2 }, '2027-10-19'],
    [{ direction: 'after', anchor: 'end', weekday: 1 }, '2027-10-25'],
    [{ direction: 'after', anchor: 'end', weekday: 7 }, '2027-10-31'],
    [{ direction: 'before', anchor: 'end', weekday: 7 }, '2027-10-17'],
    [{ direction: 'before', weekday: 5, offset: -7 }, '2027-10-08'],
    [{ direction: 'before', weekday: 5, offset: 1 }, '2027-10-16'],
    [{ direction: 'before', weekday: 1, lengthInDays: 5 }, '2027-10-11/2027-10-15'],
    [{ direction: 'before' }, '2027-10-17'],
    [{ direction: 'after' }, '2027-10-19'],
    [{ direction: 'after', anchor: 'end' }, '2027-10-25'],
    [{ direction: 'before', offset: 14 }, '2027-10-04'],
    [{ direction: 'before', offset: -14 }, '2027-10-04'],
    [{ direction: 'after', offset: 14 }, '2027-11-01'],
    [{ direction: 'before', offset: 0 }, '2027-10-18'],
  ];
  for (const [fields, expected] of table) {
    const rule = { kind: 'relative', to: 'ferie', direction: 'before', ...fields } as const;
    assert.equal(told(relativeTo(rule, 2027, week42)), expected, JSON.stringify(fields));
  }
});

test('every weekday is found within a week on either side of every weekday', () => {
  for (
    let start = day('2027-10-18');
    start < day('2027-10-25');
    start = (start + 1) as typeof start
  ) {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      for (const direction of ['before', 'after'] as const) {
        const rule = { kind: 'relative', to: 'x', direction, weekday } as const;
        const found = relativeTo(rule, 2027, { kind: 'days', start, end: start });
        assert.ok(found?.kind === 'days');
        const distance = (found.start - start) * (direction === 'before' ? -1 : 1);
        assert.ok(distance >= 1 && distance <= 7);
      }
    }
  }
});

test('without a day to measure from, its date follows', () => {
  const rule = { kind: 'relative', to: 'x', direction: 'before' } as const;
  const table: [Timing | undefined, string][] = [
    [{ kind: 'month', year: 2027, month: 5 }, 'unannounced 2027-5'],
    [{ kind: 'unannounced', year: 2027 }, 'unannounced 2027'],
    [{ kind: 'unannounced', year: 2027, usualMonth: 9 }, 'unannounced 2027-9'],
    [{ kind: 'season', year: 2027, season: 'spring' }, 'unannounced 2027'],
    [{ kind: 'undated' }, 'unannounced 2027'],
    [undefined, 'nothing'],
  ];
  for (const [base, expected] of table) assert.equal(told(relativeTo(rule, 2027, base)), expected);
  const weeks: Timing = {
    kind: 'weeks',
    isoYear: 2027,
    fromWeek: 40,
    toWeek: 42,
    start: day('2027-10-04'),
    end: day('2027-10-24'),
  };
  assert.equal(told(relativeTo(rule, 2027, weeks)), 'unannounced 2027-10');
});
