import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FacetConfig } from '../../../../src/widgets/intervention-finder/config.js';
import { crossWithTotals } from '../../../../src/widgets/intervention-finder/domain/crossed-facets.js';
import { createFinder } from '../../../../src/widgets/intervention-finder/domain/finder.js';
import { firstFound } from '../../../../src/widgets/intervention-finder/domain/found.js';
import { initialState } from '../../../../src/widgets/intervention-finder/domain/initial-state.js';
import { createLocalEngine } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type { Choices, Entry } from '../../../../src/widgets/intervention-finder/domain/model.js';
import type { FinderConfig } from '../../../../src/widgets/intervention-finder/finder-config.js';
import { chosenFilters } from '../../../../src/widgets/intervention-finder/present/chosen-filters.js';
import { detailModel } from '../../../../src/widgets/intervention-finder/present/detail.js';
import { filtersForEvent } from '../../../../src/widgets/intervention-finder/present/event-filters.js';
import { filterPanelModel } from '../../../../src/widgets/intervention-finder/present/filter-panel.js';
import {
  introModels,
  repairModel,
  suggestionsModel,
} from '../../../../src/widgets/intervention-finder/present/list.js';
import { matrixModel } from '../../../../src/widgets/intervention-finder/present/matrix.js';
import { rowModel } from '../../../../src/widgets/intervention-finder/present/row.js';
import { shortlistModel } from '../../../../src/widgets/intervention-finder/present/shortlist.js';

const list = [
  {
    id: 'theme',
    kind: 'list',
    label: 'Tema',
    values: [
      { id: '2', label: 'To' },
      { id: '1', label: 'En' },
    ],
  },
  { id: 'place', kind: 'list', label: 'Sted' },
  { id: 'municipality', kind: 'list', label: 'Kommune' },
  { id: 'kind', kind: 'list', label: 'Slags' },
  { id: 'grade', kind: 'range', label: 'Klassetrin', unit: 'grade' },
  { id: 'free', kind: 'boolean', label: 'Gratis' },
] satisfies FacetConfig[];
const facets = new Map<string, FacetConfig>(list.map((facet) => [facet.id, facet]));

const entries = [
  {
    id: 'a',
    title: 'A',
    year: 2020,
    values: { theme: ['1', '2'], place: 'skole', municipality: 'Billund', kind: 'example' },
  },
  {
    id: 'b',
    title: 'B',
    year: 2021,
    values: { theme: '1', municipality: 'Aarhus', grade: { from: 7, to: 9 }, free: true },
  },
  { id: 'c', title: 'C', assessed: { place: 'Et skøn' }, values: { place: ['skole', 'sfo'] } },
  { id: 'd', title: 'D', values: { grade: { to: 6 }, free: false } },
] satisfies Entry[];

const config: FinderConfig = { widget: 'intervention-finder', version: 1, facets: list, entries };

describe('the first view, without an engine', () => {
  const engine = createLocalEngine({ entries, facets: list });
  const cases: readonly (readonly [Choices, string])[] = [
    [{}, 'abcd'],
    [{ theme: { values: ['1'] } }, 'ab'],
    [{ theme: { values: ['1', '2'] }, place: { values: ['skole'] } }, 'a'],
    [{ place: { values: ['findes-ikke'] } }, ''],
    [{ grade: { range: { from: 8 } } }, 'b'],
    [{ grade: { range: { to: 7 } } }, 'bd'],
    [{ grade: { range: { from: 10 } } }, ''],
    [{ free: { is: false } }, 'd'],
    [{ unknown: { values: ['x'] } }, 'abcd'],
    [{ constructor: { values: ['x'] } }, 'abcd'],
  ];
  for (const [choices, ids] of cases) {
    it(`finds “${ids}” for ${JSON.stringify(choices)}, as the engine does`, async () => {
      const state = initialState({ choices });
      const found = firstFound(createFinder(config), state);
      assert.ok(found);
      assert.equal(found.entries.map(({ entry }) => entry.id).join(''), ids);
      assert.equal(found.total, ids.length);
      const { filtersOf } =
        await import('../../../../src/widgets/intervention-finder/domain/query-choices.js');
      const query = {
        text: '',
        ...filtersOf(choices),
        facets: [],
        offset: 0,
        limit: 9,
        lang: 'da',
      };
      const answer = await engine.query(query, new AbortController().signal);
      assert.equal(answer.hits.map(({ id }) => id).join(''), ids);
    });
  }

  it('is limited to what the page is for, each id once', () => {
    const twice = [...entries, { id: 'a', title: 'Igen' }];
    const only = { theme: { values: ['1'] } };
    const finder = createFinder({ ...config, entries: twice, only });
    assert.deepEqual(
      finder.entries.map(({ title }) => title),
      ['A', 'B'],
    );
  });

  it('offers the matrix where there is one, and begins with a view that is offered', () => {
    assert.deepEqual(createFinder(config).views, ['list', 'shortlist']);
    const matrix = { rows: 'theme', columns: 'place' };
    assert.deepEqual(createFinder({ ...config, matrix }).views, ['list', 'matrix', 'shortlist']);
    assert.equal(
      createFinder({ ...config, views: ['shortlist'], view: 'list' }).start.view,
      'shortlist',
    );
    assert.deepEqual(createFinder(config).start.axes, { rows: 'theme', columns: 'place' });
  });
});

