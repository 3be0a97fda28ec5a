import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { compileMatcher } from '../../../src/core/config/matcher.js';
import { sampleSchema } from './sample-format.js';

interface Tree {
  readonly name: string;
  readonly children?: Tree[];
}

const treeSchema: z.ZodMiniType<Tree> = z.strictObject({
  name: z.string(),
  get children() {
    return z.exactOptional(z.array(treeSchema));
  },
});

const schemas = {
  text: z.string(),
  bounded: z.string().check(z.minLength(1), z.maxLength(3), z.regex(/^[aæ😀]+$/u)),
  global: z.string().check(z.regex(/a/g)),
  number: z.number().check(z.gt(0), z.lt(10), z.multipleOf(0.5)),
  integer: z.int().check(z.gte(1)),
  literal: z.literal(['a', 1, null, true]),
  choice: z.enum(['a', 'b']),
  list: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  strict: z.strictObject({ a: z.string(), b: z.exactOptional(z.number()) }),
  loose: z.object({ a: z.string() }),
  rest: z.catchall(z.object({ a: z.string() }), z.number()),
  either: z.union([z.string(), z.array(z.number()), z.strictObject({ a: z.boolean() })]),
  tagged: z.discriminatedUnion('a', [
    z.strictObject({ a: z.literal('x'), b: z.string() }),
    z.strictObject({ a: z.literal([1, 2]) }),
  ]),
  record: z.record(z.string().check(z.regex(/^[ab]$/)), z.number()),
  fixedRecord: z.record(z.enum(['a', 'b']), z.number()),
  tree: treeSchema,
  // Kinds that the matcher does not know: it must never say yes for them.
  refined: z.string().check(z.refine((value) => value === 'a')),
  trimmed: z.string().check(z.trim()),
  lazy: z.lazy(() => z.string()),
  email: z.email(),
  float32: z.float32(),
  nullable: z.nullable(z.string()),
  withDefault: z._default(z.string(), 'a'),
  transformed: z.pipe(
    z.string(),
    z.transform((value) => value.length),
  ),
};

const unknownKinds = [
  'refined',
  'trimmed',
  'lazy',
  'email',
  'float32',
  'nullable',
  'withDefault',
  'transformed',
];

/** Values that are near what the schemas accept. */
const leaf = fc.constantFrom<unknown>(
  '',
  'a',
  'b',
  'x',
  'aaaa',
  'æ',
  '😀',
  ' a ',
  0,
  1,
  1.5,
  2,
  11,
  -1,
  NaN,
  Infinity,
  2 ** 60,
  true,
  false,
  null,
  undefined,
  'a@b.test',
  'name',
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'name', 'children', '__proto__'), tie('any'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).any;

function passes(schema: z.ZodMiniType, tried: unknown): { ok: boolean; output?: unknown } {
  const result = schema.safeParse(tried);
  return result.success ? { ok: true, output: result.data } : { ok: false };
}

for (const [name, schema] of Object.entries(schemas)) {
  test(`the matcher for ${name} says yes only where zod does, with the same output`, () => {
    const matches = compileMatcher(schema);
    let agreed = 0;
    fc.assert(
      fc.property(value, (tried) => {
        if (!matches(tried)) return;
        agreed++;
        const { ok, output } = passes(schema, tried);
        assert.ok(ok);
        assert.deepEqual(output, tried);
      }),
      { numRuns: 1500, seed: 6 },
    );
    if (unknownKinds.includes(name)) assert.equal(agreed, 0);
  });
}

test('for the kinds it knows it also says yes where zod does', () => {
  const table: [keyof typeof schemas, unknown][] = [
    ['text', ''],
    ['bounded', 'aæ😀'],
    ['global', 'aa'],
    ['global', 'aa'],
    ['number', 9.5],
    ['integer', 1],
    ['literal', null],
    ['literal', true],
    ['choice', 'b'],
    ['list', ['a', 'b']],
    ['strict', { a: '' }],
    ['strict', { b: 1, a: '' }],
    ['loose', { a: '' }],
    ['rest', { a: '', c: 1 }],
    ['either', [1]],
    ['either', { a: true }],
    ['tagged', { a: 'x', b: '' }],
    ['tagged', { a: 2 }],
    ['record', { a: 1, b: 2 }],
    ['record', {}],
    ['tree', { name: 'a', children: [{ name: 'b', children: [] }] }],
  ];
  for (const [name, tried] of table) {
    assert.ok(passes(schemas[name], tried).ok, name);
    assert.ok(compileMatcher(schemas[name])(tried), name);
  }
});

test('a whole config', () => {
  const matches = compileMatcher(sampleSchema);
  const config = {
    widget: 'sample',
    version: 2,
    headingLevel: 3,
    title: { da: 'a', so: 'b' },
    contact: { unit: 'A', link: { label: 'b', href: '/' }, interpreter: true },
    entries: [{ id: 'a', when: { kind: 'month', month: 2, share: 0.5 } }],
    groups: [{ id: 'b', entries: { src: 'b.json' } }],
  };
  assert.ok(matches(config));
  for (const wrong of [
    { ...config, version: 1 },
    { ...config, headingLevel: 7 },
    { ...config, title: { en: 'a' } },
    { ...config, x: 1 },
    { ...config, entries: [{ id: 'a', when: { kind: 'month', month: 2, day: 1 } }] },
    { ...config, groups: [{ id: 'b', entries: { src: '' } }] },
  ]) {
    assert.ok(!matches(wrong));
  }
});
