import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da, type FinderTexts } from '../../../../src/widgets/intervention-finder/texts/da.js';
import { en } from '../../../../src/widgets/intervention-finder/texts/en.js';
import { laterDa } from '../../../../src/widgets/intervention-finder/texts/later.da.js';
import { laterTexts } from '../../../../src/widgets/intervention-finder/texts/later-texts.js';

const NOUN = { one: 'ting', many: 'ting' };
/** What a text with parameters is tried with, where 1 does not suit it. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  headingFor: [NOUN],
  searchLabelUncounted: [NOUN],
  nothingFound: [NOUN],
  emptyCatalogue: [NOUN],
  range: ['age', 3, 6],
  example: ['Billund', 2022],
  andOthers: ['Albertslund', 9],
  firstOnly: [{ shown: 1000, total: 4312, estimated: true }, NOUN],
  position: [3, 9],
  announceAdded: ['X:IT', 2],
  announceRemoved: ['X:IT', 1],
};
/** A unit that has no word. */
const MAY_BE_EMPTY = ['year', 'number'];

/** Every text of a language, those with parameters filled in. */
function* saidIn(texts: object): Iterable<[key: string, text: string]> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === 'string') yield [key, value];
    else if (typeof value === 'function') {
      const speak = value as (...parameters: unknown[]) => string;
      yield [key, speak(...(ARGUMENTS[key] ?? ['1', NOUN]))];
    } else if (typeof value === 'object' && value !== null) yield* saidIn(value);
  }
}

const { later: laterEn, plan: _, ...firstEn } = en;
const whole = {
  da: { ...da, ...laterDa },
  en: { ...firstEn, ...laterEn },
};

test('no text is empty or holds a hole', () => {
  for (const [lang, texts] of Object.entries(whole)) {
    for (const [key, text] of saidIn(texts)) {
      assert.ok(text.trim() || MAY_BE_EMPTY.includes(key), `${lang}.${key} is empty`);
      assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, `${lang}.${key}`);
    }
  }
});

test('English says nothing in Danish', () => {
  const danish = new Map(saidIn(whole.da));
  const same = [...saidIn(whole.en)].filter(
    ([key, text]) => danish.get(key) === text && /\p{L}{3}/u.test(text.replaceAll('ting', '')),
  );
  assert.deepEqual(
    same.map(([key]) => key),
    // “Find” and “Status” are the same words in both.
    ['headingFor', 'searchValues', 'status'],
  );
});

test('the binding words stand as they were decided', () => {
  const noun = da.noun;
  const table: [string, string][] = [
    [da.heading, 'Find en indsats'],
    [da.count(3, noun), '3 indsatser'],
    [da.count(1, noun), '1 indsats'],
    [da.count(0, noun), 'Ingen indsatser'],
    [da.count(1234, noun), '1.234 indsatser'],
    [
      `${da.example('Billund', 2022)} ${da.askMunicipality(1)}`,
      'Eksempel fra Billund, 2022. Spørg kommunen, om det stadig findes.',
    ],
    [da.add, 'Læg på listen'],
    [laterDa.assessed, '(vores vurdering)'],
    [laterDa.apply(12, noun), 'Vis 12 indsatser'],
  ];
  for (const [text, wanted] of table) assert.equal(text, wanted);
});

test('later texts follow the language', () => {
  const danish: FinderTexts = da;
  assert.equal(laterTexts({ texts: danish }).clear, 'Ryd');
  assert.equal(laterTexts({ texts: en }).clear, 'Clear');
});
