import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hasShape, MAX_RECORDS, type ShapeTable } from '../../../src/core/config/shape.js';
import { configSchema } from '../../../src/widgets/event-calendar/config.js';
import { plainShape } from '../../../src/widgets/event-calendar/config.plain-shape.js';
import { RARER } from '../../../src/widgets/event-calendar/widget.js';
import { configShape } from '../../../src/widgets/event-calendar/config.shape.js';

import { mutate, mutation, placesIn } from './mutations.js';
import { sampleSchema, sampleShape } from './sample-format.js';

const table: ShapeTable = {
  '': 'all',
  all: [
    'fields',
    'id note? size? share? kind? letters? tags? text?:title done?:boolean count?:number years? rule?',
  ],
  id: ['text', 1, 3],
  size: ['integer', 1, 12],
  share: ['number', -1, 1.5],
  kind: ['one', 'day', 2, true],
  letters: /^[aæ😀]+$/u,
  tags: ['list', 'id'],
  title: ['any', ['string', ['fields', 'da', 'string']]],
  years: ['fields', '', 'size', /^\d{4}$/],
  // A field elsewhere may be called as the key that says which variant it is.
  when: ['integer', 1, 7],
  rule: ['by', 'when', { day: 'size', never: '' }],
};

const long = Array<string>(MAX_RECORDS).fill('a');
const ownProto: unknown = JSON.parse('{"id": "a", "__proto__": {}}');

/** What is put to the table, and whether it has its shape. */
const cases: [name: string, value: unknown, expected: boolean][] = [
  ['the least', { id: 'a' }, true],
  ['nothing', undefined, false],
  ['null', null, false],
  ['a list', [], false],
  ['a required field missing', {}, false],
  ['a required field that is inherited', Object.create({ id: 'a' }), false],
  ['an unknown field', { id: 'a', other: 1 }, false],
  ['a field that is undefined', { id: 'a', note: undefined }, false],
  ['a key of its own called __proto__', ownProto, false],
  ['a text too short', { id: '' }, false],
  ['a text as long as may be', { id: 'abc' }, true],
  ['a text too long', { id: 'abcd' }, false],
  ['a string where nothing else is said', { id: 'a', note: '' }, true],
  ['a number for a string', { id: 'a', note: 1 }, false],
  ['an integer at its bounds', { id: 'a', size: 12 }, true],
  ['an integer below', { id: 'a', size: 0 }, false],
  ['not whole', { id: 'a', size: 1.5 }, false],
  ['a number at its bounds', { id: 'a', share: 1.5 }, true],
  ['a number above', { id: 'a', share: 1.6 }, false],
  ['a numeral', { id: 'a', share: '1' }, false],
  ['NaN', { id: 'a', count: NaN }, false],
  ['infinite', { id: 'a', count: Infinity }, false],
  ['any number', { id: 'a', count: -1e300 }, true],
  ['one of the values', { id: 'a', kind: 2 }, true],
  ['none of the values', { id: 'a', kind: '2' }, false],
  ['letters of a pattern', { id: 'a', letters: 'aæ😀' }, true],
  ['letters of another', { id: 'a', letters: 'aæø' }, false],
  ['no letters', { id: 'a', letters: '' }, false],
  ['letters in a list', { id: 'a', letters: ['a'] }, false],
  ['larger than whole numbers are exact', { id: 'a', size: 2 ** 60 }, false],
  ['null for one of the values', { id: 'a', kind: null }, false],
  ['a list', { id: 'a', tags: ['x', 'yy'] }, true],
  ['a list with nothing in it', { id: 'a', tags: [] }, true],
  ['a record with nothing in it', { id: 'a', years: {} }, true],
  [
    'a record with a key called __proto__',
    { id: 'a', years: JSON.parse('{"__proto__": 1}') as unknown },
    false,
  ],
  ['a list with one bad entry', { id: 'a', tags: ['x', 'long!'] }, false],
  ['an object for a list', { id: 'a', tags: { length: 0 } }, false],
  ['as many entries as may be', { id: 'a', tags: long }, true],
  ['one entry more', { id: 'a', tags: [...long, 'a'] }, false],
  ['one shape of two', { id: 'a', text: 'x' }, true],
  ['the other, with keys of its own', { id: 'a', text: { da: 'x', de: 'y' } }, true],
  ['the other, with a bad value', { id: 'a', text: { da: 'x', de: 1 } }, false],
  ['neither of two', { id: 'a', text: [] }, false],
  ['true', { id: 'a', done: true }, true],
  ['almost true', { id: 'a', done: 1 }, false],
  ['keys of a pattern', { id: 'a', years: { 2027: 1 } }, true],
  ['a key of another', { id: 'a', years: { next: 1 } }, false],
  ['a value of another', { id: 'a', years: { 2027: 13 } }, false],
  ['a variant', { id: 'a', rule: { when: 'day', size: 1 } }, true],
  ['a variant without fields', { id: 'a', rule: { when: 'never' } }, true],
  ['a variant with the field of another', { id: 'a', rule: { when: 'never', size: 1 } }, false],
  ['a variant without its field', { id: 'a', rule: { when: 'day' } }, false],
  ['an unknown variant', { id: 'a', rule: { when: 'toString' } }, false],
  ['no variant', { id: 'a', rule: {} }, false],
];

