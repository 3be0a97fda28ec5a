import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_DEPTH, parseJson } from '../../../src/core/config/json.js';
import { findJsonMistake } from '../../../src/core/config/json-mistake.js';
import type { CoreProblem, JsonMistake } from '../../../src/core/config/problem.js';

async function problemOf(text: string): Promise<CoreProblem> {
  const parsed = await parseJson(text);
  assert.ok(parsed.kind === 'failed', text.slice(0, 60));
  return parsed.problem;
}

test('JSON is read', async () => {
  for (const text of [
    '{}',
    ' {"a": [1, null, "æ"]}\r\n',
    '[]',
    '"a"',
    '7',
    '{"a":"[[[{{{\\"[["}',
  ]) {
    const parsed = await parseJson(text);
    assert.ok(parsed.kind === 'parsed', text);
    assert.deepEqual(parsed.value, JSON.parse(text));
    assert.deepEqual(parsed.problems, []);
  }
});

test('the place and kind of a mistake', async () => {
  const table: [string, number, number, JsonMistake, string][] = [
    ['', 1, 1, 'empty', ''],
    ['  \n ', 1, 1, 'empty', ''],
    ['{"a": 1,}', 1, 8, 'trailing-comma', ',}'],
    ['{\n  "a": [1, 2,\n  ]\n}', 2, 13, 'trailing-comma', ','],
    ['{\r\n"a": 1\r\n"b": 2}', 3, 1, 'missing-comma', '"b": 2}'],
    ['[1 2]', 1, 4, 'missing-comma', '2]'],
    ['[{} {}]', 1, 5, 'missing-comma', '{}]'],
    ['{"a": 1} // slut', 1, 10, 'comment', '// slut'],
    ['{\n  /* uge 6 */ "a": 1}', 2, 3, 'comment', '/* uge 6 */ "a": 1}'],
    ['# a\n{}', 1, 1, 'comment', '# a'],
    ['{“a”: 1}', 1, 2, 'curly-quote', '“a”: 1}'],
    ['{"a": ”b”}', 1, 7, 'curly-quote', '”b”}'],
    ["{'a': 1}", 1, 2, 'single-quote', "'a': 1}"],
    ['{"a": "b\nc"}', 1, 9, 'line-break-in-text', ''],
    ['{"a: 1,\n"b": 2}', 1, 8, 'line-break-in-text', ''],
    ['{"a": "b\tc"}', 1, 9, 'line-break-in-text', '\tc"}'],
    ['{a: 1}', 1, 2, 'unquoted-key', 'a: 1}'],
    // A Windows path is only wrong where its letter is no escape.
    ['{"a": "C:\\sund"}', 1, 10, 'bad-escape', '\\sund"}'],
    ['{"a": "\\u12"}', 1, 8, 'bad-escape', '\\u12"}'],
    ['{"a": 01}', 1, 7, 'bad-number', '01}'],
    ['{"a": +1}', 1, 7, 'bad-number', '+1}'],
    ['{"a": .5}', 1, 7, 'bad-number', '.5}'],
    ['{"a": 1.}', 1, 7, 'bad-number', '1.}'],
    ['{"a": 1,5}', 1, 9, 'bad-number', '5}'],
    ['{"a":\u00a01}', 1, 6, 'invisible-character', '\u00a01}'],
    ['{"a": 1', 1, 8, 'unclosed', ''],
    ['[{"a": [1', 1, 10, 'unclosed', ''],
    ['{"a": "b', 1, 7, 'unclosed', '"b'],
    ['{"a": 1}}', 1, 9, 'after-end', '}'],
    ['{} {}', 1, 4, 'after-end', '{}'],
    ['{"a" 1}', 1, 6, 'unexpected', '1}'],
    ['{"a": True}', 1, 7, 'unexpected', 'True}'],
    ['{"a": undefined}', 1, 7, 'unexpected', 'undefined}'],
    ['[,1]', 1, 2, 'unexpected', ',1]'],
    ['{"a": 1]', 1, 8, 'unexpected', ']'],
    ['BEGIN:VCALENDAR', 1, 1, 'unexpected', 'BEGIN:VCALENDAR'],
    ['id;titel\n1;Uge 6', 1, 1, 'table', 'id;titel'],
    ['"navn","bredde","længde"\r\n"Torvet",55.7,12.5', 1, 1, 'table', '"navn","bredde","læn'],
    ['navn\tadresse\nTorvet\tTorvet 1', 1, 1, 'table', 'navn\tadresse'],
    ['id;titel', 1, 1, 'unexpected', 'id;titel'],
    ['Kære kollega, her er filen\nHilsen', 1, 1, 'unexpected', 'Kære kollega, her er'],
  ];
  for (const [text, line, column, mistake, found] of table) {
    const problem = await problemOf(text);
    assert.equal(problem.code, 'not-json', text);
    assert.deepEqual(problem.detail, { line, column, mistake, found }, text);
  }
});

test('a mistake is found in every text that JSON.parse refuses, and nowhere before its end otherwise', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '"b"',
    '1',
    '-',
    '0',
    '.',
    'e',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
    'u',
    '/',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const { mistake, line, column } = findJsonMistake(text);
      // The scanner reads valid JSON to its end, and only then has nothing to say.
      const end = text.split('\n');
      const isAtEnd = line === end.length && column === (end.at(-1)?.length ?? 0) + 1;
      if (valid) assert.ok(mistake === 'unexpected' && isAtEnd, text);
      else assert.ok(mistake !== 'unexpected' || !isAtEnd, text);
    }),
    { numRuns: 5000 },
  );
});

test('a web page or feed instead of JSON', async () => {
  for (const text of [
    '<!doctype html><title>404</title>',
    '\n  <html>',
    '<?xml version="1.0"?><rss/>',
    '<',
  ]) {
    assert.equal((await problemOf(text)).code, 'looks-like-html');
  }
});

test('depth is capped before parsing, strings do not count', async () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  assert.equal((await parseJson(deep(MAX_DEPTH))).kind, 'parsed');
  assert.deepEqual((await problemOf(deep(MAX_DEPTH + 1))).detail, { limit: MAX_DEPTH });
  assert.equal((await problemOf('['.repeat(5_000_000))).code, 'too-deep');
  assert.equal((await problemOf('{"a":'.repeat(100_000))).code, 'too-deep');
  assert.equal((await parseJson(JSON.stringify({ a: '[{'.repeat(1000) }))).kind, 'parsed');
  assert.equal((await parseJson(`[${'[],'.repeat(1000)}[]]`)).kind, 'parsed');
  assert.equal((await problemOf('"'.repeat(100_001))).code, 'not-json');
});

test('__proto__ keys are dropped and reported, however they are spelled', async () => {
  for (const key of ['__proto__', '\\u005f_proto__', '__pr\\u006Fto__']) {
    const parsed = await parseJson(`{"a": [{"${key}": {"admin": true}, "b": 1}], "__proto__x": 2}`);
    assert.ok(parsed.kind === 'parsed');
    assert.deepEqual(parsed.value, { a: [{ b: 1 }], __proto__x: 2 });
    assert.deepEqual(parsed.problems, [
      { code: 'unsafe-key', severity: 'warning', path: ['a', 0], detail: { key: '__proto__' } },
    ]);
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  }
});

test('a text about __proto__ is only a text', async () => {
  const parsed = await parseJson('{"a": "__proto__"}');
  assert.ok(parsed.kind === 'parsed' && parsed.problems.length === 0);
});
