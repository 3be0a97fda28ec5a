import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPlainDay, parsePlainDay, plainDay } from '../../src/core/dates/plain-day.js';
import { createCalendar, type Calendar } from '../../src/widgets/event-calendar/domain/calendar.js';
import { takeStoryConfig } from './story-data.js';
import { fullTimetable } from '../../src/widgets/event-calendar/domain/full-timetable.js';
import { occurrencesOf } from '../../src/widgets/event-calendar/domain/lookup.js';

/*
 * Dates that were read somewhere else than in our rules: on organisers' pages, in newspapers of the day
 * and in schools' holiday plans.
 */

async function calendarOf(name: string): Promise<Calendar> {
  const { config } = await takeStoryConfig(name);
  assert(config);
  return createCalendar(config, fullTimetable(config));
}

const calendar = await calendarOf('kampagnedage.json');
const school = await calendarOf('skolekalender.json');

function daysOf(of: Calendar, id: string, year: number): string {
  const [occurrence, ...more] = occurrencesOf(of, id, year);
  assert.equal(more.length, 0);
  if (occurrence?.timing.kind !== 'days') return occurrence?.timing.kind ?? 'none';
  const { start, end } = occurrence.timing;
  const days = start === end ? [start] : [start, end];
  return days.map(formatPlainDay).join('/');
}

function holidayOf(of: Calendar, id: string, year: number): string {
  const found = of
    .holidaysBetween(plainDay(year, 1, 1), plainDay(year, 12, 31))
    .filter(({ holiday }) => holiday.id === id);
  return found
    .map(({ start, end }) => [...new Set([start, end])].map(formatPlainDay).join('/'))
    .join(' ');
}

describe('campaign days fall on the days that were announced', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['uge-sex', 2017, '2017-02-06/2017-02-10'],
    ['uge-sex', 2022, '2022-02-07/2022-02-11'],
    ['uge-sex', 2027, '2027-02-08/2027-02-12'],
    ['skolernes-motionsdag', 2016, '2016-10-14'],
    ['skolernes-motionsdag', 2017, '2017-10-13'],
    ['skolernes-motionsdag', 2022, '2022-10-14'],
    ['royal-run', 2017, 'none'],
    ['royal-run', 2018, '2018-05-21'],
    ['royal-run', 2019, '2019-06-10'],
    ['royal-run', 2021, '2021-09-12'],
    ['royal-run', 2022, '2022-06-06'],
    ['royal-run', 2023, '2023-05-29'],
    ['royal-run', 2025, '2025-06-09'],
    ['royal-run', 2026, '2026-05-25'],
    ['skolernes-trivselsdag', 2023, '2023-03-03'],
    ['naturens-uge', 2019, '2019-09-02/2019-09-08'],
    ['naturens-uge', 2021, '2021-09-06/2021-09-12'],
    ['naturens-uge', 2027, 'unannounced'],
    ['alle-boern-cykler', 2024, '2024-09-02/2024-09-15'],
    ['alle-boern-cykler', 2027, 'unannounced'],
    ['aarets-fuldkornsdag', 2021, '2021-01-15'],
    ['aarets-fuldkornsdag', 2027, 'unannounced'],
    ['sikker-internet-dag', 2022, '2022-02-08'],
    ['sikker-internet-dag', 2027, 'unannounced'],
    ['danmark-spiser-sammen-foraar', 2016, '2016-04-25/2016-05-01'],
    ['uge-40', 2025, '2025-09-29/2025-10-05'],
    ['knaek-cancer', 2021, '2021-10-25/2021-10-31'],
    ['knaek-cancer', 2024, '2024-10-21/2024-10-27'],
    ['verdens-soevndag', 2009, '2009-03-20'],
    ['verdens-soevndag', 2025, '2025-03-14'],
    ['verdens-nyredag', 2014, '2014-03-13'],
    ['verdens-nyredag', 2020, '2020-03-12'],
    ['verdens-nyredag', 2023, '2023-03-09'],
    ['verdens-astmadag', 2021, '2021-05-04'],
    ['verdens-astmadag', 2023, '2023-05-02'],
    ['verdens-synsdag', 2018, '2018-10-11'],
    ['verdens-synsdag', 2022, '2022-10-13'],
    ['verdens-synsdag', 2024, '2024-10-10'],
    ['verdens-skolemaelksdag', 2014, '2014-09-24'],
    ['verdens-skolemaelksdag', 2015, '2015-09-30'],
    ['verdens-skolemaelksdag', 2016, '2016-09-28'],
    ['verdens-kol-dag', 2019, '2019-11-20'],
    ['verdens-kol-dag', 2027, 'unannounced'],
    ['verdens-tobaksfri-dag', 2027, '2027-05-31'],
    ['verdens-vaccinationsuge', 2027, '2027-04-24/2027-04-30'],
  ];
  for (const [id, year, expected] of table) {
    it(`${id} ${year}: ${expected}`, () => assert.equal(daysOf(calendar, id, year), expected));
  }

  it('says that there was no Royal Run in 2020', () => {
    assert.equal(occurrencesOf(calendar, 'royal-run', 2020)[0]?.status, 'cancelled');
  });
});

