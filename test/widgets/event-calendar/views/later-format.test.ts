import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../../../../src/widgets/event-calendar/views/format.js';
import {
  dateText,
  shortDays,
  weekdayNames,
} from '../../../../src/widgets/event-calendar/views/later-format.js';
import { day } from '../domain/sample-calendar.js';
import { readable } from './sample-context.js';

const da = createFormat('da');
const en = createFormat('en');

test('dates are written as Danes and Britons write them', () => {
  assert.equal(readable(dateText(day('2027-05-31'), da)), '31. maj 2027');
  assert.equal(readable(dateText(day('2027-05-31'), en)), '31 May 2027');
});

test('short days say the month once, and short where it can be', () => {
  const short = (from: string, to: string, format = da) =>
    readable(shortDays(day(from), day(to), format));
  const table: [string, string][] = [
    [short('2027-05-31', '2027-05-31'), '31. maj'],
    [short('2027-09-16', '2027-09-22'), '16.–22. sep.'],
    [short('2027-02-08', '2027-02-12', en), '8–12 Feb'],
  ];
  for (const [written, wanted] of table) assert.equal(written, wanted);
});

test('a week begins on Monday in both languages', () => {
  const names = weekdayNames(da);
  assert.equal(names.length, 7);
  assert.deepEqual(
    [names[0]?.long, names[6]?.long, weekdayNames(en)[0]?.long],
    ['mandag', 'søndag', 'Monday'],
  );
});
