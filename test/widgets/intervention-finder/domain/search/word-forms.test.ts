import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fold,
  isFiller,
  root,
  stem,
} from '../../../../../src/widgets/intervention-finder/domain/search/word-forms.js';

test('a word folds the same however its letters are typed', () => {
  const table: readonly (readonly string[])[] = [
    ['rogfri', 'røgfri', 'roegfri', 'rogfri', 'rögfri'],
    ['born', 'børn', 'boern', 'born'],
    ['arhus', 'århus', 'aarhus', 'arhus', 'a\u030arhus'],
    ['sarbar', 'sårbar', 'saarbaar'],
    ['ares', 'æres', 'aeres'],
    ['ide', 'idé', 'ide'],
    ['xit', 'xit'],
    ['שלום', 'שלום'],
    ['', ''],
  ];
  for (const [folded, ...forms] of table) {
    for (const form of forms) assert.equal(fold(form), folded, form);
  }
});

test('the inflections of a word share its stem', () => {
  const families = [
    'barn børn barnet børnene børns børnenes',
    'skole skolen skoler skolernes',
    'tand tænder tænderne tænders',
    'ældre ældres gamle gammel ældste',
    'unge ung yngre yngst unges',
    'stof stoffer stofferne',
    'bog bøger bøgerne',
    'mor mødre mødrenes',
  ];
  for (const family of families) {
    const stems = new Set(family.split(' ').map((word) => stem(fold(word))));
    assert.equal(stems.size, 1, `${family}: ${[...stems].join(' ')}`);
  }
});

test('words of one origin share their root', () => {
  const families = [
    'rygning ryge ryger rygere røg',
    'mobning mobbe mobber mobberi mobbet',
    'undervisning undervise underviser',
    'trivsel trives',
    'fællesskab fælles fællesskaber',
    'seksuel seksualitet sex seksuelle',
    'aktivitet aktiviteter aktiv aktive aktivt',
    'rekruttering rekruttere',
    'træning træne trænet',
    'kommunal kommune kommuner',
    'sundhedsplejerske sundhedspleje',
    'integration integrere',
    'ungdom unge',
    'indsats indsatser indsatsen',
    'rådgivning rådgiver rådgive',
    'social socialt sociale',
  ];
  for (const family of families) {
    const roots = new Set(family.split(' ').map((word) => root(stem(fold(word)))));
    assert.equal(roots.size, 1, `${family}: ${[...roots].join(' ')}`);
  }
});

test('other words keep apart', () => {
  const pairs = [
    ['ring', 'ryge'],
    ['mad', 'mat'],
    ['ting', 'tid'],
    ['skole', 'skal'],
    ['2022', '202'],
  ];
  for (const [one = '', other = ''] of pairs) {
    assert.notEqual(root(stem(fold(one))), root(stem(fold(other))), `${one} ${other}`);
  }
  assert.ok(isFiller('og') && isFiller(fold('på')) && !isFiller('mad'));
  assert.ok(isFiller('får') && !isFiller('far'));
});
