import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../../src/core/config/parse.js';
import { formatPath, type CoreProblem } from '../../../src/core/config/problem.js';
import { sampleFormat } from './sample-format.js';

const header = { widget: 'sample', version: 2 };
const day = (id: string) => ({ id, when: { kind: 'day', date: '2027-02-08' } });

/** `severity code path`, for short tables. */
const outline = ({ severity, code, path }: CoreProblem) =>
  `${severity} ${code} ${formatPath(path)}`.trim();

async function check(value: unknown, expected: readonly string[]): Promise<void> {
  const { problems } = await parseConfig(sampleFormat, value);
  assert.deepEqual(problems.map(outline), expected);
}

test('a faultless config comes out as it is', async () => {
  const config = {
    ...header,
    title: { da: 'Uge', 'ar-SY': 'أسبوع' },
    entries: [day('a'), { ...day('b'), tags: ['a'], dates: { 2027: '2027-02-08' } }],
    groups: [{ id: 'g', entries: [day('c')] }, { id: 'h' }],
  };
  const before = structuredClone(config);
  const parsed = await parseConfig(sampleFormat, config);
  assert.deepEqual(parsed, { config, problems: [], kept: [] });
  assert.deepEqual(config, before);
});

test('a long one too', async () => {
  const config = {
    ...header,
    entries: Array.from({ length: 1000 }, (_, index) => day(String(index))),
  };
  const parsed = await parseConfig(sampleFormat, config);
  assert.deepEqual(parsed.config, config);
  assert.deepEqual(parsed.problems, []);
});

test('what is wrong is told with its path', async () => {
  const entries: unknown[] = [];
  await check({ ...header, entries, title: 7 }, ['error wrong-type title']);
  await check({ ...header, entries, title: { en: 'Week' } }, ['error missing title.da']);
  await check({ ...header, entries, title: { da: 'Uge', en: 7 } }, ['error wrong-type title.en']);
  await check({ ...header, entries, title: null }, ['error wrong-type title']);
  await check({ ...header }, ['error missing entries']);
  await check({ ...header, entries: {} }, ['error missing entries.src']);
  await check({ ...header, entries: 'a.json' }, ['error wrong-type entries']);
  await check({ ...header, entries, headingLevel: 1 }, ['error not-one-of headingLevel']);
  await check({ ...header, entries, headingLevel: '2' }, ['error not-one-of headingLevel']);
  await check({ ...header, entries, contact: { phone: 12345678 } }, [
    'error missing contact.unit',
    'error wrong-type contact.phone',
  ]);
  await check({ ...header, entries, owner: { reviewBy: '1/2 2027' } }, [
    'error bad-format owner.reviewBy',
  ]);
});

test('the detail that a message needs', async () => {
  const { problems } = await parseConfig(sampleFormat, {
    ...header,
    entries: [
      { id: '', when: { kind: 'mont' } },
      { id: 'x'.repeat(30), when: { kind: 'month', month: 13 } },
      {
        id: 'a',
        when: { kind: 'month', month: 1.5 },
        tags: ['c'],
        done: 'ja',
        dates: { '27': '2027-02-08' },
      },
      { id: 'b', when: { kind: 'day', date: 'i morgen '.repeat(20) } },
    ],
    title: [],
  });
  assert.deepEqual(
    problems.map(({ code, path, detail }) => [formatPath(path), code, detail]),
    [['title', 'wrong-type', { expected: ['string', 'object'], got: 'array' }]],
  );
  const parsed = await parseConfig(sampleFormat, {
    ...header,
    entries: [
      { id: '', when: { kind: 'mont' } },
      { id: 'x'.repeat(30), when: { kind: 'month', month: 13 } },
      {
        id: 'a',
        when: { kind: 'month', month: 1.5 },
        tags: ['c'],
        done: 'ja',
        dates: { '27': '2027-02-08' },
      },
      { id: 'b', when: { kind: 'day', date: 'i morgen '.repeat(20) } },
      7,
      null,
    ],
  });
  assert.deepEqual(
    parsed.problems.map(({ code, path, detail }) => [formatPath(path), code, detail]),
    [
      ['entries[0].id', 'wrong-length', { minimum: 1, got: 0 }],
      [
        'entries[0].when.kind',
        'not-one-of',
        { allowed: ['day', 'month', 'never', 'always'], got: 'mont' },
      ],
      ['entries[1].id', 'wrong-length', { maximum: 20, got: 30 }],
      ['entries[1].when.month', 'out-of-range', { maximum: 12, got: 13 }],
      ['entries[2].when.month', 'wrong-type', { expected: ['integer'], got: 'number' }],
      ['entries[2].tags[0]', 'not-one-of', { allowed: ['a', 'b'], got: 'c' }],
      [
        'entries[2].dates["27"]',
        'bad-format',
        { format: 'year', got: '27', pattern: '/^\\d{4}$/' },
      ],
      ['entries[2].done', 'wrong-type', { expected: ['boolean'], got: 'string' }],
      [
        'entries[3].when.date',
        'bad-format',
        {
          format: 'date',
          got: `${'i morgen '.repeat(20).slice(0, 60)}…`,
          pattern: '/^\\d{4}-\\d{2}-\\d{2}$/',
        },
      ],
      ['entries[4]', 'wrong-type', { expected: ['object'], got: 'number' }],
      ['entries[5]', 'wrong-type', { expected: ['object'], got: 'null' }],
      ['entries', 'entries-skipped', { count: 6, of: 6 }],
    ],
  );
  assert.deepEqual(parsed.config?.entries, []);
});

