import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanItem } from '../../../../../src/widgets/intervention-finder/domain/plan/plan-item.js';
import {
  plannedEntry,
  type PlannedEntry,
} from '../../../../../src/widgets/intervention-finder/domain/plan/planned-entry.js';
import { entry } from './sample-plan.js';

test('an item and its entry are a planned entry, without codes that say nothing', () => {
  const table: readonly (readonly [Omit<PlanItem, 'id'>, Omit<PlannedEntry, 'entry'>])[] = [
    [{ status: 'idea' }, { status: 'idea', note: '' }],
    [
      { status: 'agreed', period: 'm11-2', grade: '7-9', note: 'Ring' },
      {
        status: 'agreed',
        period: { kind: 'months', from: 11, to: 2 },
        grades: { kind: 'grades', from: 7, to: 9 },
        note: 'Ring',
      },
    ],
    [
      { status: 'done', period: 'text:før jul', grade: 'youth' },
      {
        status: 'done',
        period: { kind: 'text', text: 'før jul' },
        grades: { kind: 'youth' },
        note: '',
      },
    ],
    [
      { status: 'later', period: '2027-03', grade: '42' },
      { status: 'later', note: '' },
    ],
  ];
  for (const [item, plan] of table) {
    assert.deepEqual(plannedEntry({ id: 'x-it', ...item }, entry({})), {
      entry: entry({}),
      ...plan,
    });
  }
});
