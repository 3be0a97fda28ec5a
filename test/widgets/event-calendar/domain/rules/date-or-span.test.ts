import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDateOrSpan } from '../../../../../src/widgets/event-calendar/domain/rules/date-or-span.js';
import { formatPlainDay } from '../../../../../src/core/dates/plain-day.js';

test('a date or a span of dates', () => {
  const table: [string, string[] | undefined][] = [
    ['2027-03-05', ['2027-03-05', '2027-03-05']],
    ['2027-03-05/2027-03-09', ['2027-03-05', '2027-03-09']],
    ['2027-03-05/2027-03-05', ['2027-03-05', '2027-03-05']],
    ['2027-12-30/2028-01-02', ['2027-12-30', '2028-01-02']],
    ['2027-03-05/2027-03-04', undefined],
    ['2027-04-31', undefined],
    ['2027-04-31/2027-05-02', undefined],
    ['2027-04-30/2027-05-32', undefined],
    ['2027-03-05/', undefined],
    ['/2027-03-05', undefined],
    ['2027-03-05/2027-03-06/2027-03-07', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of table) {
    const span = parseDateOrSpan(text);
    assert.deepEqual(span && [span.start, span.end].map(formatPlainDay), expected, text);
  }
});
