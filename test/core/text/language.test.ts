import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findLanguage,
  negotiateLanguage,
  primaryLanguage,
} from '../../../src/core/text/language.js';
import { isLanguageTag } from '../../../src/core/text/language-tag.js';

test('an interface language is negotiated, Danish where none fits', () => {
  const available = ['da', 'en'];
  const table: [string | null | undefined, string][] = [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA_dk', 'da'],
    [' en-GB ', 'en'],
    ['en-Latn-GB', 'en'],
    ['fo', 'da'],
    ['nb', 'da'],
    ['', 'da'],
    [null, 'da'],
    [undefined, 'da'],
    ['english', 'da'],
    ['-', 'da'],
    ['__proto__', 'da'],
    ['d'.repeat(100_000), 'da'],
  ];
  for (const [wanted, expected] of table) {
    assert.equal(negotiateLanguage(wanted, available, 'da'), expected, String(wanted));
  }
});

test('the same tag goes before one of the same language', () => {
  assert.equal(findLanguage('pt-BR', ['pt', 'pt-BR']), 'pt-BR');
  assert.equal(findLanguage('pt-PT', ['pt-BR', 'pt']), 'pt');
  assert.equal(findLanguage('zh', ['da', 'zh-Hant']), 'zh-Hant');
  assert.equal(findLanguage('sv', ['da', 'en']), undefined);
});

test('the language of a tag is its first part', () => {
  assert.equal(primaryLanguage('da-DK'), 'da');
  assert.equal(primaryLanguage('KL_gl'), 'kl');
  assert.equal(primaryLanguage(''), '');
});

test('a language tag has the form of one', () => {
  for (const tag of ['da', 'en-GB', 'ckb', 'zh-Hant-TW', 'sr-Latn'])
    assert.ok(isLanguageTag(tag), tag);
  for (const tag of ['', 'd', 'dansk', 'da_DK', 'da-', '-da', 'da dk', 'æø', 'a'.repeat(1e6)]) {
    assert.ok(!isLanguageTag(tag), tag.slice(0, 20));
  }
});
