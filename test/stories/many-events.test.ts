import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { manyEvents } from '../../stories/event-calendar/many-events.js';

interface Made {
  readonly events: readonly { readonly id: string; readonly when: { readonly date: string } }[];
}

it('makes as many events as asked for, on days that exist, with ids of their own', () => {
  const { events } = manyEvents(10_000) as Made;
  assert.equal(events.length, 10_000);
  assert.equal(new Set(events.map(({ id }) => id)).size, 10_000);
  for (const { when } of events) assert(parsePlainDay(when.date) !== undefined, when.date);
});

it('makes the same events each time, and others from another seed', () => {
  assert.deepEqual(manyEvents(50, 7), manyEvents(50, 7));
  assert.notDeepEqual(manyEvents(50, 7), manyEvents(50, 8));
});