describe('what views show', () => {
  const source = {
    facets,
    languages: ['da'],
    highlight: undefined,
    isListed: () => false,
    hrefOf: undefined,
  };

  it('says of a case where and when, and of another entry in its line', () => {
    const [one, two] = entries.map((entry) => rowModel({ entry, why: [] }, source));
    assert.deepEqual(one?.example, { municipalities: ['Billund'], year: 2020, known: false });
    assert.deepEqual(one.meta, []);
    assert.deepEqual(one.tags, ['To', 'En', 'skole']);
    assert.equal(two?.example, undefined);
    assert.deepEqual(
      two?.meta.map((value) => (value.kind === 'words' ? value.text : value.kind)),
      ['municipalities', '2021', 'range'],
    );
  });

  it('names what is chosen in the order of the facets, unknown values by their id', () => {
    const chosen = chosenFilters(
      { free: { is: true }, grade: { range: { from: 7 } }, theme: { values: ['1', 'x'] } },
      facets,
    );
    assert.deepEqual(
      chosen.map(({ facet, id }) => [facet, id]),
      [
        ['theme', '1'],
        ['theme', 'x'],
        ['grade', undefined],
        ['free', undefined],
      ],
    );
    assert.deepEqual(chosen[1]?.value, { kind: 'words', text: 'x' });
  });

  it('keeps the order of values, those with 0 and those that are chosen', () => {
    const found = {
      counts: { theme: { 1: 2 }, grade: { 0: 1, 9: 1 }, free: { true: 1, false: 0 } },
      total: 2,
    };
    const { facets: filters } = filterPanelModel(
      { choices: { theme: { values: ['gone'] } } },
      { facets, found, open: false, searched: new Map() },
    );
    const [theme, , , , grade, free] = filters;
    assert.deepEqual(
      theme?.kind === 'list' && theme.values.map(({ id, count, chosen }) => [id, count, chosen]),
      [
        ['2', 0, false],
        ['1', 2, false],
        ['gone', 0, true],
      ],
    );
    assert.deepEqual(grade?.kind === 'range' && grade.bounds, { from: 0, to: 9 });
    assert.deepEqual(free?.kind === 'boolean' && [free.yes, free.no], [1, 0]);
  });

  it('offers what was recognised together with the words that are left', () => {
    const recognised = [
      { kind: 'value', facet: 'theme', value: '1', words: ['en'], rest: 'gratis' },
    ] as const;
    const counts = { theme: { '1': 2, '2': 0 } };
    const model = suggestionsModel({ dropped: [], recognised, counts }, facets);
    assert.deepEqual(model?.filters[0]?.action, {
      type: 'choose-value',
      facet: 'theme',
      value: '1',
      chosen: true,
      text: 'gratis',
    });
    assert.equal(suggestionsModel({ dropped: [], recognised: [], counts }, facets), undefined);
  });

  it('offers no filter that no entry meets, and leaves out of the query what was left out of it', () => {
    const offer = { kind: 'value', facet: 'theme', words: ['to'], rest: 'gratis  xyz' } as const;
    const recognised = [
      { ...offer, value: '2' },
      { ...offer, value: '1' },
      { kind: 'range', facet: 'grade', range: { from: 8, to: 8 }, words: ['8.'], rest: '' },
    ] as const;
    const offered = (
      counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
      estimated = false,
    ) =>
      suggestionsModel({ dropped: ['xyz'], recognised, counts, estimated }, facets)?.filters.map(
        ({ action }) =>
          action.type === 'choose-value' ? [action.value, action.text] : action.type,
      );
    const first = ['1', 'gratis'];
    const range = 'choose-range';
    assert.deepEqual(offered({ theme: { '1': 2, '2': 0 } }), [first, range]);
    assert.deepEqual(offered({ theme: { '1': 2 } }), [first, range]);
    assert.deepEqual(offered({ theme: { '1': 2 } }, true), [['2', 'gratis'], first, range]);
    assert.deepEqual(offered({}), [['2', 'gratis'], first, range]);
    assert.deepEqual(offered({ theme: {} }), [range]);
  });

  it('repairs by filters and words, each with its number', () => {
    const repairs = [
      { kind: 'filter', facet: 'theme', values: ['1', '2'], total: 4 },
      { kind: 'word', word: 'x', rest: 'y', total: 2 },
      { kind: 'all-filters', total: 9 },
    ] as const;
    const choices = { theme: { values: ['1', '2'] } };
    const { steps } = repairModel({ repairs }, { text: 'x y', choices }, facets, (texts) =>
      texts.map(String).join(' eller '),
    );
    assert.deepEqual(
      steps.map(({ count, action }) => [count, action.type]),
      [
        [4, 'clear'],
        [2, 'search'],
      ],
    );
    assert.deepEqual(steps[0]?.removes, {
      kind: 'filter',
      label: 'Tema',
      value: { kind: 'words', text: 'En eller To' },
    });
  });

  it('puts an entry between its neighbours, and marks what was assessed', () => {
    const [first, , third] = entries;
    assert.ok(first && third);
    const model = detailModel(third, facets, {
      from: 'list',
      listed: true,
      among: entries,
      total: 9,
    });
    assert.deepEqual(
      [model.previous?.id, model.next?.id, model.position],
      ['b', 'd', { at: 3, of: 9 }],
    );
    assert.deepEqual(
      model.facets.map(({ id, assessed }) => [id, assessed]),
      [['place', { basis: 'Et skøn' }]],
    );
    const alone = detailModel(first, facets, { from: 'matrix', listed: false, among: [] });
    assert.deepEqual(
      [alone.previous, alone.next, alone.position],
      [undefined, undefined, undefined],
    );
  });

  it('lists what is here, and counts what is not', () => {
    const entryOf = (id: string) => entries.find((entry) => entry.id === id);
    const item = (id: string) => ({ id, status: 'idea' as const });
    const model = shortlistModel(
      {
        shortlist: [{ ...item('b'), period: 'm8' }, item('gone'), item('a')],
        compare: ['a'],
        removed: { item: item('c'), at: 0, compared: false },
      },
      { facets, entryOf, isLost: (id) => id === 'gone', hrefOf: undefined, printing: undefined },
    );
    assert.deepEqual(
      model.items.map(({ id, compared }) => [id, compared]),
      [
        ['b', false],
        ['a', true],
      ],
    );
    assert.deepEqual([model.lost, model.withoutPeriod, model.removed?.id], [1, 1, 'c']);
  });

  it('tells a page what is chosen by ids', () => {
    const choices = {
      theme: { values: ['1'] },
      free: { is: false },
      grade: { range: { from: 7 } },
    };
    assert.deepEqual(filtersForEvent(choices), { theme: ['1'], free: ['false'], grade: ['7..'] });
  });
});

