import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  eachWord,
  tellingWords,
  tokenize,
} from '../../../../../src/widgets/intervention-finder/domain/search/tokenize.js';

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

test('a text falls into words, and names into their parts and themselves', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['Sund mad!', ['sund', 'mad']],
    ['X:IT', ['x', 'it', 'xit']],
    ['U-start', ['u', 'start', 'ustart']],
    ['efter § 18', ['efter', '18', '§18']],
    ['efter §18', ['efter', '18', '§18']],
    ['S.M.I.L.E', ['s', 'm', 'i', 'l', 'e', 'smile']],
    ['slut.Ny', ['slut', 'ny']],
    ['0-6', ['0', '6']],
    ['2.500 kr.', ['2', '500', '2500', 'kr']],
    ['kost- og rygevaner', ['kost', 'og', 'rygevaner']],
    ['skole/SFO', ['skole', 'sfo']],
    ['be\u00adkæm\u00adpelse', ['bekæmpelse']],
    ['Bekæm-pelse', ['bekæm', 'pelse', 'bekæmpelse']],
    ['Bekæm-\n  pelse', ['bekæm', 'pelse', 'bekæmpelse']],
    ['😀 (.*) [a-z]+ שלום', ['a', 'z', 'az', 'שלום']],
    ['**fed** _kursiv_', ['fed', 'kursiv']],
  ];
  for (const [text, words] of table) assert.deepEqual(wordsOf(text), words, text);
});

test('chunks stand where they say', () => {
  const text = 'Om X:IT og § 18, be\u00adhandling.';
  const written = tokenize(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(written, ['Om', 'X:IT', 'og', '§ 18', 'be\u00adhandling']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      let end = 0;
      for (const chunk of tokenize(any)) {
        assert.ok(chunk.start >= end && chunk.end > chunk.start && chunk.end <= any.length);
        end = chunk.end;
      }
    }),
  );
});

test('words that say nothing are left out of a label, unless it has no other', () => {
  assert.deepEqual(tellingWords('Mad og måltider'), ['mad', 'måltider']);
  assert.deepEqual(tellingWords('Alle'), ['alle']);
  assert.deepEqual(tellingWords('…'), []);
});
