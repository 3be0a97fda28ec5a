import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  noKnownTime,
  someTimeInMonth,
  someTimeInSeason,
} from '../../../../../src/widgets/event-calendar/domain/rules/vague.js';
import { told } from './rule-outcome.js';

test('a month, a season and no time at all never become a day', () => {
  assert.equal(told(someTimeInMonth({ kind: 'month', month: 5 }, 2027)), 'month 2027-5');
  assert.equal(told(someTimeInSeason({ kind: 'season', season: 'winter' }, 2027)), 'winter 2027');
  assert.equal(told(noKnownTime()), 'undated');
});
