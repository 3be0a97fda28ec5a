import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  resolveText,
  textValue,
  type ResolvedText,
  type Text,
} from '../../../src/core/text/text.js';

const many: Text = { da: 'Uge', en: 'Week', ar: 'أسبوع' };

test('a text is shown in the language of the interface, else in Danish with its language on it', () => {
  const table: [Text, string, ResolvedText][] = [
    ['Uge 6', 'en', { value: 'Uge 6' }],
    ['', 'da', { value: '' }],
    [many, 'da', { value: 'Uge' }],
    [many, 'da-DK', { value: 'Uge' }],
    [many, 'en-GB', { value: 'Week' }],
    [many, 'ar', { value: 'أسبوع' }],
    [many, 'so', { value: 'Uge', lang: 'da', dir: 'auto' }],
    [{ da: 'Uge' }, 'ar', { value: 'Uge', lang: 'da', dir: 'auto' }],
    [{ da: 'Uge', en: ' ' }, 'en', { value: 'Uge', lang: 'da', dir: 'auto' }],
    [{ da: '', ar: 'أسبوع' }, 'da', { value: 'أسبوع', lang: 'ar', dir: 'auto' }],
    [{ da: '', en: '' }, 'en', { value: '' }],
    [{ da: 'Uge', 'en-GB': 'Week' }, 'en', { value: 'Week' }],
  ];
  for (const [text, language, expected] of table) {
    assert.deepEqual(resolveText(text, language), expected, JSON.stringify([text, language]));
  }
});

test('the words alone', () => {
  assert.equal(textValue(many, 'en'), 'Week');
  assert.equal(textValue('Uge', 'en'), 'Uge');
});
