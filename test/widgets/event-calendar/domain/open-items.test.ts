import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOccurrences } from '../../../../src/widgets/event-calendar/domain/open-items.js';
import { calendarWith, day } from './sample-calendar.js';

const schoolYear = { kind: 'school-year', startYear: 2026 } as const;
const calendarYear = { kind: 'calendar-year', startYear: 2027 } as const;

test('each event once, although a school year touches two years', async () => {
  const calendar = await calendarWith(
    ['undated', { kind: 'undated' }],
    ['meldes', { kind: 'announced', dates: {} }],
    ['har-dato', { kind: 'announced', dates: { 2026: '2026-09-09' } }],
    ['har-anden', { kind: 'announced', dates: { 2026: '2026-02-02' } }],
    ['med-maaned', { kind: 'announced', dates: {}, usualMonth: 5 }],
    ['hvert-andet', { kind: 'undated' }, { everyYears: { interval: 2, from: 2027 } }],
    ['slut', { kind: 'undated' }, { validUntil: 2025 }],
  );
  const keys = (period: typeof schoolYear | typeof calendarYear, today: string) =>
    openOccurrences(calendar, period, day(today)).map(({ key }) => key);
  assert.deepEqual(keys(schoolYear, '2026-11-21'), [
    'undated-2026',
    'meldes-2026',
    'har-anden-2027',
    'hvert-andet-2027',
  ]);
  // The year of the first has gone, so its date can only be in the second.
  assert.deepEqual(keys(schoolYear, '2027-02-01'), [
    'undated-2026',
    'meldes-2027',
    'har-anden-2027',
    'hvert-andet-2027',
  ]);
  assert.deepEqual(keys(calendarYear, '2026-11-21'), [
    'undated-2027',
    'meldes-2027',
    'har-dato-2027',
    'har-anden-2027',
    'hvert-andet-2027',
  ]);
  assert.deepEqual(keys(calendarYear, '2028-01-01'), ['undated-2027', 'hvert-andet-2027']);
});
