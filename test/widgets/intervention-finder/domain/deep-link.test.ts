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
  MOST_LISTED,
  type PlanItem,
} from '../../../../src/widgets/intervention-finder/domain/plan/plan-item.js';
import { SEASONS } from '../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';
import { PLAN_STATUSES } from '../../../../src/widgets/intervention-finder/domain/plan/planned-entry.js';
import { initialState } from '../../../../src/widgets/intervention-finder/domain/initial-state.js';
import type { FinderState } from '../../../../src/widgets/intervention-finder/domain/state.js';
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
          age: { range: { from: 6, to: 4 } },
          grade: { range: { to: 3 } },
          free: { is: false },
        },
      },
      'sund-finder=f.theme:tobak,mad;r.age:6..4;r.grade:..3;b.free:false',
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
          { id: 'soevn', status: 'agreed', grade: '0' },
          { id: 'fritid', status: 'later', period: 'w51-2', grade: '7-9' },
          { id: 'skolemad', status: 'idea', period: 'm8', grade: 'youth' },
          { id: 'rygestop', status: 'idea', period: 'text:når vi har tid' },
          { id: 'x', status: 'idea', period: '2027-03', grade: '42' },
        ],
        compare: ['xit', 'soevn'],
      },
      'sund-finder=list:xit,soevn/agreed//0,fritid/later/w51-2/7-9,skolemad//m8/youth,rygestop,x;' +
        'compare:xit,soevn',
    ],
    [
      '',
      { shortlist: [{ id: 'a,b;c:d/e&f', status: 'done' }], compare: ['a,b;c:d/e&f'] },
      'sund-finder=list:a%2Cb%3Bc%3Ad%2Fe%26f/done;compare:a%2Cb%3Bc%3Ad%2Fe%26f',
    ],
    [
      '',
      { view: 'matrix', axes: { rows: 'theme', columns: 'municipality' } },
      'sund-finder=view:matrix;axes:theme,municipality',
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
      { id: 'fritid', status: 'running', period: 'autumn' },
      { id: 'soevn', status: 'idea', period: 'w', grade: '0' },
    ],
    axes: { rows: 'municipality', columns: 'theme' },
    compare: ['fritid', 'soevn'],
  });
  const link = decodeDeepLink(`#${encodeDeepLink('', state, start)}`);
  assert.ok(link);
  assert.deepEqual(applyDeepLink(start, link, target), state);
});

test('any list of plans comes back whole, but for words', () => {
  const parts = {
    id: fc.string({ minLength: 1, unit: 'grapheme' }),
    status: fc.constantFrom(...PLAN_STATUSES),
    period: fc.constantFrom('m1', 'm11-2', 'w', 'w53', 'w6-8', ...SEASONS),
    grade: fc.constantFrom('0', '7', '7-9', 'youth'),
  };
  const item = fc.record(parts, { noNullPrototype: true });
  const list = fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1 });
  fc.assert(
    fc.property(list, fc.string(), (shortlist, note) => {
      const noted = shortlist.map((each) => ({ ...each, note }));
      const code = encodeDeepLink('', stateOf({ shortlist: noted }), start);
      assert.deepEqual(decodeDeepLink(code), { shortlist });
    }),
  );
});

test('the longest list comes back whole', () => {
  const shortlist = [...new Array<undefined>(MOST_LISTED).keys()].map((at): PlanItem => ({
    id: `${'å'.repeat(116)}-${at}`,
    status: 'running',
    period: 'm11-12',
  }));
  const link = decodeDeepLink(encodeDeepLink('', stateOf({ shortlist }), start));
  assert.deepEqual(link, { shortlist });
});

test('what no link holds stays as it is', () => {
  const item: PlanItem = { id: 'fritid', status: 'idea', period: 'text:før jul', note: 'Ring' };
  const own = stateOf({
    text: 'mad',
    shortlist: [item, { id: 'soevn', status: 'idea' }],
    removed: { item: { id: 'xit', status: 'idea' }, at: 0, compared: false },
    compare: ['fritid', 'soevn'],
  });
  const elsewhere = applyDeepLink(own, { view: 'shortlist' }, target);
  assert.deepEqual(elsewhere, { ...own, view: 'shortlist' });
  const table: readonly (readonly [Partial<PlanItem>, Partial<PlanItem>])[] = [
    [{ status: 'done' }, { status: 'done', period: 'text:før jul', note: 'Ring' }],
    [{ period: 'm3' }, { period: 'm3', note: 'Ring' }],
  ];
  for (const [linked, kept] of table) {
    const shortlist = [{ id: 'fritid', status: 'idea', ...linked }] as const;
    const state = applyDeepLink(own, { shortlist }, target);
    assert.equal(state.text, 'mad');
    assert.deepEqual(state.shortlist, [{ id: 'fritid', status: 'idea', ...kept }]);
    assert.deepEqual(state.compare, []);
    assert.deepEqual(state.removed, own.removed);
  }
  const timed = stateOf({ shortlist: [{ ...item, period: 'm8' }] });
  const [untimed] = applyDeepLink(
    timed,
    { shortlist: [{ id: 'fritid', status: 'idea' }] },
    target,
  ).shortlist;
  assert.deepEqual(untimed, { id: 'fritid', status: 'idea', note: 'Ring' });
  const back = applyDeepLink(own, { shortlist: [{ id: 'xit', status: 'idea' }] }, target);
  assert.equal('removed' in back, false);
});

