import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import { movedDay } from '../../../../src/widgets/event-calendar/views/month-keys.js';
import { day } from '../domain/sample-calendar.js';

function pressed(from: string, key: string, { shift = false, rightToLeft = false } = {}) {
  const moved = movedDay(day(from), { key, shiftKey: shift }, rightToLeft);
  return moved === undefined ? undefined : formatPlainDay(moved);
}

test('keys move through days, weeks, months and years', () => {
  const table: [string, string, string | undefined][] = [
    ['2027-02-10', 'ArrowRight', '2027-02-11'],
    ['2027-02-10', 'ArrowLeft', '2027-02-09'],
    ['2027-02-10', 'ArrowDown', '2027-02-17'],
    ['2027-02-10', 'ArrowUp', '2027-02-03'],
    ['2027-02-28', 'ArrowRight', '2027-03-01'],
    ['2027-01-01', 'ArrowLeft', '2026-12-31'],
    ['2027-02-10', 'Home', '2027-02-08'],
    ['2027-02-08', 'Home', '2027-02-08'],
    ['2027-02-10', 'End', '2027-02-14'],
    ['2027-02-14', 'End', '2027-02-14'],
    ['2027-03-31', 'PageUp', '2027-02-28'],
    ['2027-01-31', 'PageDown', '2027-02-28'],
    ['2027-12-15', 'PageDown', '2028-01-15'],
    ['2027-02-10', 'Enter', undefined],
    ['2027-02-10', 'a', undefined],
    ['2027-02-10', 'Tab', undefined],
  ];
  for (const [from, key, to] of table) assert.equal(pressed(from, key), to, `${key} from ${from}`);
});

test('Shift makes a page a year', () => {
  assert.equal(pressed('2028-02-29', 'PageDown', { shift: true }), '2029-02-28');
  assert.equal(pressed('2028-02-29', 'PageUp', { shift: true }), '2027-02-28');
});

test('left and right follow what is seen where a week runs right to left', () => {
  assert.equal(pressed('2027-02-10', 'ArrowRight', { rightToLeft: true }), '2027-02-09');
  assert.equal(pressed('2027-02-10', 'ArrowLeft', { rightToLeft: true }), '2027-02-11');
  assert.equal(pressed('2027-02-10', 'ArrowDown', { rightToLeft: true }), '2027-02-17');
  assert.equal(pressed('2027-02-10', 'Home', { rightToLeft: true }), '2027-02-08');
});
