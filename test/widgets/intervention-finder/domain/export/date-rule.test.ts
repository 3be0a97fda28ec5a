import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateRule,
  type PlanDateRule,
} from '../../../../../src/widgets/intervention-finder/domain/export/date-rule.js';
import type { PlanPeriod } from '../../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';

test('a period stays as loose as it was planned', () => {
  const table: [PlanPeriod, PlanDateRule][] = [
    [
      { kind: 'months', from: 8, to: 8 },
      { kind: 'month', month: 8 },
    ],
    [
      { kind: 'months', from: 8, to: 10 },
      { kind: 'span', start: { month: 8, day: 1 }, end: { month: 10, day: 31 } },
    ],
    [
      { kind: 'months', from: 11, to: 2 },
      { kind: 'span', start: { month: 11, day: 1 }, end: { month: 2, day: 28 } },
    ],
    [
      { kind: 'weeks', from: 6, to: 6 },
      { kind: 'iso-week', week: 6 },
    ],
    [
      { kind: 'weeks', from: 6 },
      { kind: 'iso-week', week: 6 },
    ],
    [
      { kind: 'weeks', from: 51, to: 2 },
      { kind: 'weeks', from: 51, to: 2 },
    ],
    [{ kind: 'weeks' }, { kind: 'undated' }],
    [
      { kind: 'season', season: 'autumn' },
      { kind: 'season', season: 'autumn' },
    ],
    [{ kind: 'text', text: 'før jul' }, { kind: 'undated' }],
  ];
  for (const [period, rule] of table) assert.deepEqual(dateRule(period), rule);
});
