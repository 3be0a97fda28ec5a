import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeConfig, type Intake } from '../../../src/core/config/intake.js';
import { formatPath } from '../../../src/core/config/problem.js';
import { checkConfig } from '../../../src/widgets/leisure-pass/check.js';
import type { LeisurePassConfig } from '../../../src/widgets/leisure-pass/config.js';
import { plainShape } from '../../../src/widgets/leisure-pass/config.plain-shape.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import { diagramsOf, relevantFacts } from '../../../src/widgets/leisure-pass/domain/relevance.js';
import { encodeCodes } from '../../../src/widgets/leisure-pass/domain/shared-codes.js';
import { PassSession } from '../../../src/widgets/leisure-pass/pass-session.js';
import { LISTS, STRICT_PATHS, VERSION, WIDGET } from '../../../src/widgets/leisure-pass/widget.js';
import {
  fakeFetch,
  NETWORK_FAILURE,
  SILENCE,
  type FakeAnswer,
} from '../../core/config/fake-fetch.js';
import { day, SOURCE } from './domain/sample-pass.js';
import { everyKind } from './every-kind.js';

const SITE = 'https://www.kommune.test';
const LIST = `${SITE}/satser.json`;
const TODAY = day('2026-11-21');

/** Takes a config in as the element does. */
function take(
  property: unknown,
  answer: FakeAnswer = { status: 404 },
): Promise<Intake<LeisurePassConfig>> {
  return takeConfig<LeisurePassConfig>({
    format: {
      widget: WIDGET,
      version: VERSION,
      plainShape,
      shape: async () =>
        (await import('../../../src/widgets/leisure-pass/config.shape.js')).configShape,
      schema: async () =>
        (await import('../../../src/widgets/leisure-pass/config.js')).configSchema,
      lists: LISTS,
      strictPaths: STRICT_PATHS,
    },
    property,
    base: `${SITE}/fritid`,
    trust: 'author',
    policy: { pageOrigin: SITE, allowed: [] },
    timeout: 40,
    retryAfter: 1,
    fetch: fakeFetch({ [LIST]: answer }).fetch,
  });
}

const RATE = {
  id: 'grænse',
  label: 'Grænse',
  unit: 'kroner',
  period: 'year',
  values: [{ value: 200_000, source: SOURCE }],
};

/** Two schemes, of which one rests on a figure. */
const config = {
  widget: 'leisure-pass',
  version: 1,
  contact: { unit: 'Fritid', place: 'Rådhuset' },
  facts: [
    { kind: 'money', id: 'løn', period: 'year', question: 'Løn?' },
    { kind: 'boolean', id: 'aktiv', question: 'Aktiv?' },
  ],
  parameters: [RATE],
  conditions: [
    { kind: 'compare', id: 'lav', fact: 'løn', is: 'atMost', than: 'grænse' },
    { kind: 'answer', id: 'ny', fact: 'aktiv', is: false },
  ],
  schemes: ['lav', 'ny'].map((condition) => ({
    id: `pas-${condition}`,
    name: 'Fritidspas',
    requires: [condition],
    routes: [{ id: 'selv', kind: 'parent' }],
    source: SOURCE,
  })),
};

/** What is said to who earns too much for the one and is not active, and what cannot be checked. */
function said(taken: unknown): string[] {
  const session = new PassSession(taken as PassConfig, TODAY, 'parent');
  const results = session.results(
    new Map<string, number | boolean>([
      ['løn', 300_000],
      ['aktiv', false],
    ]),
  );
  return [
    ...results.map(({ scheme, outcome }) => `${scheme.id} ${outcome.code}`),
    ...session.stopped.map(({ id }) => `${id} stopped`),
  ].toSorted();
}

const WHOLE = ['pas-lav no', 'pas-ny canApply'];
const STOPPED = ['pas-lav stopped', 'pas-ny canApply'];

test('figures in a file of their own are as good as any', async () => {
  const apart = { ...config, parameters: { src: LIST } };
  assert.deepEqual(said((await take(config)).config), WHOLE);
  for (const json of [{ parameters: [RATE] }, [RATE]]) {
    const { config: taken, problems } = await take(apart, { json });
    if (problems.length === 0) assert.deepEqual(said(taken), WHOLE);
  }
  assert.deepEqual((await take(apart, { json: { parameters: [RATE] } })).problems, []);
});

