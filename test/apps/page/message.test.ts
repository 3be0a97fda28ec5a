import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { da } from '../../../src/apps/page/da.js';
import { en } from '../../../src/apps/page/en.js';
import { messageFor, messageText, type PageMessage } from '../../../src/apps/page/message.js';
import type { ReportedProblem } from '../../../src/core/element/problem-report.js';

const problem = (code: string, detail: unknown = {}): ReportedProblem => ({
  code,
  detail,
  severity: 'error',
  path: [],
});

const causes: readonly [string, readonly ReportedProblem[], PageMessage][] = [
  [
    'no network',
    [problem('network', { url: 'https://x.dk/', crossOrigin: false })],
    { kind: 'passing' },
  ],
  ['a slow server', [problem('timeout', { seconds: 10 })], { kind: 'passing' }],
  ['a server in trouble', [problem('http-status', { status: 503 })], { kind: 'passing' }],
  ['a file that is gone', [problem('http-status', { status: 404 })], { kind: 'broken' }],
  ['a config that is none', [problem('not-json')], { kind: 'broken' }],
  [
    'a redirect to somewhere else',
    [problem('refused-origin', { origin: 'https://example.org' })],
    { kind: 'refused-origin', origin: 'https://example.org' },
  ],
  ['nothing known', [], { kind: 'broken' }],
];

describe('messageFor', () => {
  for (const [name, problems, expected] of causes) {
    test(name, () => assert.deepEqual(messageFor(problems), expected));
  }
});

const messages: readonly PageMessage[] = [
  { kind: 'missing' },
  { kind: 'bad-address', address: 'http://[' },
  { kind: 'refused-origin', origin: 'https://example.org:8443' },
  { kind: 'refused-inline' },
  { kind: 'passing' },
  { kind: 'broken' },
  { kind: 'not-loaded' },
];

describe('messageText', () => {
  for (const message of messages) {
    test(`${message.kind} has whole sentences in both languages`, () => {
      for (const texts of [da, en]) {
        const place = { file: 'event-calendar.html', site: 'Eksempel Kommune' };
        const { title, text, editor } = messageText(message, texts, place);
        assert.match(title, /^\p{Lu}.*[^.]$/u);
        for (const sentence of [text, editor ?? 'None.'])
          assert.match(sentence, /^["\p{Lu}].*\.$/u);
        assert.doesNotMatch(`${title}${text}${editor ?? ''}`, /undefined|=>|\[object/);
      }
    });
  }

  test('names the host that was refused, and the site that refuses it', () => {
    const message = { kind: 'refused-origin', origin: 'https://example.org:8443' } as const;
    const named = messageText(message, da, { file: 'a.html', site: 'Eksempel Kommune' });
    assert.equal(
      named.text,
      'Linket henter sit indhold fra example.org:8443. Det har Eksempel Kommune ikke godkendt.',
    );
    const unnamed = messageText(message, da, { file: 'a.html', site: undefined });
    assert.match(unnamed.text, /Det har denne hjemmeside ikke godkendt\.$/);
  });

  test('shows an editor the address to write, with the file of this very page', () => {
    const place = { file: 'smoke-free-map.html', site: undefined };
    assert.match(
      messageText({ kind: 'missing' }, da, place).editor ?? '',
      /smoke-free-map\.html\?src=/,
    );
  });
});
