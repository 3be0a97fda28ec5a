import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFilter, isFiltered } from '../../../../src/widgets/event-calendar/domain/filter.js';
import { calendarWith } from './sample-calendar.js';

const UNDATED = { kind: 'undated' };

test('within a facet any will do; both facets must agree', async () => {
  const calendar = await calendarWith(
    ['a', UNDATED, { themes: ['tobak'], audiences: ['skole'] }],
    ['b', UNDATED, { themes: ['krop', 'krop'], audiences: ['skole'] }],
    ['c', UNDATED, { themes: ['tobak', 'krop'], audiences: ['voksne'] }],
    ['d', UNDATED, { themes: ['krop'] }],
    ['bare', UNDATED],
    ['tom', UNDATED, { themes: [], audiences: [] }],
  );
  const table: [string[], string[], string][] = [
    [[], [], 'a b c d bare tom'],
    [['tobak'], [], 'a c'],
    [['tobak', 'krop'], [], 'a b c d'],
    [['krop'], ['skole'], 'b'],
    [['tobak', 'krop'], ['skole', 'voksne'], 'a b c'],
    [['findes-ikke'], [], ''],
    [['__proto__'], ['constructor'], ''],
    [[], ['voksne'], 'c'],
  ];
  for (const [themes, audiences, expected] of table) {
    const passing = calendar.events.filter(createFilter({ themes, audiences }));
    assert.equal(passing.map(({ id }) => id).join(' '), expected);
  }
});

test('nothing chosen is no filter', () => {
  assert.equal(isFiltered({ themes: [], audiences: [] }), false);
  assert.equal(isFiltered({ themes: ['a'], audiences: [] }), true);
  assert.equal(isFiltered({ themes: [], audiences: ['b'] }), true);
});
