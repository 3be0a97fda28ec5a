import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteLinks } from '../../../../../src/widgets/intervention-finder/domain/export/absolute-links.js';

const BASE = 'https://kommune.example/sundhed/indsatser.json';

test('relative links get an address, others are left', () => {
  const table: [string, string][] = [
    ['Ingen links.', 'Ingen links.'],
    ['[Skema](skema.pdf)', '[Skema](https://kommune.example/sundhed/skema.pdf)'],
    ['[A](/a) og [B](../b)', '[A](https://kommune.example/a) og [B](https://kommune.example/b)'],
    ['[X](https://x.example/)', '[X](https://x.example/)'],
    ['[Ondt](javascript:alert)', '[Ondt](javascript:alert)'],
    ['(se side 3)', '(se side 3)'],
    ['[', '['],
  ];
  for (const [text, wanted] of table) assert.equal(absoluteLinks(text, BASE), wanted);
});

test('in every language', () => {
  assert.deepEqual(absoluteLinks({ da: '[a](b)', en: 'none' }, BASE), {
    da: '[a](https://kommune.example/sundhed/b)',
    en: 'none',
  });
});

test('takes no time over a long text of brackets', () => {
  const text = '](('.repeat(50_000);
  assert.equal(absoluteLinks(text, BASE), text);
});