test('a bad entry is skipped, and the rest stands', async () => {
  const parsed = await parseConfig(sampleFormat, {
    ...header,
    entries: [day('a'), { id: 'b' }, day('c'), { ...day('d'), id: 4 }, day('e')],
    groups: [
      { id: 'g', entries: [{}, day('f')] },
      { entries: [day('h')] },
      { id: 'i', entries: [day('j')] },
    ],
  });
  assert.deepEqual(parsed.config?.entries, [day('a'), day('c'), day('e')]);
  assert.deepEqual(parsed.config.groups, [
    { id: 'g', entries: [day('f')] },
    { id: 'i', entries: [day('j')] },
  ]);
  assert.deepEqual(parsed.problems.map(outline), [
    'error missing entries[1].when',
    'error wrong-type entries[3].id',
    'warning entries-skipped entries',
    'error missing groups[0].entries[0].id',
    'error missing groups[0].entries[0].when',
    'warning entries-skipped groups[0].entries',
    'error missing groups[1].id',
    'warning entries-skipped groups',
  ]);
  assert.deepEqual(parsed.kept, [
    { path: ['entries'], indexes: [0, 2, 4] },
    { path: ['groups', 0, 'entries'], indexes: [1] },
    { path: ['groups'], indexes: [0, 2] },
  ]);
});

test('an unknown key is reported with the known ones, and left out', async () => {
  const value = {
    ...header,
    titel: 'Uge 6',
    title: { da: 'Uge 6' },
    contact: { unit: 'A', phone: '112', tlf: '112' },
    entries: [{ ...day('a'), farve: 'rød', links: [{ label: 'b', href: 'c', ikon: 1 }] }],
  };
  const before = structuredClone(value);
  const parsed = await parseConfig(sampleFormat, value);
  assert.deepEqual(value, before);
  assert.deepEqual(parsed.problems.map(outline), [
    'warning unknown-key contact.tlf',
    'warning unknown-key titel',
    'warning unknown-key entries[0].links[0].ikon',
    'warning unknown-key entries[0].farve',
  ]);
  assert.deepEqual(parsed.problems[2]?.detail, { key: 'ikon', known: ['label', 'href'] });
  assert.deepEqual(parsed.config, {
    ...header,
    title: { da: 'Uge 6' },
    contact: { unit: 'A', phone: '112' },
    entries: [{ ...day('a'), links: [{ label: 'b', href: 'c' }] }],
  });
});

test('an unknown key stops what it could change the verdict of', async () => {
  const odd = { id: 'b', when: { kind: 'month', month: 2, skole: true } };
  const parsed = await parseConfig(sampleFormat, { ...header, entries: [day('a'), odd] });
  assert.deepEqual(parsed.config?.entries, [day('a')]);
  assert.deepEqual(parsed.problems.map(outline), [
    'error unknown-key entries[1].when.skole',
    'warning entries-skipped entries',
  ]);
  const ruled = await parseConfig(sampleFormat, {
    ...header,
    entries: [],
    rules: { limit: 1, maks: 2 },
  });
  assert.equal(ruled.config, undefined);
  assert.deepEqual(ruled.problems.map(outline), ['error unknown-key rules.maks']);
});

test('whose config it is, and of which version', async () => {
  await check({ ...header, widget: 'leisure-pass', entries: 7 }, ['error wrong-widget widget']);
  await check({ ...header, version: 3, entries: 7 }, ['error newer-version version']);
  await check({ version: 2, entries: [] }, ['error missing widget']);
  await check({ ...header, widget: 7, entries: [] }, ['error not-one-of widget']);
  await check({ widget: 'sample', entries: [] }, ['error missing version']);
  await check({ ...header, version: '2', entries: [] }, ['error not-one-of version']);
  await check({ ...header, version: 0, entries: [] }, ['error not-one-of version']);
  await check({ ...header, version: -1e9, entries: [] }, ['error not-one-of version']);
  await check({ ...header, version: 1.5, entries: [] }, ['error not-one-of version']);
  await check({ ...header, version: 2.5, entries: [] }, ['error newer-version version']);
  for (const value of [null, undefined, 'a', 7, true, [], [header], () => 1, Symbol('a'), 1n]) {
    const { config, problems } = await parseConfig(sampleFormat, value);
    assert.equal(config, undefined);
    assert.deepEqual(problems.map(outline), ['error wrong-type']);
  }
  const { problems } = await parseConfig(sampleFormat, { widget: 'sample', version: 3 });
  assert.deepEqual(problems[0]?.detail, { version: 3, supported: 2, release: '3' });
});

