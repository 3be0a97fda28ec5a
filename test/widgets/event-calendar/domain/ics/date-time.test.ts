import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatUtc,
} from '../../../../../src/widgets/event-calendar/domain/ics/date-time.js';
import { day } from '../sample-calendar.js';

test('dates and instants as RFC 5545 writes them', () => {
  assert.equal(formatDate(day('2027-02-08')), '20270208');
  assert.equal(formatDate(day('0999-12-31')), '09991231');
  const table: [string, string][] = [
    ['2026-11-21T05:04:03.999Z', '20261121T050403Z'],
    ['2027-12-31T23:59:59.000Z', '20271231T235959Z'],
    ['2028-02-29T00:00:00.000Z', '20280229T000000Z'],
    ['1970-01-01T00:00:00.000Z', '19700101T000000Z'],
    ['1969-12-31T23:59:58.500Z', '19691231T235958Z'],
  ];
  for (const [instant, expected] of table) {
    assert.equal(formatUtc(new Date(instant).getTime()), expected);
  }
});
