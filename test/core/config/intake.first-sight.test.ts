import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import type { ConfigFormat } from '../../../src/core/config/format.js';
import { takeConfig, type Intake, type IntakeRequest } from '../../../src/core/config/intake.js';
import { fakeFetch, NETWORK_FAILURE, SILENCE, type FakeAnswer } from './fake-fetch.js';

/*
 * A config that is right at first sight is taken in by less code than others. Whoever asks must not be
 * able to tell, except by what is asked of the schema: nothing.
 */
const schema = z.strictObject({
  widget: z.literal('sample'),
  version: z.literal(1),
  names: z.array(z.string()),
});
type Config = z.infer<typeof schema>;

const url = 'https://www.kommune.test/sund/sample.json';
const config = { widget: 'sample', version: 1, names: ['Ærø'] };

async function take(
  options: Partial<IntakeRequest<Config>>,
  answer: FakeAnswer | FakeAnswer[] = '',
  others: Readonly<Record<string, FakeAnswer | FakeAnswer[]>> = {},
) {
  let asked = false;
  const format: ConfigFormat<Config> = {
    widget: 'sample',
    version: 1,
    plainShape: {
      '': ['fields', 'widget version names'],
      widget: ['one', 'sample'],
      version: ['one', 1],
      names: ['list', 'string'],
    },
    schema: () => {
      asked = true;
      return Promise.resolve(schema);
    },
    lists: [['names']],
  };
  const { fetch, requests } = fakeFetch({ [url]: answer, ...others });
  const intake = await takeConfig({
    format,
    base: 'https://www.kommune.test/',
    trust: 'link',
    policy: { pageOrigin: 'https://www.kommune.test', allowed: [] },
    timeout: 40,
    retryAfter: 1,
    fetch,
    ...options,
  });
  return { intake, asked, requests: requests.length };
}

function codes({ problems }: Intake<unknown>): string[] {
  return problems.map(({ code }) => code);
}

test('what is right is taken without the schema', async () => {
  const childText = JSON.stringify(config);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const table: [Partial<IntakeRequest<Config>>, FakeAnswer, string | undefined][] = [
    [{ property: config }, '', undefined],
    [{ childText }, '', undefined],
    [{ src: url }, childText, url],
    [{ src: 'sund/sample.json' }, bytes(childText), url],
    [{ src: url, property: null }, bytes(`\ufeff${childText}\n`), url],
    [
      { src: url },
      { redirectedTo: 'https://www.kommune.test/b.json', body: childText },
      'https://www.kommune.test/b.json',
    ],
  ];
  for (const [options, answer, source] of table) {
    const { intake, asked } = await take(options, answer);
    assert.deepEqual(intake.config, config);
    assert.deepEqual(intake.problems, []);
    assert.equal(asked, false);
    const sources = source === undefined ? [] : [{ url: source, path: [], loaded: true }];
    assert.deepEqual(intake.sources, sources);
    const place = { path: ['names', 0], ...(source !== undefined && { source }) };
    assert.deepEqual(intake.locate(['names', 0]), place);
  }
});

test('what was asked for is not asked for again', async () => {
  const good = JSON.stringify(config);
  const latin = new Uint8Array(Buffer.from(good, 'latin1'));
  const redirected = { redirectedTo: 'https://evil.test/a.json', body: good };
  const long = JSON.stringify({ ...config, names: ['x'.repeat(600_000)] });
  const deep = `${good.slice(0, -1)},"x":${'['.repeat(40)}${']'.repeat(40)}}`;
  const table: [FakeAnswer | FakeAnswer[], number, string[], boolean][] = [
    [good, 1, [], true],
    [latin, 1, ['windows-1252'], true],
    [[{ status: 503 }, good], 2, [], true],
    [[NETWORK_FAILURE, good], 2, [], true],
    [NETWORK_FAILURE, 2, ['network'], false],
    [SILENCE, 1, ['timeout'], false],
    [{ status: 404 }, 1, ['http-status'], false],
    [long, 1, ['too-large'], false],
    [deep, 1, ['too-deep'], false],
    ['<p>', 1, ['looks-like-html'], false],
    ['{"widget": "sample"', 1, ['not-json'], false],
    [redirected, 1, ['refused-origin'], false],
    [{ json: { ...config, __proto__: null, extra: 1 } }, 1, ['unknown-key'], true],
    [`${good.slice(0, -1)},"__proto__":{"a":1}}`, 1, ['unsafe-key'], true],
    [{ json: { ...config, widget: 'other' } }, 1, ['wrong-widget'], false],
    [{ json: { ...config, version: 2 } }, 1, ['newer-version'], false],
    [
      { json: { ...config, names: Array<string>(20_001).fill('a') } },
      1,
      ['too-many-records'],
      true,
    ],
  ];
  for (const [answer, requests, expected, usable] of table) {
    const taken = await take({ src: url }, answer);
    assert.deepEqual(codes(taken.intake), expected);
    assert.equal(taken.requests, requests, expected.join());
    assert.equal(taken.intake.config !== undefined, usable, expected.join());
  }
});

