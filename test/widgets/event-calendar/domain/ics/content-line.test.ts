import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contentLine,
  escapeText,
  fold,
} from '../../../../../src/widgets/event-calendar/domain/ics/content-line.js';
import { unescape } from './strict-calendar.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('a line of 75 octets stands, one of 76 is folded', () => {
  const table: [string, number[]][] = [
    ['a'.repeat(75), [75]],
    ['a'.repeat(76), [75, 2]],
    ['a'.repeat(75 + 74), [75, 75]],
    ['a'.repeat(75 + 74 + 1), [75, 75, 2]],
    ['æ'.repeat(37), [74]],
    ['æ'.repeat(38), [74, 3]],
    [`a${'æ'.repeat(37)}`, [75]],
    [`a${'æ'.repeat(38)}`, [75, 3]],
    ['💚'.repeat(19), [72, 5]],
    [`${'a'.repeat(72)}💚`, [72, 5]],
    [`${'a'.repeat(71)}💚`, [75]],
    [`${'a'.repeat(73)}€`, [73, 4]],
    ['', [0]],
  ];
  for (const [line, lengths] of table) {
    assert.deepEqual(fold(line).split('\r\n').map(octets), lengths, line.slice(0, 10));
    assert.equal(unfold(fold(line)), line);
  }
});

test('whatever the text, no line is too long, none cuts a character, and nothing is lost', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(texts, (text) => {
      const line = contentLine('SUMMARY', escapeText(text));
      for (const part of line.split('\r\n')) {
        assert.ok(octets(part) <= 75);
        assert.ok(!/\p{Surrogate}/u.test(part));
      }
      assert.equal(unfold(line), `SUMMARY:${escapeText(text)}`);
    }),
    { numRuns: 500 },
  );
});

test('what means something to the format is escaped', () => {
  const table: [string, string][] = [
    ['mad, leg; og \\ mere', 'mad\\, leg\\; og \\\\ mere'],
    ['en\nto\r\ntre\rfire\u2028fem', 'en\\nto\\ntre\\nfire\\nfem'],
    ['\\n', '\\\\n'],
    ['a\tb', 'a b'],
    ['a\u0000b\u0007c\u007fd\u0085e\ufefff', 'abcdef'],
    ['\ud800løs', 'løs'],
    ['💚 æøå', '💚 æøå'],
    ['"citat": ja', '"citat": ja'],
    ['', ''],
  ];
  for (const [text, expected] of table) assert.equal(escapeText(text), expected);
});

test('escaped text reads as it was, apart from what no value may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const plain = text.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, ' ');
      assert.equal(unescape(escapeText(plain)), plain);
    }),
  );
});
