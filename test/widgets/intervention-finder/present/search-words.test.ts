import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FinderState } from '../../../../src/widgets/intervention-finder/domain/state.js';
import { searchWords } from '../../../../src/widgets/intervention-finder/present/search-words.js';
import { readable, sampleContext } from '../views/sample-context.js';

type Search = Pick<FinderState, 'text' | 'choices'>;

test('a search in the words of the visitor', () => {
  const facets = new Map(
    [
      {
        id: 'theme',
        kind: 'list' as const,
        label: { da: 'Tema', en: 'Theme' },
        values: [
          { id: 'mad', label: { da: 'Mad', en: 'Food' } },
          { id: 'soevn', label: 'Søvn' },
        ],
      },
      { id: 'grade', kind: 'range' as const, label: 'Klassetrin', unit: 'grade' as const },
      { id: 'free', kind: 'boolean' as const, label: 'Gratis' },
    ].map((facet) => [facet.id, facet]),
  );
  const table: readonly (readonly [Partial<Search>, da: string, en: string])[] = [
    [{}, '', ''],
    [{ text: '   ' }, '', ''],
    [{ text: ' søvn ' }, '»søvn«', '“søvn”'],
    [{ choices: { theme: { values: ['mad'] } } }, 'Tema: Mad', 'Theme: Food'],
    [
      {
        text: 'børn',
        choices: { grade: { range: { from: 7, to: 9 } }, theme: { values: ['mad'] } },
      },
      '»børn« · Tema: Mad · Klassetrin: 7.–9. klasse',
      '“børn” · Theme: Food · Klassetrin: grades 7–9',
    ],
    [
      { choices: { theme: { values: ['soevn', 'mad'] }, free: { is: false } } },
      'Tema: Søvn · Tema: Mad · Gratis: Nej',
      'Theme: Søvn · Theme: Food · Gratis: No',
    ],
    [{ choices: { constructor: { values: ['x'] } } }, '', ''],
  ];
  for (const [search, da, en] of table) {
    const whole: Search = { text: '', choices: {}, ...search };
    assert.equal(readable(searchWords(whole, sampleContext('da', { facets }))), da);
    assert.equal(readable(searchWords(whole, sampleContext('en', { facets }))), en);
  }
});
