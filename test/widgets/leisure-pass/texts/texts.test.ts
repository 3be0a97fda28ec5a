import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readability } from '../../../../src/core/text/readability.js';
import { laterDa, type LaterTexts } from '../../../../src/widgets/leisure-pass/texts/later.da.js';
import { passTexts, UNREVIEWED } from '../../../../src/widgets/leisure-pass/texts/sources.js';

/** What a text function may be handed, whichever its order of arguments. */
const GIVEN = ['NAVN', 'ANDET', 'TREDJE'] as const;
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];

/** Functions that are handed numbers, by where they stand. */
const COUNTED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  child: NUMBERS.flatMap((age) => [
    [1, age],
    [2, undefined],
  ]),
  children: NUMBERS.map((count) => [count]),
  aged: NUMBERS.map((years) => [years]),
  inGrade: NUMBERS.map((grade) => [grade]),
  figureFrom: [[undefined], [2022]],
  amountsFrom: [[2022]],
  stoppedUnnamed: NUMBERS.map((count) => [count]),
  mostYears: NUMBERS.map((count) => [count]),
  mostTimes: NUMBERS.map((count) => [count]),
  mostActivities: NUMBERS.map((count) => [count]),
  whatIfAge: NUMBERS.map((count) => [count]),
  figureUsed: [
    ['NAVN', 'ANDET', undefined],
    ['NAVN', 'ANDET', 2022],
  ],
};

const PROBLEMS = [
  { minimum: 3, maximum: 5, years: 120, part: 'day', parts: ['day', 'year'] },
  { minimum: 3, maximum: 5, years: 120, part: 'month', parts: ['month'] },
  { minimum: 3, maximum: 5, years: 120, part: 'year', parts: ['month', 'year'] },
].map((problem) => [problem]);

/** Everything that some texts can say, with the names that functions are handed in their places. */
function said(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return said(value, key);
    if (typeof value !== 'function') return [];
    const given = path === 'problems' ? PROBLEMS : (COUNTED[key] ?? [GIVEN.slice(0, value.length)]);
    return given.map((args) => {
      const text: unknown = Reflect.apply(value, undefined, args);
      assert.ok(typeof text === 'string');
      for (const name of args) {
        if (typeof name === 'string' && GIVEN.includes(name as (typeof GIVEN)[number])) {
          assert.ok(text.includes(name), `${key}: ${text} lacks ${name}`);
        }
      }
      return text;
    });
  });
}

for (const [language, source] of Object.entries(passTexts)) {
  const loaded = typeof source === 'function' ? await source() : source;
  const { direction, reviewed, later = laterDa, ...first } = loaded;
  const all: LaterTexts = later;

  test(`${language}: nothing is missing or left over`, () => {
    for (const text of [...said(first), ...said(all)]) {
      assert.notEqual(text.trim(), '');
      assert.doesNotMatch(text, /undefined|NaN|\[object|[{}<>$]/, text);
    }
  });

  test(`${language}: is flagged until a native reader has gone through it`, () => {
    assert.equal(reviewed, !UNREVIEWED.includes(language));
    assert.equal(direction, language === 'ar' ? 'rtl' : undefined);
  });

  if (language !== 'ar') continue;
  test('Arabic keeps numbers and names in isolates', () => {
    for (const text of [...said(first), ...said(all)]) {
      const outside = text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '');
      assert.doesNotMatch(outside, /[0-9\u0660-\u0669A-Za-z\u2066-\u2069]/, text);
    }
  });
}

test('the Danish texts are easy to read', (context) => {
  const { lix, words, sentences } = readability([...said(passTexts.da), ...said(laterDa)]);
  context.diagnostic(`LIX ${lix?.toFixed(1) ?? '–'} (${words} words in ${sentences} sentences)`);
  const page = readability([passTexts.da.intro('et fritidspas'), passTexts.da.privacy]);
  context.diagnostic(`first page: LIX ${page.lix?.toFixed(1) ?? '–'}`);
});