describe('the matrix', () => {
  it('counts what says nothing in a row and a column of their own', async () => {
    const engine = createLocalEngine({ entries, facets: list });
    const query = { text: '', filters: {}, facets: [], offset: 0, limit: 0, lang: 'da' };
    const { signal } = new AbortController();
    const crossed = await crossWithTotals(
      engine,
      query,
      { rows: 'theme', columns: 'place' },
      signal,
    );
    const model = matrixModel(crossed, { text: '', choices: {} }, facets);
    assert.deepEqual(
      model?.rows.heads.map(({ id, total }) => [id, total]),
      [
        ['2', 1],
        ['1', 2],
        ['', 2],
      ],
    );
    assert.deepEqual(
      model.columns.heads.map(({ id, total }) => [id, total]),
      [
        ['sfo', 1],
        ['skole', 2],
        ['', 2],
      ],
    );
    assert.deepEqual(model.cells, [
      [0, 1, 0],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    assert.deepEqual([model.total, model.overlaps, model.narrowed], [4, true, false]);
  });
});

describe('what is told of the chosen values', () => {
  const intro = { text: 'De unge siger …' };
  const themes: FacetConfig = {
    id: 'theme',
    kind: 'list',
    label: 'Tema',
    values: [
      { id: 'a', label: 'A', intro },
      { id: 'b', label: 'B' },
      { id: 'constructor', label: 'C', intro },
    ],
  };
  const others: FacetConfig = { ...themes, id: 'constructor' };
  const both = new Map([themes, others].map((facet) => [facet.id, facet]));
  const cases: readonly (readonly [Choices, readonly string[]])[] = [
    [{}, []],
    [{ theme: { values: ['b'] } }, []],
    [{ theme: { values: ['a'] } }, ['a']],
    [{ theme: { values: ['constructor', 'a'] } }, ['a', 'constructor']],
    [{ constructor: { values: ['a'] }, theme: { values: ['a'] } }, ['a', 'a']],
    [{ other: { values: ['a'] } }, []],
    [{ theme: { is: true } }, []],
  ];
  for (const [choices, expected] of cases) {
    it(`${JSON.stringify(choices)} tells of ${expected.join() || 'none'}`, () => {
      const told = introModels({ choices }, both);
      assert.deepEqual(
        told.map(({ id }) => id),
        expected,
      );
      for (const each of told) assert.deepEqual(each.intro, intro);
    });
  }
});