test('what a link leaves out is as it was at the start, where that is known', () => {
  const begun = initialState({
    choices: { theme: { values: ['tobak'] } },
    axes: { rows: 'theme', columns: 'municipality' },
  });
  const now: FinderState = {
    ...begun,
    text: 'mad',
    choices: {},
    sort: 'title',
    view: 'matrix',
    axes: { rows: 'municipality', columns: 'theme' },
    openId: 'xit',
  };
  const back = applyDeepLink(now, {}, { ...target, start: begun });
  assert.deepEqual(back, { ...begun, text: 'mad' });
  const { openId: _closed, ...here } = now;
  assert.deepEqual(applyDeepLink(now, {}, target), here);
});

test('a facet that is no filter can be linked to, since the matrix chooses by it', () => {
  const state = stateOf({ choices: { committee: { values: ['BUU'] } } });
  const link = decodeDeepLink(encodeDeepLink('', state, start));
  assert.ok(link);
  const everything = { facets, views: target.views, sorts: target.sorts };
  assert.deepEqual(applyDeepLink(start, link, everything).choices, state.choices);
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
    `#sund-finder=open:${'x'.repeat(300_000)}`,
  ];
  for (const fragment of nothing) assert.equal(decodeDeepLink(fragment), undefined, fragment);
});

test('nothing in a link is believed that the catalogue does not have', () => {
  const link = decodeDeepLink(
    '#sund-finder=f.theme:tobak,ukendt,tobak;f.other:x;f.committee:BUU;f.age:3;b.theme:true;sort:up;' +
      'view:table;axes:theme,age;open:nobody;list:nobody/done,xit/done,soevn/dancing/2027-03/42,' +
      'fritid//text:hej/7-11,skolemad//text%3Ahej,rygestop/running/m13/8,xit/later/w6-7/9-8/x;' +
      'compare:nobody,xit,xit,soevn,fritid,skolemad,rygestop',
  );
  assert.ok(link);
  const state = applyDeepLink(start, link, target);
  assert.deepEqual(state.choices, { theme: { values: ['tobak'] } });
  assert.deepEqual([state.sort, state.view, state.openId], ['relevance', 'list', undefined]);
  assert.equal('axes' in state, false);
  assert.deepEqual(state.shortlist, [
    { id: 'xit', status: 'later', period: 'w6-7', grade: '8-9' },
    { id: 'soevn', status: 'idea' },
    { id: 'fritid', status: 'idea' },
    { id: 'skolemad', status: 'idea' },
    { id: 'rygestop', status: 'running', grade: '8' },
  ]);
  assert.deepEqual(state.compare, ['xit', 'soevn', 'fritid', 'skolemad']);
  for (const axes of ['theme,theme', 'theme,other', 'other,theme', 'theme', 'theme,free']) {
    const crossed = decodeDeepLink(`#sund-finder=view:matrix;axes:${axes}`);
    assert.ok(crossed);
    assert.equal('axes' in applyDeepLink(start, crossed, target), false, axes);
  }
  const alone = decodeDeepLink('#sund-finder=list:xit;compare:xit,soevn');
  assert.ok(alone);
  assert.deepEqual(applyDeepLink(start, alone, target).compare, ['xit']);
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

test('any state comes back whole, but for words, notes and how far down one was', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  const names = ['__proto__', 'constructor', 'a&b', '#', ' ', '%', '%2C', '100%', 'f.x', 'æøå'];
  const anyId = fc.oneof(id, fc.constantFrom(...names));
  const number = fc.option(fc.integer({ min: -9999, max: 9999 }), { nil: undefined });
  const range = fc.tuple(number, number).filter(([from, to]) => (from ?? to) !== undefined);
  const choice = fc.oneof(
    fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }).map((values) => ({ values })),
    range.map(([from, to]) => ({
      range: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    })),
    fc.boolean().map((is) => ({ is })),
  );
  const chosen = fc.uniqueArray(fc.tuple(anyId, choice), {
    selector: ([facet]) => facet,
    maxLength: 6,
  });
  const parts = fc.record({
    chosen,
    sort: fc.constantFrom(...target.sorts),
    view: fc.constantFrom(...target.views),
    openId: fc.option(anyId, { nil: undefined }),
    listed: fc.uniqueArray(anyId, { maxLength: 6 }),
    text: fc.string(),
    fragment: fc.constantFrom('', '#kontakt', '#a=1&b=2', '#sund-finder=open:old'),
  });
  fc.assert(
    fc.property(parts, ({ chosen, openId, listed, fragment, ...rest }) => {
      const shortlist = listed.map((each): PlanItem => ({ id: each, status: 'idea' }));
      const state = stateOf({
        ...rest,
        choices: Object.fromEntries(chosen),
        ...(openId !== undefined && { openId }),
        shortlist,
        compare: listed.slice(0, 4),
      });
      const kinds = chosen.map(([facet, its]): LinkTarget['facets'][number] =>
        'values' in its
          ? { id: facet, label: facet, kind: 'list' }
          : 'is' in its
            ? { id: facet, label: facet, kind: 'boolean' }
            : { id: facet, label: facet, kind: 'range', unit: 'number' },
      );
      const code = encodeDeepLink(fragment, state, start);
      assert.equal(encodeDeepLink(fragment, { ...state, text: '' }, start), code);
      const link = decodeDeepLink(`#${code}`) ?? {};
      const everything = { facets: kinds, views: target.views, sorts: target.sorts, start };
      // As it is drawn up again, choices stand in the order of the page.
      const back = applyDeepLink({ ...start, text: state.text }, link, everything);
      assert.deepEqual(back, state);
    }),
  );
});
