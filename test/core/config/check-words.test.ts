import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkMarkdown } from '../../../src/core/config/check-fields.js';
import {
  checkDescription,
  checkFilled,
  checkLinkTarget,
  checkWords,
  filledWords,
  isBlank,
} from '../../../src/core/config/check-words.js';
import { formatPath, type CoreProblems } from '../../../src/core/config/problem.js';
import { Report } from '../../../src/core/config/report.js';
import { safeUrl } from '../../../src/core/links/safe-url.js';
import type { Text } from '../../../src/core/text/text.js';

const context = { today: '2026-11-21', base: 'https://www.kommune.test/sund/a.json' };

function told(check: (report: Report<CoreProblems>) => void): string[] {
  const report = new Report<CoreProblems>().at(['entries', 1]);
  check(report);
  return report.problems.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

test('an address is judged as the closer look judges it', () => {
  const addresses = [
    'https://www.kommune.dk',
    'https://www.kommune.dk/sti/?a=1&b=%20#c~d',
    'https://1.2.3.999/',
    'https://a..b.dk/',
    'https://kommune.dk@ond.example/',
    'https://kommune.dk:99999/',
    'https://kommune.dk\\@ond.example/',
    'HTTPS://KOMMUNE.DK/',
    '../materialer.html',
    '//ond.example',
    'mailto:a@kommune.dk',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '',
    ' ',
  ];
  for (const href of addresses) {
    const expected = safeUrl(href, context.base) === undefined ? ['unsafe-url entries[1].url'] : [];
    const actual = told((report) => checkLinkTarget(report, href, context, 'url'));
    assert.deepEqual(actual, expected, href);
  }
});

test('words and descriptions', () => {
  const table: [Text | undefined, words: string[], description: string[]][] = [
    [undefined, [], []],
    ['Se [her](javascript:x)', [], ['unsafe-url entries[1].body']],
    [{ da: 'Ja', en: 'Yes', ar: 'نعم' }, [], []],
    [
      { da: 'Ja', dansk: 'Ja' },
      ['bad-format entries[1].body.dansk'],
      ['bad-format entries[1].body.dansk'],
    ],
    [
      { da: 'Ja', en: '[Yes](data:,x)', engelsk: 'Yes' },
      ['bad-format entries[1].body.engelsk'],
      ['bad-format entries[1].body.engelsk', 'unsafe-url entries[1].body.en'],
    ],
  ];
  for (const [text, words, description] of table) {
    assert.deepEqual(
      told((report) => checkWords(report, text, 'body')),
      words,
    );
    assert.deepEqual(
      told((report) => checkDescription(report, text, context, 'body')),
      description,
    );
  }
});

test('a text that says nothing in any language', () => {
  const table: [Text, boolean][] = [
    ['', true],
    [' \t\n\u00a0', true],
    ['0', false],
    [{ da: '' }, true],
    [{ da: ' ', en: '', ar: '\n' }, true],
    [{ da: '', en: 'Yes' }, false],
  ];
  for (const [text, blank] of table) {
    assert.equal(isBlank(text), blank, JSON.stringify(text));
    assert.deepEqual(
      told((report) => assert.equal(checkFilled(report, text, 'label'), !blank)),
      blank ? ['wrong-length entries[1].label'] : [],
    );
  }
});

test('the empty words of a list', () => {
  assert.deepEqual(
    told((report) =>
      assert.deepEqual(filledWords(report, ['a', '', ' b ', ' '], 'words'), ['a', ' b ']),
    ),
    ['wrong-length entries[1].words[1]', 'wrong-length entries[1].words[3]'],
  );
});

test('the quick look at the links of a text sees what the parser sees', () => {
  const parts = [
    ...['[', ']', '](', '(', ')', '[a](', '\\', ' ', '\n', '\n\n', '- ', '**', '<', '>', 'a'],
    ...['https://god.example/', 'https://god.example/(a)', '/sti', 'javascript:x', 'data:,', '@'],
  ];
  const text = fc
    .array(fc.constantFrom(...parts), { maxLength: 14 })
    .map((chosen) => chosen.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const report = new Report<CoreProblems>().at(['entries', 1]);
      checkDescription(report, written, context, 'body');
      const expected = checkMarkdown(written, ['entries', 1, 'body'], context.base);
      assert.deepEqual(report.problems, expected, written);
    }),
    { numRuns: 3000 },
  );
});
