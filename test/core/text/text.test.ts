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

test('content has a language of its own, which goes before that of the interface', () => {
  const table: [Text, readonly string[], ResolvedText][] = [
    [many, ['ar', 'en'], { value: 'أسبوع', lang: 'ar', dir: 'auto' }],
    [many, ['ar-EG', 'da'], { value: 'أسبوع', lang: 'ar', dir: 'auto' }],
    [many, ['so', 'en'], { value: 'Week' }],
    [{ da: 'Uge', ar: ' ' }, ['ar', 'en'], { value: 'Uge', lang: 'da', dir: 'auto' }],
    [many, ['da', 'da'], { value: 'Uge' }],
    [many, ['en-GB', 'en'], { value: 'Week' }],
    ['أسبوع', ['ar', 'en'], { value: 'أسبوع', lang: 'ar', dir: 'auto' }],
    ['Uge', ['da-DK', 'da'], { value: 'Uge' }],
    ['Uge', [], { value: 'Uge' }],
  ];
  for (const [text, languages, expected] of table) {
    assert.deepEqual(resolveText(text, languages), expected, JSON.stringify([text, languages]));
  }
});

test('a language that the visitor chose goes before that of the content', () => {
  const table: [Text, readonly string[], ResolvedText][] = [
    [many, ['en', 'da', 'en'], { value: 'Week' }],
    [many, ['so', 'en', 'so'], { value: 'Week', lang: 'en', dir: 'auto' }],
    ['Uge', ['en', 'da', 'en'], { value: 'Uge', lang: 'da', dir: 'auto' }],
    ['Uge', ['da', 'da', 'da'], { value: 'Uge' }],
    // Its texts did not come, and the interface is in Danish.
    [many, ['ar', 'da', 'da'], { value: 'أسبوع', lang: 'ar', dir: 'auto' }],
  ];
  for (const [text, languages, expected] of table) {
    assert.deepEqual(resolveText(text, languages), expected, JSON.stringify([text, languages]));
  }
});

test('the words alone', () => {
  assert.equal(textValue(many, 'en'), 'Week');
  assert.equal(textValue('Uge', 'en'), 'Uge');
  assert.equal(textValue(many, ['ar', 'en']), 'أسبوع');
});
