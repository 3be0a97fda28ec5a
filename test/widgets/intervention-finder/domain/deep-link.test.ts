import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  applyDeepLink,
  decodeDeepLink,
  encodeDeepLink,
  type LinkTarget,
} from '../../../../src/widgets/intervention-finder/domain/deep-link.js';
import {
  initialState,
  type FinderState,
} from '../../../../src/widgets/intervention-finder/domain/state.js';
import { entries, facets } from './sample-catalogue.js';

const start = initialState();
const target: LinkTarget = {
  facets,
  views: ['list', 'matrix', 'shortlist'],
  sorts: ['relevance', 'title', 'newest', 'source'],
  hasValue: (facet, value) => facet === 'theme' && ['tobak', 'mad'].includes(value),
  hasEntry: (id) => entries.some((entry) => entry.id === id),
};
const stateOf = (parts: Partial<FinderState>): FinderState => ({ ...start, ...parts });

test('what is chosen stands in the fragment, beside what was there', () => {
  const table: readonly (readonly [string, Partial<FinderState>, string])[] = [
    ['', {}, ''],
    ['#kontakt', {}, 'kontakt'],
    ['', { text: 'ensom og bange' }, ''],
    ['', { limit: 80 }, ''],
    ['#kontakt', { openId: '002-c10' }, 'kontakt&sund-finder=open:002-c10'],
    ['#a=1&sund-finder=open:x&b=2', { view: 'matrix' }, 'a=1&b=2&sund-finder=view:matrix'],
    ['', { sort: 'title' }, 'sund-finder=sort:title'],
    [
      '',
      {
        choices: {
          theme: { values: ['tobak', 'mad'] },
          age: { range: { from: 4, to: 6 } },
          grade: { range: { to: 3 } },
          free: { is: false },
        },
      },
      'sund-finder=f.theme:tobak,mad;r.age:4..6;r.grade:..3;b.free:false',
    ],
    [
      '',
      { choices: { 'a.b:c': { values: ['a,b', 'c;d', 'æ&/'] } } },
      'sund-finder=f.a.b%3Ac:a%2Cb,c%3Bd,%C3%A6%26%2F',
    ],
    [
      '',
      {
        shortlist: [
          { id: 'xit', status: 'idea', note: 'hemmelig' },
          { id: 'soevn', status: 'agreed', grade: 0 },
          {
            id: 'fritid',
            status: 'later',
            period: { kind: 'weeks', isoYear: 2027, fromWeek: 6, toWeek: 8 },
            grade: 8,
          },
        ],
        compare: ['xit', 'soevn'],
      },
      'sund-finder=list:xit,soevn/agreed//0,fritid/later/2027-W06-08/8;compare:xit,soevn',
    ],
    ['', { openId: '\ud800' }, ''],
  ];
  for (const [fragment, parts, expected] of table) {
    assert.equal(encodeDeepLink(fragment, stateOf(parts), start), expected);
  }
});

test('a preset is said only where it was changed, also where it was undone', () => {
  const preset = initialState({ choices: { theme: { values: ['tobak'] } } });
  assert.equal(encodeDeepLink('', preset, preset), '');
  const undone = encodeDeepLink('', { ...preset, choices: {} }, preset);
  assert.equal(undone, 'sund-finder=none:');
  const link = decodeDeepLink(undone);
  assert.ok(link);
  assert.deepEqual(applyDeepLink(preset, link, target).choices, {});
  assert.deepEqual(applyDeepLink(preset, { openId: 'xit' }, target).choices, preset.choices);
});

test('a link gives back the state it was made of, but for words and notes', () => {
  const state = stateOf({
    choices: { theme: { values: ['mad'] }, age: { range: { from: 4 } }, free: { is: true } },
    sort: 'newest',
    view: 'shortlist',
    openId: 'xit',
    shortlist: [
      { id: 'fritid', status: 'running', period: { kind: 'month', year: 2027, month: 3 } },
      { id: 'soevn', status: 'idea', grade: 0 },
    ],
    compare: ['fritid', 'soevn'],
  });
  const link = decodeDeepLink(`#${encodeDeepLink('', state, start)}`);
  assert.ok(link);
  assert.deepEqual(applyDeepLink(start, link, target), state);
  const own = stateOf({ text: 'mad', shortlist: [{ id: 'fritid', status: 'idea', note: 'Ring' }] });
  const mixed = applyDeepLink(own, link, target);
  assert.equal(mixed.text, 'mad');
  assert.deepEqual(mixed.shortlist[0], { ...state.shortlist[0], note: 'Ring' });
});

test('a fragment that says nothing to a finder, or cannot be read, is none', () => {
  const nothing = [
    '',
    '#kontakt',
    '#sund-finder',
    '#sund-finder=',
    '#sund-finder=;;;',
    '#sund-finder=open:',
    '#sund-finder=open:%ff',
    '#sund-finder=f.theme:,,',
    '#sund-finder=f.:x',
    '#sund-finder=r.age:4',
    '#sund-finder=r.age:..',
    '#sund-finder=r.age:a..b',
    '#sund-finder=b.free:maybe',
    '#sund-finder=other:x',
    '#xsund-finder=open:x',
    `#sund-finder=open:${'x'.repeat(20_000)}`,
  ];
  for (const fragment of nothing) assert.equal(decodeDeepLink(fragment), undefined, fragment);
});

test('nothing in a link is believed that the catalogue does not have', () => {
  const link = decodeDeepLink(
    '#sund-finder=f.theme:tobak,ukendt,tobak;f.other:x;f.committee:BUU;f.age:3;b.theme:true;sort:up;' +
      'view:table;open:nobody;list:nobody/done,xit/dancing/2027-99/42,xit/done;' +
      'compare:nobody,xit,xit,soevn,fritid,skolemad,rygestop',
  );
  assert.ok(link);
  const state = applyDeepLink(start, link, target);
  assert.deepEqual(state.choices, { theme: { values: ['tobak'] } });
  assert.deepEqual([state.sort, state.view, state.openId], ['relevance', 'list', undefined]);
  assert.deepEqual(state.shortlist, [{ id: 'xit', status: 'done' }]);
  assert.deepEqual(state.compare, ['xit', 'soevn', 'fritid', 'skolemad']);
});

test('any fragment is read without fail', () => {
  const piece = fc.constantFrom(
    ...['f.theme:', 'r.age:', 'b.free:', 'list:', '/', ',', ';', '..', '%', '&', 'sund-finder='],
    ...['__proto__', 'æ', '😀', '4', 'true', 'xit'],
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const link = decodeDeepLink(`#sund-finder=${pieces.join('')}`);
      if (link) applyDeepLink(start, link, target);
    }),
  );
});
