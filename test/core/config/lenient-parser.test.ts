import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseLeniently } from '../../../src/core/config/lenient-parser.js';
import { configShape } from '../../../src/widgets/event-calendar/config.shape.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
} from '../../../src/widgets/event-calendar/config.js';
import { mutate, mutation } from './mutations.js';
import { sampleFormat, sampleSchema, sampleShape } from './sample-format.js';

const data = new URL('../../../stories/data/kampagnedage.json', import.meta.url);
const campaignDays: unknown = JSON.parse(readFileSync(data, 'utf8'));
const day = (id: string) => ({ id, when: { kind: 'day', date: '2027-02-08' } });
const sample = {
  widget: 'sample',
  version: 2,
  title: { da: 'a', so: 'b' },
  entries: [day('a'), { ...day('b'), tags: ['a'] }],
  groups: [{ id: 'g', entries: [day('c'), { ...day('d'), links: [] }] }, { id: 'h' }],
  rules: { limit: 1 },
};

/*
 * The shape only makes it faster: of every config, however wrong, what is kept and what is reported is
 * the same as when the schema is asked about every entry.
 */
const calendarFormat = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
const formats = [
  { format: calendarFormat, shape: configShape, config: campaignDays },
  { format: { ...sampleFormat, schema: sampleSchema }, shape: sampleShape, config: sample },
];

for (const { format, shape, config } of formats) {
  test(`a look at a ${format.widget} with the shape finds what the schema finds`, () => {
    let mistakes = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const changed = structuredClone(config);
        for (const each of mutations) mutate(changed, each);
        const alone = parseLeniently<unknown>({ ...format, shape: undefined }, changed);
        mistakes += alone.problems.length;
        assert.deepEqual(parseLeniently<unknown>({ ...format, shape }, changed), alone);
      }),
      { numRuns: 300 },
    );
    assert.ok(mistakes > 100, `${mistakes} mistakes were found`);
  });
}
