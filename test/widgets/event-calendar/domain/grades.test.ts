import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grade } from '../../../../src/widgets/event-calendar/config.js';
import { gradePlanModel } from '../../../../src/widgets/event-calendar/domain/grades.js';
import type { GradePlanModel } from '../../../../src/widgets/event-calendar/domain/model.js';
import { calendarWith, day, stateOf, TODAY } from './sample-calendar.js';

/** What stands in a row, as `8: a, b`, months with nothing left out. */
function row(model: GradePlanModel, grade: Grade): string[] {
  const found = model.rows.find((each) => each.grade === grade);
  assert.ok(found);
  return found.cells.flatMap((cell, at) =>
    cell.length > 0
      ? [`${model.months[at]?.month}: ${cell.map(({ event }) => event.id).join(', ')}`]
      : [],
  );
}

test('a row for every grade and youth education, a column for every month from August', async () => {
  const calendar = await calendarWith(
    ['uge-sex', { kind: 'iso-week', week: 6 }, { grades: [0, 1, 2, 9] }],
    ['over-maaned', { kind: 'once', date: '2026-09-28/2026-10-02' }, { grades: [9] }],
    ['kvartal', { kind: 'once', date: '2026-10-01/2026-12-31' }, { grades: [9] }],
    ['maaned', { kind: 'month', month: 3 }, { grades: ['youth'] }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 5 }, { grades: ['youth', 'youth'] }],
    ['foraar', { kind: 'season', season: 'spring' }, { grades: [9] }],
    ['undated', { kind: 'undated' }, { grades: [9] }],
    ['for-alle', { kind: 'fixed', month: 2, day: 1 }],
  );
  const model = gradePlanModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(
    model.rows.map(({ grade }) => grade),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'youth'],
  );
  assert.deepEqual(
    model.months.map(({ month }) => month),
    [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7],
  );
  assert.deepEqual(row(model, 0), ['2: uge-sex']);
  assert.deepEqual(row(model, 3), []);
  assert.deepEqual(row(model, 9), [
    '9: over-maaned',
    '10: kvartal',
    '11: kvartal',
    '12: kvartal',
    '2: uge-sex',
  ]);
  assert.deepEqual(row(model, 'youth'), ['3: maaned', '5: meldes']);
  assert.deepEqual(
    model.open.map(({ event }) => event.id),
    ['foraar', 'undated'],
  );
  assert.equal(model.empty, false);
});

test('a calendar year is shown as a school year', async () => {
  const calendar = await calendarWith(['x', { kind: 'fixed', month: 2, day: 1 }, { grades: [0] }]);
  const table: [number, string, number][] = [
    [2026, '2026-11-21', 2026],
    [2026, '2026-03-01', 2025],
    [2027, '2026-11-21', 2027],
    [2020, '2026-11-21', 2020],
  ];
  for (const [startYear, today, expected] of table) {
    const state = stateOf(calendar, { period: { kind: 'calendar-year', startYear } });
    const { period } = gradePlanModel(calendar, state, day(today));
    assert.deepEqual(period, { kind: 'school-year', startYear: expected });
  }
});

test('a cell with too many says how many more there are', async () => {
  const many = [...new Array(15).keys()].map(
    (at) => [`e${at}`, { kind: 'fixed', month: 2, day: 1 + at }, { grades: [4] }] as const,
  );
  const calendar = await calendarWith(...many);
  const { rows } = gradePlanModel(calendar, stateOf(calendar), TODAY);
  const [fourth, fifth] = [rows[4], rows[5]];
  assert.equal(fourth?.cells[6]?.length, 12);
  assert.deepEqual(fourth.more, [0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0]);
  assert.equal(fifth?.more, undefined);
});

test('without grades it says so', async () => {
  const calendar = await calendarWith(['x', { kind: 'fixed', month: 2, day: 1 }, { grades: [] }]);
  assert.equal(gradePlanModel(calendar, stateOf(calendar), TODAY).empty, true);
});
