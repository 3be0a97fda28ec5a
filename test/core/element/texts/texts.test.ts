import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laterDa } from '../../../../src/core/element/texts/later.da.js';
import { elementTexts } from '../../../../src/core/element/texts/sources.js';

const UNIT = 'Sundhedshuset';
const PHONE = '12 34 56 78';
const DATE = '1. maj 2026';

for (const [language, source] of Object.entries(elementTexts)) {
  test(`what stands around a widget is whole in ${language}`, async () => {
    const {
      reviewed,
      later = laterDa,
      ...texts
    } = await (typeof source === 'function' ? source() : source);
    assert.equal(reviewed, language === 'da' || language === 'en');
    const { callUnit, contactUnit, reviewedOn, reviewedOnBy, ...plain } = later;
    const made: readonly (readonly [text: string, parts: readonly string[]])[] = [
      [callUnit(UNIT, PHONE), [UNIT, PHONE]],
      [contactUnit(UNIT), [UNIT]],
      [reviewedOn(DATE), [DATE]],
      [reviewedOnBy(DATE, UNIT), [DATE, UNIT]],
    ];
    for (const [text, parts] of made) {
      for (const part of parts) assert.equal(text.split(part).length, 2, text);
    }
    const said = [...Object.values(texts), ...Object.values(plain), ...made.map(([text]) => text)];
    assert.equal(said.length, 11);
    for (const text of said) {
      assert.notEqual(text.trim(), '');
      assert.doesNotMatch(text, /undefined|[{}<>$]/);
    }
    assert.equal(new Set(said).size, said.length);
    const isArabic = said.some((text) => /\p{Script=Arabic}/u.test(text));
    assert.equal(isArabic, language === 'ar');
    if (!isArabic) return;
    for (const text of said) {
      assert.doesNotMatch(text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, ''), /[0-9A-Za-z]/);
    }
  });
}
