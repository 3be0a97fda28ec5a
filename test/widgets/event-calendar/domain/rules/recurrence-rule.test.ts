import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isMistake,
  parseRecurrenceRule,
} from '../../../../../src/widgets/event-calendar/domain/rules/recurrence-rule.js';

test('rules that count days are understood', () => {
  const table: [string, object][] = [
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=1MO', { frequency: 'YEARLY', interval: 1 }],
    ['RRULE:freq=weekly;interval=2;byday=we', { frequency: 'WEEKLY', interval: 2 }],
    [' FREQ=DAILY;COUNT=10; ', { frequency: 'DAILY', count: 10 }],
    ['FREQ=DAILY;UNTIL=20271231', { frequency: 'DAILY' }],
    ['FREQ=DAILY;UNTIL=20271231T235959Z', { frequency: 'DAILY' }],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;WKST=SU',
      { frequency: 'MONTHLY', weekStart: 'SU' },
    ],
    ['FREQ=YEARLY;BYWEEKNO=-1,1,53', { frequency: 'YEARLY' }],
    ['FREQ=YEARLY;BYYEARDAY=-366,1', { frequency: 'YEARLY' }],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', { frequency: 'MONTHLY' }],
  ];
  for (const [text, expected] of table) {
    const rule = parseRecurrenceRule(text);
    assert.ok(!isMistake(rule), text);
    for (const [key, value] of Object.entries(expected)) {
      assert.equal(rule[key as keyof typeof rule], value, `${text} ${key}`);
    }
  }
});

test('the others are refused, and it is said what is wrong', () => {
  const table: [string, string, string][] = [
    ['', 'no-frequency', 'FREQ'],
    ['BYDAY=MO', 'no-frequency', 'FREQ'],
    ['FREQ=SECONDLY', 'too-frequent', 'FREQ'],
    ['FREQ=MINUTELY;COUNT=1', 'too-frequent', 'FREQ'],
    ['FREQ=HOURLY', 'too-frequent', 'FREQ'],
    ['FREQ=DAILY;BYHOUR=1,2,3', 'too-frequent', 'BYHOUR'],
    ['FREQ=DAILY;BYSECOND=1', 'too-frequent', 'BYSECOND'],
    ['FREQ=SOMETIMES', 'bad-value', 'FREQ'],
    ['FREQ=YEARLY;BYDAG=MO', 'unknown-part', 'BYDAG'],
    ['FREQ=YEARLY;__PROTO__=1', 'unknown-part', '__PROTO__'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'unknown-part', 'RSCALE'],
    ['FREQ=YEARLY;FREQ=DAILY', 'repeated-part', 'FREQ'],
    ['FREQ=DAILY;INTERVAL=0', 'bad-value', 'INTERVAL'],
    ['FREQ=DAILY;INTERVAL=1.5', 'bad-value', 'INTERVAL'],
    ['FREQ=DAILY;COUNT=100000', 'bad-value', 'COUNT'],
    ['FREQ=DAILY;UNTIL=20270431', 'bad-value', 'UNTIL'],
    ['FREQ=DAILY;UNTIL=tomorrow', 'bad-value', 'UNTIL'],
    ['FREQ=YEARLY;BYMONTH=13', 'bad-value', 'BYMONTH'],
    ['FREQ=YEARLY;BYMONTH=-1', 'bad-value', 'BYMONTH'],
    ['FREQ=YEARLY;BYMONTHDAY=0', 'bad-value', 'BYMONTHDAY'],
    ['FREQ=YEARLY;BYWEEKNO=54', 'bad-value', 'BYWEEKNO'],
    ['FREQ=YEARLY;BYDAY=XX', 'bad-value', 'BYDAY'],
    ['FREQ=YEARLY;BYDAY=54MO', 'bad-value', 'BYDAY'],
    ['FREQ=YEARLY;BYDAY=', 'bad-value', 'BYDAY'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'count-and-until', 'UNTIL'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'part-does-not-fit', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYWEEKNO=6', 'part-does-not-fit', 'BYWEEKNO'],
    ['FREQ=MONTHLY;BYYEARDAY=6', 'part-does-not-fit', 'BYYEARDAY'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'part-does-not-fit', 'BYDAY'],
    ['FREQ=YEARLY;BYWEEKNO=6;BYDAY=1MO', 'part-does-not-fit', 'BYDAY'],
    ['FREQ=YEARLY;BYSETPOS=1', 'part-does-not-fit', 'BYSETPOS'],
    [`FREQ=YEARLY;BYDAY=${'MO,'.repeat(1000)}`, 'bad-value', 'BYDAY'],
  ];
  for (const [text, reason, part] of table) {
    const rule = parseRecurrenceRule(text);
    assert.ok(isMistake(rule), text);
    assert.deepEqual([rule.reason, rule.part], [reason, part], text.slice(0, 60));
  }
});
