import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { checkConfig } from '../../src/widgets/intervention-finder/check.js';
import type { FinderConfig } from '../../src/widgets/intervention-finder/finder-config.js';
import { manyEntries } from '../../stories/intervention-finder/many-entries.js';

it('makes as many entries as asked for, and nothing for the check to say', () => {
  const today = parsePlainDay('2026-11-21');
  assert(today !== undefined);
  const { config, problems } = checkConfig(manyEntries(5000) as FinderConfig, { today });
  assert.deepEqual(problems, []);
  assert.equal(new Set(config.entries.map(({ id }) => id)).size, 5000);
});

it('makes the same entries each time, and others from another seed', () => {
  assert.deepEqual(manyEntries(50, 7), manyEntries(50, 7));
  assert.notDeepEqual(manyEntries(50, 7), manyEntries(50, 8));
});