test('figures whose file is gone, silent or a page stop what rests on them, and nothing else', async () => {
  const answers: readonly FakeAnswer[] = [
    { status: 404 },
    { status: 500 },
    NETWORK_FAILURE,
    SILENCE,
    '',
    '[',
    '<!doctype html><html><body>Log ind</body></html>',
    { redirectedTo: `${SITE}/log-ind`, body: '<!doctype html><p>Log ind</p>' },
    { json: null },
    { json: {} },
    { json: { parameters: 7 } },
    { json: { parameters: [] } },
    { json: { parameters: [{ ...RATE, values: '200000' }] } },
    { json: { parameters: [{ ...RATE, vals: [] }] } },
  ];
  for (const answer of answers) {
    const taken = await take({ ...config, parameters: { src: LIST } }, answer);
    const about = typeof answer === 'symbol' ? String(answer) : JSON.stringify(answer);
    assert.deepEqual(said(taken.config), STOPPED, about);
    const checked = checkConfig(taken.config as PassConfig, { today: TODAY });
    assert.ok(taken.problems.length + checked.problems.length > 0, about);
  }
});

test('a key that nobody knows stops the schemes that rest on it', async () => {
  const [money, active] = config.facts;
  const [low, fresh] = config.conditions;
  const [one, other] = config.schemes;
  const unknown: readonly (readonly [object, string])[] = [
    [{ facts: [{ ...money, perod: 'month' }, active] }, 'facts[0].perod'],
    [{ parameters: [{ ...RATE, periods: 'month' }] }, 'parameters[0].periods'],
    [
      { parameters: [{ ...RATE, values: [{ ...RATE.values[0], untill: '2022-12-31' }] }] },
      'parameters[0].values[0].untill',
    ],
    [{ conditions: [{ ...low, less: 3 }, fresh] }, 'conditions[0].less'],
    [{ schemes: [{ ...one, require: ['ny'] }, other] }, 'schemes[0].require'],
    [
      { schemes: [{ ...one, benefits: [{ id: 'k', kind: 'fee', caps: 1 }] }, other] },
      'schemes[0].benefits[0].caps',
    ],
  ];
  for (const [changed, path] of unknown) {
    const taken = await take({ ...config, ...changed });
    assert.ok(
      taken.problems.some(
        (problem) => problem.code === 'unknown-key' && formatPath(problem.path) === path,
      ),
      `${path}: ${taken.problems.map((each) => `${each.code} ${formatPath(each.path)}`).join()}`,
    );
    const left = said(taken.config);
    assert.ok(left.includes('pas-ny canApply'), `${path}: ${left.join()}`);
    assert.ok(!left.some((each) => /^pas-lav (?!stopped)/.test(each)), `${path}: ${left.join()}`);
  }
});

/** All that a family can be told, and the link to it. */
function everythingSaid(given: PassConfig): readonly string[] {
  const session = new PassSession(given, TODAY, 'parent');
  const families: readonly (readonly (readonly [
    string,
    string | number | boolean | string[],
  ])[])[] = [
    [],
    [
      ['enlig', true],
      ['boern', 3],
      ['indkomst', true],
      ['foedt', '2015-03-01'],
      ['klasse', 4],
      ['aktivitet', 'musik'],
    ],
    [
      ['enlig', false],
      ['boern', 1],
      ['indkomst', false],
      ['ydelser', ['su']],
      ['foedt', '2015-03-01'],
      ['klasse', 4],
      ['aktivitet', 'center'],
    ],
  ];
  return families.map((answers) => {
    const known = new Map(answers);
    const results = session.results(known);
    const codes = new Map(results.map(({ scheme, outcome }) => [scheme.id, outcome.code] as const));
    const relevant = relevantFacts(diagramsOf(session.rules), known);
    return [[...codes].join(), encodeCodes([codes], 'sund-pass'), relevant.join()].join(' ');
  });
}

/** As Prototype.js 1.7 does it, and as a page might that means to do harm. */
const POISONS: readonly (() => unknown)[] = [
  function (this: readonly unknown[]) {
    return `[${[...this].map((part) => String(part)).join(', ')}]`;
  },
  () => 'poisoned',
  () => {
    throw new Error('turned into text');
  },
];

test('what other scripts add to every list and object changes nothing that is said', async () => {
  const clean = everythingSaid((await take(everyKind)).config as PassConfig);
  assert.equal(new Set(clean).size, clean.length);
  const [nothing, music] = clean;
  assert.match(nothing ?? '', /^pas,askSomeone sund-pass=pas:askSomeone enlig,boern,/);
  assert.match(music ?? '', /^pas,canApply sund-pass=pas:canApply $/);
  for (const value of POISONS) {
    const added = { value, configurable: true, enumerable: true, writable: true };
    const targets = [Array.prototype, Object.prototype, String.prototype];
    for (const target of targets) Object.defineProperty(target, 'toJSON', added);
    Object.defineProperty(Object.prototype, 'added', added);
    let poisoned: readonly string[];
    try {
      poisoned = everythingSaid((await take(everyKind)).config as PassConfig);
    } finally {
      for (const target of targets) Reflect.deleteProperty(target, 'toJSON');
      Reflect.deleteProperty(Object.prototype, 'added');
    }
    assert.deepEqual(poisoned, clean);
  }
});
