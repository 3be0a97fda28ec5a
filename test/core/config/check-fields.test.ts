import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkFields,
  checkMarkdown,
  checkText,
  checkUrl,
} from '../../../src/core/config/check-fields.js';
import type { BaseConfig } from '../../../src/core/config/fields.js';
import { formatPath, type CoreProblem } from '../../../src/core/config/problem.js';

const base = 'https://www.kommune.test/sund/a.json';
const outline = ({ severity, code, path }: CoreProblem) =>
  `${severity} ${code} ${formatPath(path)}`;

function check(fields: Partial<BaseConfig>, today = '2027-02-08'): string[] {
  return checkFields({ widget: 'sample', version: 1, ...fields }, { today, base }).map(outline);
}

const reviewed = { unit: 'Sundhedshuset', reviewedOn: '2026-09-01', reviewBy: '2027-09-01' };

test('fields that are in order', () => {
  assert.deepEqual(check({}), []);
  assert.deepEqual(
    check({
      lang: 'da',
      timeZone: 'Europe/Copenhagen',
      title: { da: 'Uge', 'ckb-Arab': 'x' },
      intro: { da: 'Se [planen](/plan).', en: 'No link' },
      contact: { unit: 'Sundhedshuset', phone: '12 34 56 78' },
      owner: reviewed,
    }),
    [],
  );
});

test('each field that is not', () => {
  const table: [Partial<BaseConfig>, string[]][] = [
    [{ lang: 'dansk' }, ['warning bad-format lang']],
    [{ lang: '' }, ['warning bad-format lang']],
    [{ timeZone: 'Danmark' }, ['error unknown-time-zone timeZone']],
    [{ timeZone: '' }, ['error unknown-time-zone timeZone']],
    [{ timeZone: '+01:00' }, ['error unknown-time-zone timeZone']],
    [{ title: { da: 'a', engelsk: 'b' } }, ['warning bad-format title.engelsk']],
    [
      { intro: 'Se [planen](javascript:x) og [mere](data:,x)' },
      ['error unsafe-url intro', 'error unsafe-url intro'],
    ],
    [{ intro: { da: '[a](/b)', en: '[a](ftp://x)' } }, ['error unsafe-url intro.en']],
    [{ contact: { unit: 'A' } }, ['error contact-without-way contact']],
    [{ contact: { unit: 'A', hours: '10–14' } }, ['error contact-without-way contact']],
    [{ contact: { unit: 'A', place: 'Torvet 1' } }, []],
    [{ contact: { unit: 'A', phone: 'ring' } }, ['error bad-format contact.phone']],
    [
      { contact: { unit: 'A', link: { label: 'b', href: 'javascript:x' } } },
      ['error unsafe-url contact.link.href'],
    ],
    [{ owner: {} }, []],
    [{ owner: { reviewedOn: '2026-02-29' } }, ['error bad-format owner.reviewedOn']],
    [{ owner: { reviewBy: '2026-13-01' } }, ['error bad-format owner.reviewBy']],
    [
      { owner: { reviewedOn: '2028-01-01', reviewBy: '2027-09-01' } },
      ['warning review-order owner.reviewBy'],
    ],
  ];
  for (const [fields, expected] of table) {
    assert.deepEqual(check(fields), expected, JSON.stringify(fields));
  }
});

test('a review is due from its day on', () => {
  const table: [string, number][] = [
    ['2027-08-31', 0],
    ['2027-09-01', 1],
    ['2028-01-01', 1],
  ];
  for (const [today, count] of table)
    assert.equal(check({ owner: reviewed }, today).length, count, today);
  const problems = checkFields(
    { widget: 'sample', version: 1, owner: reviewed },
    { today: '2027-09-01', base },
  );
  assert.deepEqual(problems[0]?.detail, { reviewBy: '2027-09-01', unit: 'Sundhedshuset' });
  assert.equal(problems[0].severity, 'warning');
});

test('texts and addresses anywhere in a config', () => {
  assert.deepEqual(checkText('a', ['x']), []);
  assert.deepEqual(checkUrl('../a', ['x'], base), []);
  assert.deepEqual(checkUrl('//[', ['x'], base).map(outline), ['error unsafe-url x']);
  assert.deepEqual(checkMarkdown('[a](b c)', ['x'], base), []);
});