describe('holidays fall on the days of the schools’ own plans', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['efteraarsferie', 2024, '2024-10-14/2024-10-20'],
    ['efteraarsferie', 2025, '2025-10-13/2025-10-19'],
    ['efteraarsferie', 2026, '2026-10-12/2026-10-18'],
    ['vinterferie', 2026, '2026-02-09/2026-02-15'],
    ['vinterferie', 2027, '2027-02-15/2027-02-21'],
    ['paaskeferie', 2026, '2026-03-28/2026-04-06'],
    ['paaskeferie', 2027, '2027-03-20/2027-03-29'],
    ['paaskeferie', 2028, '2028-04-08/2028-04-17'],
    ['sommerferie', 2025, '2025-06-28'],
    ['sommerferie', 2026, '2026-06-27'],
    ['sommerferie', 2027, '2027-06-26'],
    ['sommerferie', 2028, '2028-06-24'],
    ['kristi-himmelfartsdag', 2027, '2027-05-06'],
    ['anden-pinsedag', 2027, '2027-05-17'],
    ['store-bededag', 2021, '2021-04-30'],
    ['store-bededag', 2023, '2023-05-05'],
    ['store-bededag', 2024, ''],
  ];
  for (const [id, year, expected] of table) {
    it(`${id} ${year}: ${expected || 'none'}`, () =>
      assert.equal(holidayOf(calendar, id, year), expected));
  }
});

describe('the municipality’s layer', () => {
  it('moves the winter holiday to week 8 and lets the summer holiday last', () => {
    assert.equal(holidayOf(school, 'vinterferie', 2027), '2027-02-22/2027-02-28');
    assert.equal(holidayOf(school, 'sommerferie', 2027), '2027-06-26/2027-08-08');
  });

  it('renames, hides, moves and adds events', () => {
    const title = school.events.find(({ id }) => id === 'uge-sex')?.title;
    assert(typeof title === 'object');
    assert.equal(title.da, 'Uge Sex i Eksempel Kommune');
    assert.equal(daysOf(school, 'uge-sex', 2027), '2027-02-08/2027-02-12');
    assert(school.events.every(({ id }) => id !== 'verdens-skolemaelksdag'));
    assert.equal(daysOf(school, 'naturens-uge', 2027), '2027-09-13/2027-09-17');
    assert.equal(daysOf(school, 'foraeldremoede-om-alkohol', 2026), '2026-10-21');
  });

  it('finds the days that other rules lean on, every year from 2024 to 2035', () => {
    for (let year = 2024; year <= 2035; year += 1) {
      const friday = parsePlainDay(daysOf(school, 'skolernes-motionsdag', year));
      const monday = parsePlainDay(holidayOf(school, 'efteraarsferie', year).slice(0, 10));
      assert(friday !== undefined && monday !== undefined);
      assert.equal(monday - friday, 3, String(year));
      assert.equal(daysOf(school, 'royal-run', year), holidayOf(school, 'anden-pinsedag', year));
    }
  });
});
