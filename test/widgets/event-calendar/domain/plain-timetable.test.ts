import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { agendaModel } from '../../../../src/widgets/event-calendar/domain/agenda.js';
import { createCalendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import type { Calendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import type { CalendarConfig } from '../../../../src/widgets/event-calendar/domain/calendar-config.js';
import { fullTimetable } from '../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { monthModel } from '../../../../src/widgets/event-calendar/domain/month.js';
import { day, eventsOf, stateOf, takenConfig, TODAY } from './sample-calendar.js';

const data = new URL('../../../../stories/data/kampagnedage.json', import.meta.url);

/** What a visitor sees of a few years. */
function seen(calendar: Calendar): unknown[] {
  return [2024, 2025, 2026, 2027, 2028].flatMap((year) => {
    const state = stateOf(calendar, {
      period: { kind: 'school-year', startYear: year },
      year,
      month: 5,
      showPast: true,
      limit: Infinity,
    });
    return [agendaModel(calendar, state, TODAY), monthModel(calendar, state, TODAY)];
  });
}

function assertAlike(config: CalendarConfig): void {
  const plain = createCalendar(config);
  assert.deepEqual(seen(plain), seen(createCalendar(config, fullTimetable(config))));
}

test('the campaign days are the same by the plain timetable as by the full one', () => {
  assertAlike(JSON.parse(readFileSync(data, 'utf8')) as CalendarConfig);
});

test('so is what nobody has checked: an id twice, days that do not exist, a hidden holiday', async () => {
  const may = { kind: 'fixed', month: 5, day: 1 };
  const config = await takenConfig({
    events: eventsOf(
      ['a', may, { deadlines: [{ id: 'x', purpose: 'other' }] }],
      ['a', { kind: 'iso-week', week: 20 }],
      ['b', { kind: 'fixed', month: 4, day: 31 }],
      ['c', may, { deadlines: [{ id: 'y', purpose: 'sign-up', daysBefore: 366 }] }],
      ['d', { kind: 'announced', dates: {} }, { deadlines: [{ id: 'z', purpose: 'other' }] }],
      ['e', may, { exceptions: [{ kind: 'moved', year: 2027, date: '2027-02-30' }] }],
    ),
    holidays: [
      { id: 'h', title: 'H', when: may },
      { id: 'h', title: 'I', when: { kind: 'easter', offset: 0 } },
      { id: 'i', title: 'J', when: may, hidden: true },
      { id: 'j', title: 'K', when: may, exceptions: [{ kind: 'cancelled', year: 2027 }] },
    ],
  });
  assertAlike(config);
  const { events, holidaysBetween } = createCalendar(config);
  assert.deepEqual(
    events.map(({ id }) => id),
    ['a', 'b', 'c', 'd', 'e'],
  );
  const titles = (year: number): unknown[] =>
    holidaysBetween(day(`${year}-01-01`), day(`${year}-12-31`)).map(({ holiday }) => holiday.title);
  assert.deepEqual([titles(2026), titles(2027)], [['H', 'K'], ['H']]);
});
