import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  loadSiteConfig,
  readSiteConfig,
  SITE_DEFAULTS,
  type LoadedSiteConfig,
} from '../../../src/core/config/site-config.js';
import { formatPath } from '../../../src/core/config/problem.js';
import { fakeFetch, NETWORK_FAILURE, type FakeAnswer } from './fake-fetch.js';

const url = 'https://www.kommune.test/sund/sund-site.json';

async function load(answer: FakeAnswer): Promise<LoadedSiteConfig> {
  const { fetch } = fakeFetch({ [url]: answer });
  return loadSiteConfig(url, new Map(), { fetch, retryAfter: 1 });
}

test('what a municipality allows and sets', async () => {
  const { config, problems } = await load({
    json: {
      $schema: 'schemas/sund-site.schema.json',
      allowedOrigins: ['https://data.kommune.test', 'https://CDN.test/ '],
      inlineConfigs: true,
      name: { da: 'Eksempelby Kommune', en: 'Eksempelby Municipality' },
      home: { label: 'Til kommunens forside', href: 'https://www.kommune.test' },
      language: 'da',
      tokens: { '--sund-color-accent': '#0a5 ', '--sund-font': 'Arial, sans-serif' },
    },
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(config, {
    allowedOrigins: ['https://data.kommune.test', 'https://cdn.test'],
    inlineConfigs: true,
    name: { da: 'Eksempelby Kommune', en: 'Eksempelby Municipality' },
    home: { label: 'Til kommunens forside', href: 'https://www.kommune.test' },
    language: 'da',
    tokens: { '--sund-color-accent': '#0a5', '--sund-font': 'Arial, sans-serif' },
  });
});

test('no file means the defaults, which allow nothing', async () => {
  for (const status of [404, 410]) {
    assert.deepEqual(await load({ status }), { config: SITE_DEFAULTS, problems: [] });
  }
  assert.deepEqual(SITE_DEFAULTS, { allowedOrigins: [], inlineConfigs: false, tokens: {} });
  assert.deepEqual(await load('{}'), { config: SITE_DEFAULTS, problems: [] });
});

test('a file that cannot be read means the defaults too, and a problem', async () => {
  const table: [FakeAnswer, string][] = [
    [{ status: 500 }, 'http-status'],
    [NETWORK_FAILURE, 'network'],
    ['<html>', 'looks-like-html'],
    ['{"inlineConfigs": true', 'not-json'],
    ['[]', 'wrong-type'],
    ['{"inlineConfigs": "true"}', 'wrong-type'],
    ['{"allowedOrigins": "https://data.test"}', 'wrong-type'],
    [' '.repeat(70_000), 'too-large'],
  ];
  for (const [answer, code] of table) {
    const { config, problems } = await load(answer);
    assert.deepEqual(config, SITE_DEFAULTS);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
  }
});

test('what is unsafe is left out and named', () => {
  const { config, problems } = readSiteConfig({
    allowedOrigins: [
      'https://ok.test',
      '*',
      'https://*.test/a',
      'null',
      'data.test',
      'file:///',
      'https://a.test/sti',
      'https://a.test/?x',
      'https://bruger@a.test',
      'javascript:alert(1)',
      '',
    ],
    tokens: {
      '--sund-color-accent': 'url(https://evil.test)',
      '--other': 'red',
      color: 'red',
      '--sund-radius': '4px',
    },
    farve: 'rød',
  });
  assert.deepEqual(config, {
    allowedOrigins: ['https://ok.test'],
    inlineConfigs: false,
    tokens: { '--sund-radius': '4px' },
  });
  assert.deepEqual(
    problems.map(({ code, path }) => `${code} ${formatPath(path)}`),
    [
      'unknown-key farve',
      ...Array.from(
        { length: 10 },
        (_, index) => `bad-address allowedOrigins[${String(index + 1)}]`,
      ),
      'unsafe-token tokens.--sund-color-accent',
      'unsafe-token tokens.--other',
      'unsafe-token tokens.color',
    ].map((line) => line.replace(/tokens\.(--\S+)/, 'tokens["$1"]')),
  );
});

test('the file is fetched once for everybody who shares the memo', async () => {
  const { fetch, requests } = fakeFetch({ [url]: '{"inlineConfigs": true}' });
  const memo = new Map<string, Promise<LoadedSiteConfig>>();
  const [one, other] = await Promise.all([
    loadSiteConfig(url, memo, { fetch }),
    loadSiteConfig(url, memo, { fetch }),
  ]);
  await loadSiteConfig(url, memo, { fetch });
  assert.equal(requests.length, 1);
  assert.equal(one, other);
  await loadSiteConfig(url, new Map(), { fetch });
  assert.equal(requests.length, 2);
});
