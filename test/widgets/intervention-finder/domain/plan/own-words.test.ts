import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../../../src/widgets/intervention-finder/domain/initial-state.js';
import { withoutOwnWords } from '../../../../../src/widgets/intervention-finder/domain/plan/own-words.js';
import type { PlanItem } from '../../../../../src/widgets/intervention-finder/domain/plan/plan-item.js';

test('notes and times in own words go, and nothing else', () => {
  const table: readonly (readonly [PlanItem, PlanItem])[] = [
    [
      { id: 'a', status: 'idea' },
      { id: 'a', status: 'idea' },
    ],
    [
      { id: 'a', status: 'done', period: 'm8', grade: '7-9', note: 'Ring' },
      { id: 'a', status: 'done', period: 'm8', grade: '7-9' },
    ],
    [
      { id: 'a', status: 'later', period: 'text:når Ida er tilbage' },
      { id: 'a', status: 'later' },
    ],
  ];
  for (const [item, kept] of table) {
    const begun = { ...initialState({ sort: 'title' }), text: 'mad', compare: ['a'] };
    const removed = { item, at: 0, compared: false };
    const state = { ...begun, shortlist: [item], removed };
    assert.deepEqual(withoutOwnWords(state), { ...begun, shortlist: [kept] });
  }
});
