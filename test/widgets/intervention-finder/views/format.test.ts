import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { createFormat } from '../../../../src/widgets/intervention-finder/views/format.js';
import { readable } from './sample-context.js';

const da = createFormat('da');
const en = createFormat('en');

test('numbers, lists and days are written as Danes and Britons write them', () => {
  const table: [string, string][] = [
    [da.number(12345), '12.345'],
    [en.number(12345), '12,345'],
    [da.list(['a', 'b', 'c']), 'a, b og c'],
    [da.either(['a', 'b']), 'a eller b'],
    [en.either(['a', 'b', 'c']), 'a, b or c'],
    [da.either([]), ''],
    [da.date(plainDay(2026, 11, 21)), '21. november 2026'],
    [en.date(plainDay(2028, 2, 29)), '29 February 2028'],
    [da.sentenceStart('øl'), 'Øl'],
    [da.sentenceStart(''), ''],
  ];
  for (const [written, wanted] of table) assert.equal(readable(written), wanted);
});

test('a line never breaks inside a date', () => {
  assert.doesNotMatch(da.date(plainDay(2026, 11, 21)), /[ \u2009\u202f]/);
});

test('a language has one format however often it is asked for', () => {
  assert.equal(createFormat('da'), da);
  assert.notEqual(createFormat('en'), da);
});
