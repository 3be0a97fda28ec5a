import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hasShape, MAX_RECORDS, type ShapeTable } from '../../../src/core/config/shape.js';
import { configSchema } from '../../../src/widgets/event-calendar/config.js';
import { configShape } from '../../../src/widgets/event-calendar/config.shape.js';

const table: ShapeTable = {
  '': 'all',
  all: [
    'fields',
    'id note? size? share? kind? tags? text?:title done?:boolean count?:number years? rule?',
  ],
  id: ['text', 1, 3],
  size: ['integer', 1, 12],
  share: ['number', -1, 1.5],
  kind: ['one', 'day', 2, true],
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
  ['a list', { id: 'a', tags: ['x', 'yy'] }, true],
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

/** What may stand where something right stood. */
const replacement = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'x',
    'x'.repeat(200),
    '2027-04-31',
    '2027-04-31/2027-05-01',
    '24:00',
    'youth',
    'relative',
    0,
    1,
    -1,
    1.5,
    13,
    367,
    1e15,
    NaN,
    true,
    [],
    {},
    [1],
    ['x'],
    { da: 'x' },
    { da: 'x', en: 1 },
    { kind: 'fixed', month: 2, day: 30 },
    { kind: 'undated' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every value in a config, by what holds it. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  action: fc.constantFrom('replace', 'remove', 'add', 'copy'),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  key: fc.constantFrom(
    'when',
    'title',
    'kind',
    'en',
    'url',
    'hidden',
    'src',
    'other',
    'constructor',
  ),
  value: replacement,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Kind> ? Kind : never;

function mutate(config: unknown, { at, action, from, key, value }: Mutation): void {
  const places = placesIn(config);
  const place = places[Math.floor(at * places.length)];
  const other = places[Math.floor(from * places.length)];
  if (!place || !other) return;
  const { holder } = place;
  if (action === 'replace') holder[place.key] = value;
  else if (action === 'copy') holder[place.key] = structuredClone(other.holder[other.key]);
  else if (action === 'add' && !Array.isArray(holder)) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
  else delete holder[place.key];
}

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
        if (isYes) assert.deepEqual(taken.data, changed);
      },
    ),
    { numRuns: 1000 },
  );
});