test('a list in a file of its own is fetched, and taken without the schema', async () => {
  const list = 'https://www.kommune.test/sund/names.json';
  const moved = 'https://www.kommune.test/data/names.json';
  const away = { widget: 'sample', version: 1, names: { src: 'names.json' } };
  const names = JSON.stringify(config.names);
  const base = 'https://www.kommune.test/sund/';
  const table: [Partial<IntakeRequest<Config>>, FakeAnswer, string, string | undefined][] = [
    [{ src: url }, names, list, url],
    [{ src: url }, new TextEncoder().encode(`\ufeff${names}`), list, url],
    [{ src: url }, { redirectedTo: moved, body: names }, moved, url],
    [{ property: away, base }, names, list, undefined],
    [{ childText: JSON.stringify(away), base }, names, list, undefined],
  ];
  for (const [options, answer, source, own] of table) {
    const { intake, asked, requests } = await take(options, { json: away }, { [list]: answer });
    assert.deepEqual(intake.config, config);
    assert.deepEqual(intake.problems, []);
    assert.equal(asked, false);
    assert.equal(requests, own === undefined ? 1 : 2);
    const sources = own === undefined ? [] : [{ url: own, path: [], loaded: true }];
    assert.deepEqual(intake.sources, [...sources, { url: source, path: ['names'], loaded: true }]);
    assert.deepEqual(intake.locate(['names', 0]), { path: [0], source });
    assert.deepEqual(intake.locate(['widget']), { path: ['widget'], ...(own && { source: own }) });
  }
});

test('a list that is not right at first sight is not asked for again', async () => {
  const list = 'https://www.kommune.test/sund/names.json';
  const away = (names: object) => ({ json: { widget: 'sample', version: 1, names } });
  const here = away({ src: 'names.json' });
  const table: [FakeAnswer, FakeAnswer | FakeAnswer[], number, string[]][] = [
    [here, { json: { names: ['Ærø'] } }, 2, []],
    [here, new Uint8Array(Buffer.from('["Ærø"]', 'latin1')), 2, ['windows-1252']],
    [here, [{ status: 503 }, { json: ['Ærø'] }], 3, []],
    [here, [NETWORK_FAILURE, { json: ['Ærø'] }], 3, []],
    [here, { status: 404 }, 2, ['http-status']],
    [here, SILENCE, 2, ['timeout']],
    [here, '<!doctype html>', 2, ['looks-like-html']],
    [here, { json: { names: { src: 'sample.json' } } }, 2, ['cyclic-source']],
    [here, { redirectedTo: 'https://evil.test/a.json', body: '["x"]' }, 2, ['refused-origin']],
    [away({ src: 'https://evil.test/a.json' }), '[]', 1, ['refused-origin']],
    [away({ src: 'names.json', more: 1 }), { json: ['Ærø'] }, 2, ['unknown-key']],
    [away({ src: '' }), '[]', 1, ['bad-address']],
    [here, { json: Array<string>(20_001).fill('a') }, 2, ['too-many-records']],
  ];
  for (const [answer, other, requests, expected] of table) {
    const taken = await take({ src: url }, answer, { [list]: other });
    assert.deepEqual(codes(taken.intake), expected);
    assert.equal(taken.requests, requests, expected.join());
  }
});

test('no list is asked for that belongs to a config for somebody else', async () => {
  const list = 'https://www.kommune.test/sund/names.json';
  const names = { src: 'names.json' };
  const table: [object, string[]][] = [
    [{ widget: 'other', version: 1, names }, ['wrong-widget']],
    [{ widget: 'sample', version: 2, names }, ['newer-version']],
  ];
  for (const [header, expected] of table) {
    const { intake, requests } = await take({ src: url }, { json: header }, { [list]: '["a"]' });
    assert.deepEqual(codes(intake), expected);
    assert.equal(requests, 1, expected.join());
  }
  const whole = await take(
    { src: url },
    { json: { version: 1, names } },
    { [list]: JSON.stringify(config.names) },
  );
  assert.ok(!codes(whole.intake).includes('wrong-widget'));
  assert.equal(whole.requests, 2, 'a config without a widget may still be ours');
});

test('a link to another origin is refused before it is asked for', async () => {
  const { intake, requests } = await take({ src: 'https://evil.test/a.json' });
  assert.deepEqual(codes(intake), ['refused-origin']);
  assert.equal(requests, 0);
});

test('a property is a copy, and one that cannot be copied at once is looked at closely', async () => {
  const names = ['a'];
  const { intake } = await take({ property: { ...config, names } });
  names.push('b');
  assert.deepEqual(intake.config?.names, ['a']);
  const proxy = await take({ property: new Proxy({ ...config }, {}) });
  assert.deepEqual(proxy.intake.config, config);
  for (const property of ['', 0, false]) {
    const given = await take({ property, childText: JSON.stringify(config) });
    assert.deepEqual(codes(given.intake), ['wrong-type']);
  }
});

test('an abort rejects with its reason', async () => {
  const reason = new Error('gone');
  const controller = new AbortController();
  const taking = take({ src: url, signal: controller.signal }, SILENCE);
  controller.abort(reason);
  await assert.rejects(taking, reason);
});