test('an older version is migrated without changing what was given', async () => {
  const old = { widget: 'sample', version: 1, items: [day('a')] };
  const before = structuredClone(old);
  const parsed = await parseConfig(sampleFormat, old);
  assert.deepEqual(parsed.config, { ...header, entries: [day('a')] });
  assert.deepEqual(parsed.problems, []);
  assert.deepEqual(old, before);
});

test('problems are told one by one up to a limit', async () => {
  const entries = Array.from({ length: 5000 }, () => ({ id: 'a', when: { kind: 'x' } }));
  const parsed = await parseConfig(sampleFormat, { ...header, entries });
  assert.equal(parsed.problems.length, 102);
  assert.deepEqual(
    parsed.problems.slice(100).map(({ code, detail }) => [code, detail]),
    [
      ['more-problems', { count: 4900 }],
      ['entries-skipped', { count: 5000, of: 5000 }],
    ],
  );
});

test('too long a list is refused whole', async () => {
  const entries = Array.from({ length: 20_001 }, (_, index) => day(String(index)));
  const parsed = await parseConfig(sampleFormat, { ...header, entries });
  assert.deepEqual(parsed.config?.entries, []);
  assert.deepEqual(parsed.problems.map(outline), ['error too-many-records entries']);
  const most = await parseConfig(sampleFormat, { ...header, entries: entries.slice(1) });
  assert.equal(most.config?.entries.length, 20_000);
});

test('hostile values end in problems, not in exceptions', async () => {
  const cyclic: Record<string, unknown> = { ...header, entries: [] };
  cyclic.self = cyclic;
  await check(cyclic, ['warning unknown-key self']);
  const many = {
    id: 'a',
    when: { kind: 'never' },
    links: Array.from({ length: 300_000 }, () => 7),
  };
  const parsed = await parseConfig(sampleFormat, { ...header, entries: [day('b'), many] });
  assert.deepEqual(parsed.config?.entries, [day('b')]);
  assert.equal(parsed.problems[0]?.path[1], 1);
  const keys = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, index) => [`k${String(index)}`, 1]),
  );
  const unknown = await parseConfig(sampleFormat, { ...header, ...keys, entries: [] });
  assert.deepEqual(unknown.config, { ...header, entries: [] });
  assert.equal(unknown.problems.length, 101);
  const proto = JSON.parse(
    '{"__proto__": {"title": "x"}, "constructor": 1, "toString": 2}',
  ) as object;
  const inherited = await parseConfig(sampleFormat, {
    ...header,
    ...proto,
    entries: [{ ...day('a'), ...proto }],
  });
  assert.deepEqual(inherited.config, { ...header, entries: [day('a')] });
});

test('what scripts of the page add to prototypes does not matter', async () => {
  const added = ['foo', 'title', 'src'] as const;
  for (const name of added) {
    Object.defineProperty(Object.prototype, name, {
      value: () => 'x',
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  Object.defineProperty(Array.prototype, 'toJSON', {
    value: () => 'poisoned',
    enumerable: true,
    configurable: true,
  });
  try {
    const entries = [
      { ...day('a'), title: { da: 'A', en: 'B' } },
      { id: 'b' },
      { ...day('c'), x: 1 },
    ];
    const parsed = await parseConfig(sampleFormat, { ...header, entries });
    assert.equal(
      parsed.problems.map(outline).join(),
      [
        'error missing entries[1].when',
        'warning unknown-key entries[2].x',
        'warning entries-skipped entries',
      ].join(),
    );
    const kept = parsed.config?.entries.map((entry) => Object.keys(entry).join()).join('|');
    assert.equal(kept, 'id,when,title|id,when');
  } finally {
    for (const name of added) Reflect.deleteProperty(Object.prototype, name);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});

test('a list path that leads nowhere is a mistake of the widget', async () => {
  const format = { ...sampleFormat, lists: [['entries'], ['title', 'items']] };
  await assert.rejects(parseConfig(format, { ...header, entries: 7 }), TypeError);
});

test('what is plain once its lists are in place needs no more than that', async () => {
  const table: readonly (readonly [config: object, fetches: number])[] = [
    [{ ...header, entries: [day('a')] }, 0],
    [{ ...header, entries: [day('a')], title: 'Uge' }, 1],
  ];
  for (const [config, expected] of table) {
    let fetches = 0;
    const { problems } = await parseConfig(
      {
        ...sampleFormat,
        plainShape: {
          '': ['fields', 'widget version entries'],
          version: 'number',
          entries: ['list', ['fields', 'id when']],
          when: ['fields', 'kind date'],
        },
        shape: () => {
          fetches += 1;
          return Promise.resolve({ '': ['fields', ''] });
        },
      },
      config,
    );
    assert.deepEqual([problems, fetches], [[], expected]);
  }
});