test('says yes to what has the shape, and to nothing else', () => {
  for (const [name, value, expected] of cases) assert.equal(hasShape(table, value), expected, name);
});

/** Example data, with the lists that are files of their own in their places. */
function read(file: string): unknown {
  const url = new URL(`../../../stories/data/${file}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'), (key, value: unknown) =>
    hasSource(value) ? listOf(read(value.src), key) : value,
  );
}

function hasSource(value: unknown): value is { readonly src: string } {
  return typeof value === 'object' && value !== null && 'src' in value;
}

function listOf(file: unknown, key: string): unknown {
  return Array.isArray(file) ? file : (file as Record<string, unknown>)[key];
}

const configs = [
  'kampagnedage.json',
  'alle-regler.json',
  'tidspunkter.json',
  'partnerskab.json',
  'skolekalender.json',
].map(read);

test('a list that is still to be loaded has not the shape', () => {
  const config = { widget: 'event-calendar', version: 1, events: [] };
  const reference = { src: 'liste.json' };
  assert.equal(hasShape(configShape, config), true);
  assert.equal(hasShape(configShape, { ...config, events: reference }), false);
  assert.equal(hasShape(configShape, { ...config, holidays: reference }), false);
  const layers = [{ id: 'skolen', events: reference }];
  assert.equal(hasShape(configShape, { ...config, layers }), false);
});

test('the example data has the shape', () => {
  for (const config of configs) assert.equal(hasShape(configShape, config), true);
});

/** The shape is that of lists in their place, where the schema takes a reference to a file as well. */
function hasReference(value: unknown): boolean {
  return placesIn(value).some(({ key }) => key === 'src');
}

test('its yes is the yes of the schema, whatever happens to a real config', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...configs),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (config, mutations) => {
        const changed = structuredClone(config);
        for (const each of mutations) mutate(changed, each);
        const taken = configSchema.safeParse(changed);
        const isYes = taken.success && !hasReference(changed);
        assert.equal(hasShape(configShape, changed), isYes, JSON.stringify(taken.error?.issues));
        assert.equal(hasShape(plainShape, changed), isYes && !hasRarer(changed), 'plain');
        if (isYes) assert.deepEqual(taken.data, changed);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Whether a config whose shape is right has what the plain shape leaves out. */
function hasRarer(config: unknown): boolean {
  const fields: readonly string[] = RARER.fields;
  const variants: readonly unknown[] = RARER.variants;
  return placesIn(config).some(({ holder, key }) => {
    const isDeadline = 'purpose' in holder;
    return (
      fields.includes(isDeadline ? `deadlines.${key}` : key) ||
      (key === 'kind' && variants.includes(holder[key]))
    );
  });
}

test('the campaign days that most visitors meet have the plain shape, and those with layers have not', () => {
  const [campaignDays, ...others] = configs;
  assert.equal(hasShape(plainShape, campaignDays), true);
  for (const config of others) assert.equal(hasShape(plainShape, config), false);
});

test('the sample shape, which other tests rely on, says yes where the sample schema does', () => {
  const config = {
    widget: 'sample',
    version: 2,
    headingLevel: 3,
    title: { da: 'a', so: 'b' },
    contact: { unit: 'A', link: { label: 'b', href: '/' }, interpreter: true },
    entries: [
      { id: 'a', when: { kind: 'month', month: 2, share: 0.5 }, tags: ['a'] },
      { id: 'b', when: { kind: 'never' }, dates: { 2027: '2027-02-08' } },
    ],
    groups: [{ id: 'b', entries: [{ id: 'c', when: { kind: 'day', date: '2027-02-08' } }] }],
  };
  assert.equal(hasShape(sampleShape, config), true);
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const changed = structuredClone(config);
      for (const each of mutations) mutate(changed, each);
      const isYes = sampleSchema.safeParse(changed).success && !hasReference(changed);
      assert.equal(hasShape(sampleShape, changed), isYes);
    }),
    { numRuns: 500 },
  );
});
