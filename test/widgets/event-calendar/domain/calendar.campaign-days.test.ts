import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarWith, timings } from './sample-calendar.js';
import { occurrencesOf } from '../../../../src/widgets/event-calendar/domain/lookup.js';

/*
 * The days that Danish schools know, from Python's `date.fromisocalendar` and python-dateutil's `easter`;
 * 2016, 2017 and 2022 as organisers announced them.
 */
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035];

test('Uge Sex is Monday to Friday of week 6', async () => {
  const calendar = await calendarWith(['uge-sex', { kind: 'iso-week', week: 6, days: 'weekdays' }]);
  assert.deepEqual(timings(calendar, 'uge-sex', ...YEARS), [
    '2024-02-05/2024-02-09',
    '2025-02-03/2025-02-07',
    '2026-02-02/2026-02-06',
    '2027-02-08/2027-02-12',
    '2028-02-07/2028-02-11',
    '2029-02-05/2029-02-09',
    '2030-02-04/2030-02-08',
    '2031-02-03/2031-02-07',
    '2032-02-02/2032-02-06',
    '2033-02-07/2033-02-11',
    '2034-02-06/2034-02-10',
    '2035-02-05/2035-02-09',
  ]);
});

test('Skolernes Motionsdag is Friday of week 41, the Friday before the autumn holiday', async () => {
  const calendar = await calendarWith(
    ['motionsdag', { kind: 'iso-week', week: 41, weekday: 5 }],
    ['ferie', { kind: 'iso-week', week: 42 }],
    ['fredagen-foer', { kind: 'relative', to: 'ferie', direction: 'before', weekday: 5 }],
    ['anden-fredag', { kind: 'nth-weekday', month: 10, weekday: 5, nth: 2 }],
  );
  const expected = [
    '2024-10-11',
    '2025-10-10',
    '2026-10-09',
    '2027-10-15',
    '2028-10-13',
    '2029-10-12',
    '2030-10-11',
    '2031-10-10',
    '2032-10-08',
    '2033-10-14',
    '2034-10-13',
    '2035-10-12',
  ];
  assert.deepEqual(timings(calendar, 'motionsdag', ...YEARS), expected);
  assert.deepEqual(timings(calendar, 'fredagen-foer', ...YEARS), expected);
  const announced = ['2016-10-14', '2017-10-13', '2022-10-14'];
  assert.deepEqual(timings(calendar, 'motionsdag', 2016, 2017, 2022), announced);
  // The second Friday of October is the same day in most years, and a trap in 2021 and 2027.
  const differs = [2021, ...YEARS].filter(
    (year) =>
      timings(calendar, 'anden-fredag', year)[0] !== timings(calendar, 'motionsdag', year)[0],
  );
  assert.deepEqual(differs, [2021, 2027]);
});

test('Royal Run is Whit Monday, but was in September in 2021', async () => {
  const calendar = await calendarWith([
    'royal-run',
    { kind: 'easter', offset: 50 },
    {
      validFrom: 2018,
      exceptions: [
        { kind: 'cancelled', year: 2020 },
        { kind: 'moved', year: 2021, date: '2021-09-12' },
      ],
    },
  ]);
  assert.deepEqual(timings(calendar, 'royal-run', 2017, 2018, 2019, 2021, 2022, 2023, ...YEARS), [
    '2018-05-21',
    '2019-06-10',
    '2021-09-12',
    '2022-06-06',
    '2023-05-29',
    '2024-05-20',
    '2025-06-09',
    '2026-05-25',
    '2027-05-17',
    '2028-06-05',
    '2029-05-21',
    '2030-06-10',
    '2031-06-02',
    '2032-05-17',
    '2033-06-06',
    '2034-05-29',
    '2035-05-14',
  ]);
  assert.equal(occurrencesOf(calendar, 'royal-run', 2020)[0]?.status, 'cancelled');
});

test('the school holidays', async () => {
  const calendar = await calendarWith(
    ['sommer', { kind: 'nth-weekday', month: 6, weekday: 6, nth: -1 }],
    ['bededag', { kind: 'easter', offset: 26 }, { validUntil: 2023 }],
    ['jul', { kind: 'span', start: { month: 12, day: 24 }, end: { month: 1, day: 1 } }],
  );
  assert.deepEqual(timings(calendar, 'sommer', 2024, 2025, 2026, 2027), [
    '2024-06-29',
    '2025-06-28',
    '2026-06-27',
    '2027-06-26',
  ]);
  assert.deepEqual(timings(calendar, 'bededag', 2022, 2023, 2024), ['2022-05-13', '2023-05-05']);
  assert.deepEqual(timings(calendar, 'jul', 2026), ['2026-12-24/2027-01-01']);
});
