import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath } from '../../../src/core/config/problem.js';
import {
  checkConfig,
  checkInSteps,
  type CheckedConfig,
} from '../../../src/widgets/intervention-finder/check.js';
import { FACETS, takenConfig, TODAY } from './sample-config.js';

async function check(fields: object): Promise<CheckedConfig> {
  return checkConfig(await takenConfig(fields), { today: TODAY });
}

/** Problems as `error code path detail`. */
function told({ problems }: CheckedConfig): string[] {
  return problems.map(({ severity, code, path, detail }) =>
    `${severity} ${code} ${formatPath(path)} ${JSON.stringify(detail)}`.replace(' {}', ''),
  );
}

const BESIDE = { id: 'beside', title: 'Beside', values: { tema: 'trivsel' } };

/** What is said of an entry, and what is left of it. */
async function ofEntry(fields: object): Promise<[string[], object | undefined]> {
  const checked = await check({ entries: [{ id: 'x', title: 'X', ...fields }, BESIDE] });
  const { entries } = checked.config;
  assert.deepEqual(entries.at(-1), BESIDE, 'the rest of the catalogue stands');
  return [told(checked), entries.length > 1 ? entries[0] : undefined];
}

/** What is said of what an entry says under its facets, and what is left of that. */
async function ofValues(values: object): Promise<[string[], object | undefined]> {
  const [problems, entry] = await ofEntry({ values });
  return [problems, (entry as { values?: object } | undefined)?.values];
}

test('a config with nothing wrong is the same entries, with no problem', async () => {
  const config = await takenConfig({
    timeZone: 'Europe/Copenhagen',
    noun: { one: { da: 'tilbud', en: 'offer' }, many: 'tilbud' },
    synonyms: [['uddannelse', 'skole']],
    preset: {
      tema: { values: ['tobak'] },
      klasse: { range: { to: 7 } },
      gratis: { is: false },
    },
    only: { sted: { values: ['skole'] } },
    views: ['matrix', 'list', 'shortlist'],
    view: 'matrix',
    matrix: { rows: 'tema', columns: 'sted' },
    entries: [
      {
        id: 'x',
        title: { da: 'Gåbus', en: 'Walking bus' },
        body: 'Se [planen](/plan.html) og **mere**.',
        values: {
          tema: ['tobak', 'trivsel'],
          sted: 'skole',
          klasse: { from: 0, to: 0 },
          gratis: false,
        },
        assessed: { tema: 'Står ikke i kilden.' },
        links: [{ label: 'Læs mere', href: 'https://www.eksempel.example/a' }],
        source: { document: 'Planen', page: 's. 2', checkedOn: '2026-11-21' },
      },
      { id: 'uden-noget', title: 'Uden noget' },
      { id: 'tom', title: 'Tom', values: {}, assessed: {}, links: [], source: {} },
    ],
  });
  const checked = checkConfig(config, { today: TODAY });
  assert.deepEqual([checked.problems, checked.skipped], [[], 0]);
  assert.equal(checked.config.entries, config.entries);
  assert.deepEqual(checked.config, config);
});

test('a catalogue without entries and without facets is one', async () => {
  const checked = await check({ entries: [], facets: [] });
  assert.deepEqual(told(checked), []);
  assert.deepEqual([checked.config.entries, checked.config.facets], [[], []]);
});

test('entries that are left out: no title, or an id that stands earlier', async () => {
  const checked = await check({
    entries: [
      { id: 'a', title: 'Første' },
      { id: 'a', title: 'Anden' },
      { id: 'b', title: '' },
      { id: 'b', title: 'B' },
      { id: 'c', title: ' \n ' },
      { id: 'd', title: { da: '', en: '  ' } },
      { id: 'e', title: { da: '', en: 'E' } },
      { id: '__proto__', title: 'Proto' },
      { id: 'constructor', title: 'Constructor' },
      { id: '__proto__', title: 'Proto igen' },
    ],
  });
  assert.deepEqual(told(checked), [
    'error duplicate-id entries[1].id {"id":"a"}',
    'error empty-title entries[2].title',
    'error empty-title entries[4].title',
    'error empty-title entries[5].title',
    'error duplicate-id entries[9].id {"id":"__proto__"}',
  ]);
  assert.deepEqual(
    checked.config.entries.map(({ title }) => title),
    ['Første', 'B', { da: '', en: 'E' }, 'Proto', 'Constructor'],
  );
  assert.equal(checked.skipped, 5);
});

test('values of another kind than their facet', async () => {
  const wrong = (facet: string, kind: string, got: string) => [
    `error wrong-value entries[0].values.${facet} {"facet":"${facet}","kind":"${kind}","got":"${got}"}`,
  ];
  const table: [object, string[], object][] = [
    [{ tema: true }, wrong('tema', 'list', 'boolean'), {}],
    [{ tema: { from: 1 } }, wrong('tema', 'list', 'range'), {}],
    [{ sted: { from: 1, to: 2 } }, wrong('sted', 'list', 'range'), {}],
    [{ klasse: '7-9' }, wrong('klasse', 'range', 'text'), {}],
    [{ klasse: ['7', '8'] }, wrong('klasse', 'range', 'list'), {}],
    [{ klasse: false }, wrong('klasse', 'range', 'boolean'), {}],
    [{ gratis: 'ja' }, wrong('gratis', 'boolean', 'text'), {}],
    [{ gratis: [] }, wrong('gratis', 'boolean', 'list'), {}],
    [{ gratis: {} }, wrong('gratis', 'boolean', 'range'), {}],
    [
      { tema: 'tobak', klasse: '7-9', sted: 'skole' },
      wrong('klasse', 'range', 'text'),
      { tema: 'tobak', sted: 'skole' },
    ],
  ];
  for (const [values, problems, left] of table) {
    assert.deepEqual(await ofValues(values), [problems, left], JSON.stringify(values));
  }
});

test('ranges', async () => {
  const table: [object, string[], object][] = [
    [{ from: 3, to: 3 }, [], { klasse: { from: 3, to: 3 } }],
    [{ from: 0 }, [], { klasse: { from: 0 } }],
    [{ to: 0 }, [], { klasse: { to: 0 } }],
    [{ from: -1.5, to: 1e300 }, [], { klasse: { from: -1.5, to: 1e300 } }],
    [{ from: 9, to: 7 }, ['error range-order entries[0].values.klasse {"from":9,"to":7}'], {}],
    [{}, ['warning empty-range entries[0].values.klasse'], {}],
  ];
  for (const [klasse, problems, left] of table) {
    assert.deepEqual(await ofValues({ klasse }), [problems, left], JSON.stringify(klasse));
  }
});

test('values that the facet does not declare are left out, and the entry stays', async () => {
  const table: [object, string[], object][] = [
    [
      { tema: 'tobakk' },
      [
        'warning unknown-value entries[0].values.tema {"id":"tobakk","suggestion":"tobak","facet":"tema","entries":1}',
      ],
      {},
    ],
    [
      { tema: ['Trivsel', 'tobak', 'natur'] },
      [
        'warning unknown-value entries[0].values.tema[0] {"id":"Trivsel","suggestion":"trivsel","facet":"tema","entries":1}',
        'warning unknown-value entries[0].values.tema[2] {"id":"natur","facet":"tema","entries":1}',
      ],
      { tema: ['tobak'] },
    ],
    [{ tema: [] }, [], { tema: [] }],
    [{ tema: ['tobak', 'tobak', 'trivsel'] }, [], { tema: ['tobak', 'trivsel'] }],
    [
      { tema: ['', 'tobak'] },
      ['error wrong-length entries[0].values.tema[0] {"minimum":1,"got":0}'],
      { tema: ['tobak'] },
    ],
    [
      { tema: ['constructor', '__proto__', 'toString'] },
      [
        'warning unknown-value entries[0].values.tema[0] {"id":"constructor","facet":"tema","entries":1}',
        'warning unknown-value entries[0].values.tema[1] {"id":"__proto__","facet":"tema","entries":1}',
        'warning unknown-value entries[0].values.tema[2] {"id":"toString","facet":"tema","entries":1}',
      ],
      {},
    ],
    [{ sted: ['hvad', 'som helst'] }, [], { sted: ['hvad', 'som helst'] }],
    [{ sted: ' ' }, ['error wrong-length entries[0].values.sted {"minimum":1,"got":0}'], {}],
  ];
  for (const [values, problems, left] of table) {
    assert.deepEqual(await ofValues(values), [problems, left], JSON.stringify(values));
  }
});

test('facets that are not declared', async () => {
  const table: [object, string[]][] = [
    [
      { temma: 'tobak' },
      [
        'warning unknown-facet entries[0].values.temma {"id":"temma","suggestion":"tema","entries":1}',
      ],
    ],
    [
      { udvalg: 'buu' },
      ['warning unknown-facet entries[0].values.udvalg {"id":"udvalg","entries":1}'],
    ],
    [
      { constructor: 'x', hasOwnProperty: true },
      [
        'warning unknown-facet entries[0].values.constructor {"id":"constructor","entries":1}',
        'warning unknown-facet entries[0].values.hasOwnProperty {"id":"hasOwnProperty","entries":1}',
      ],
    ],
  ];
  for (const [values, problems] of table) {
    assert.deepEqual(await ofValues(values), [problems, {}], JSON.stringify(values));
  }
});

test('an id that many entries use and nothing declares is one mistake', async () => {
  const checked = await check({
    entries: [
      { id: 'a', title: 'A', values: { tema: 'tobak', udvalg: 'buu' } },
      { id: 'b', title: 'B', values: { tema: ['tobakk', 'tobakk'], udvalg: 'ssu' } },
      { id: 'c', title: 'C', values: { tema: ['natur', 'tobakk'] }, assessed: { udvalg: 'Gæt' } },
    ],
  });
  assert.deepEqual(told(checked), [
    'warning unknown-facet entries[0].values.udvalg {"id":"udvalg","entries":3}',
    'warning unknown-value entries[1].values.tema[0] {"id":"tobakk","suggestion":"tobak","facet":"tema","entries":2}',
    'warning unknown-value entries[2].values.tema[0] {"id":"natur","facet":"tema","entries":1}',
  ]);
  assert.equal(checked.skipped, 0);
});

test('what an assessment rests on', async () => {
  const table: [object, object, string[], object][] = [
    [{ tema: 'tobak' }, { tema: 'Fordi' }, [], { tema: 'Fordi' }],
    [
      { sted: 'skole' },
      { tema: 'Fordi' },
      ['warning assessed-without-value entries[0].assessed.tema {"facet":"tema"}'],
      {},
    ],
    [
      { tema: [] },
      { tema: 'Fordi' },
      ['warning assessed-without-value entries[0].assessed.tema {"facet":"tema"}'],
      {},
    ],
    [{ gratis: false }, { gratis: 'Fordi' }, [], { gratis: 'Fordi' }],
    [
      { klasse: { from: 2, to: 1 } },
      { klasse: 'Fordi' },
      ['error range-order entries[0].values.klasse {"from":2,"to":1}'],
      {},
    ],
    [
      { tema: 'tobak' },
      { tema: '' },
      ['warning wrong-length entries[0].assessed.tema {"minimum":1,"got":0}'],
      { tema: '' },
    ],
    [
      { tema: 'tobak' },
      { temaer: 'Fordi', constructor: 'Fordi', tema: 'Derfor' },
      [
        'warning unknown-facet entries[0].assessed.temaer {"id":"temaer","suggestion":"tema","entries":1}',
        'warning unknown-facet entries[0].assessed.constructor {"id":"constructor","entries":1}',
      ],
      { tema: 'Derfor' },
    ],
  ];
  for (const [values, assessed, problems, left] of table) {
    const [said, entry] = await ofEntry({ values, assessed });
    assert.deepEqual(
      [said, (entry as { assessed?: object }).assessed],
      [problems, left],
      JSON.stringify(assessed),
    );
  }
});

test('words, links and sources of an entry', async () => {
  const bad = 'javascript:alert(1)';
  const [problems, entry] = await ofEntry({
    title: { da: 'X', 'ikke et sprog': 'Y', ar: 'ص' },
    body: { da: `[klik](${bad})`, en: 'fine' },
    links: [
      { label: 'God', href: 'https://god.example/sti?a=1#b' },
      { label: 'Relativ', href: '../materialer.html' },
      { label: 'Dårlig', href: 'https://bruger@ond.example/' },
      { label: ' ', href: 'data:text/html,x' },
    ],
    source: { document: 'Planen', url: bad, checkedOn: '2026-02-29' },
  });
  assert.deepEqual(problems, [
    'warning bad-format entries[0].title["ikke et sprog"] {"format":"language","got":"ikke et sprog"}',
    `error unsafe-url entries[0].body.da {"url":"${bad}"}`,
    'error unsafe-url entries[0].links[2].href {"url":"https://bruger@ond.example/"}',
    'warning wrong-length entries[0].links[3].label {"minimum":1,"got":0}',
    'error unsafe-url entries[0].links[3].href {"url":"data:text/html,x"}',
    `error unsafe-url entries[0].source.url {"url":"${bad}"}`,
    'error bad-format entries[0].source.checkedOn {"format":"date","got":"2026-02-29"}',
  ]);
  assert.deepEqual((entry as { source: object }).source, { document: 'Planen', url: bad });
});

test('nothing was read on a day that has not come', async () => {
  assert.deepEqual(await ofEntry({ source: { checkedOn: '2026-11-22' } }), [
    ['warning date-in-future entries[0].source.checkedOn {"date":"2026-11-22"}'],
    { id: 'x', title: 'X', source: { checkedOn: '2026-11-22' } },
  ]);
});

test('facets: ids once, words for each', async () => {
  const checked = await check({
    facets: [
      { kind: 'list', id: 'a', label: 'A', values: [] },
      { kind: 'boolean', id: 'a', label: 'A igen' },
      { kind: 'range', id: 'b', label: ' ', unit: 'age', note: { da: 'N', dansk: 'N' } },
      {
        kind: 'list',
        id: 'c',
        label: 'C',
        values: [
          { id: 'x', label: 'X', synonyms: ['ks', '', 'iks'] },
          { id: 'y', label: { da: '' } },
          { id: 'x', label: 'X igen' },
        ],
      },
    ],
    entries: [{ id: 'e', title: 'E', values: { a: 'hvad som helst', c: ['x', 'y'] } }],
  });
  assert.deepEqual(told(checked), [
    'error duplicate-id facets[1].id {"id":"a"}',
    'error empty-label facets[2].label {"id":"b"}',
    'warning bad-format facets[2].note.dansk {"format":"language","got":"dansk"}',
    'error wrong-length facets[3].values[0].synonyms[1] {"minimum":1,"got":0}',
    'error empty-label facets[3].values[1].label {"id":"y"}',
    'error duplicate-id facets[3].values[2].id {"id":"x"}',
  ]);
  assert.deepEqual(checked.config.facets, [
    { kind: 'list', id: 'a', label: 'A' },
    { kind: 'range', id: 'b', label: 'b', unit: 'age', note: { da: 'N', dansk: 'N' } },
    {
      kind: 'list',
      id: 'c',
      label: 'C',
      values: [
        { id: 'x', label: 'X', synonyms: ['ks', 'iks'] },
        { id: 'y', label: 'y' },
      ],
    },
  ]);
});

test('quotes that nobody could look up are not shown', async () => {
  const document = 'Rapporten';
  const quotes = [
    { text: 'God', source: { document, page: 's. 3' } },
    { text: 'Kun en adresse', source: { url: 'https://www.eksempel.example/' } },
    { text: 'Uden kilde', source: {} },
    { text: 'Kun en side', source: { page: 's. 3', document: ' ' } },
    { text: '', source: { document } },
    { text: 'Umulig dag', source: { document, checkedOn: '2026-13-01' } },
  ];
  const intro = { text: 'Se [her](javascript:x)', challenge: { da: 'A', dansk: 'A' }, quotes };
  const values = [{ id: 'x', label: 'X', intro }];
  const checked = await check({ facets: [{ kind: 'list', id: 'a', label: 'A', values }] });
  const at = 'facets[0].values[0].intro';
  assert.deepEqual(told(checked), [
    `error unsafe-url ${at}.text {"url":"javascript:x"}`,
    `warning bad-format ${at}.challenge.dansk {"format":"language","got":"dansk"}`,
    `error quote-without-source ${at}.quotes[2].source`,
    `error quote-without-source ${at}.quotes[3].source`,
    `error wrong-length ${at}.quotes[4].text {"minimum":1,"got":0}`,
    `error bad-format ${at}.quotes[5].source.checkedOn {"format":"date","got":"2026-13-01"}`,
  ]);
  const [facet] = checked.config.facets;
  assert.deepEqual(facet?.kind === 'list' && facet.values?.[0]?.intro?.quotes, [
    quotes[0],
    quotes[1],
    { text: 'Umulig dag', source: { document } },
  ]);
});

test('choices for the visitor: what cannot be chosen is left out', async () => {
  const values = { sted: 'skole', tema: 'tobak', klasse: { from: 0, to: 9 } };
  const entries = [false, true].map((gratis) => ({
    id: String(gratis),
    title: 'E',
    values: { ...values, gratis },
  }));
  const table: [object, string[], object | undefined][] = [
    [{}, [], undefined],
    [{ tema: {} }, [], undefined],
    [{ tema: { values: [] } }, [], undefined],
    [{ klasse: { range: {} } }, [], undefined],
    [{ klasse: { range: { to: 3 } } }, [], { klasse: { range: { to: 3 } } }],
    [{ gratis: { is: true } }, [], { gratis: { is: true } }],
    [{ sted: { values: ['skole'] } }, [], { sted: { values: ['skole'] } }],
    [
      { temaer: { values: ['tobak'] }, gratis: { is: false } },
      ['unknown-facet FIELD.temaer {"id":"temaer","suggestion":"tema"}'],
      { gratis: { is: false } },
    ],
    [
      { tema: { values: ['tobak', 'trivsl'] } },
      ['unknown-value FIELD.tema.values[1] {"id":"trivsl","suggestion":"trivsel","facet":"tema"}'],
      { tema: { values: ['tobak'] } },
    ],
    [
      { tema: { values: ['natur'] } },
      ['unknown-value FIELD.tema.values[0] {"id":"natur","facet":"tema"}'],
      undefined,
    ],
    [
      { tema: { range: { from: 1 }, is: true } },
      [
        'wrong-choice FIELD.tema.range {"facet":"tema","kind":"list","key":"range"}',
        'wrong-choice FIELD.tema.is {"facet":"tema","kind":"list","key":"is"}',
      ],
      undefined,
    ],
    [
      { klasse: { values: ['7'], range: { from: 7 } } },
      ['wrong-choice FIELD.klasse.values {"facet":"klasse","kind":"range","key":"values"}'],
      { klasse: { range: { from: 7 } } },
    ],
    [
      { gratis: { values: ['ja'] } },
      ['wrong-choice FIELD.gratis.values {"facet":"gratis","kind":"boolean","key":"values"}'],
      undefined,
    ],
  ];
  for (const field of ['preset', 'only'] as const) {
    const severity = field === 'only' ? 'error' : 'warning';
    for (const [choices, problems, left] of table) {
      const checked = await check({ entries, [field]: choices });
      assert.deepEqual(
        told(checked),
        problems.map((problem) => `${severity} ${problem.replace('FIELD', field)}`),
      );
      assert.deepEqual(checked.config[field], left, JSON.stringify(choices));
    }
    const reversed = await check({ [field]: { klasse: { range: { from: 9, to: 7 } } } });
    assert.deepEqual(told(reversed), [`error range-order ${field}.klasse.range {"from":9,"to":7}`]);
    assert.equal(field in reversed.config, false);
  }
});

test('a page may wait for entries with a value that only entries declare', async () => {
  const entries = [{ id: 'e', title: 'E', values: { sted: 'skole' } }];
  const choices = { sted: { values: ['skoler', 'bibliotek', 'skole'] } };
  const only = await check({ entries, only: choices });
  assert.deepEqual(told(only), [
    'warning no-entry-with-value only.sted.values[0] {"id":"skoler","suggestion":"skole","facet":"sted"}',
    'warning no-entry-with-value only.sted.values[1] {"id":"bibliotek","facet":"sted"}',
  ]);
  assert.deepEqual(only.config.only, choices);
  const preset = await check({ entries, preset: choices });
  assert.deepEqual(told(preset), [
    'warning unknown-value preset.sted.values[0] {"id":"skoler","suggestion":"skole","facet":"sted"}',
    'warning unknown-value preset.sted.values[1] {"id":"bibliotek","facet":"sted"}',
  ]);
  assert.deepEqual(preset.config.preset, { sted: { values: ['skole'] } });
});

test('what is chosen for the visitor leaves something to see', async () => {
  const entries = [
    { id: 'a', title: 'A', values: { tema: 'tobak', sted: 'skole', klasse: { from: 7, to: 9 } } },
    { id: 'b', title: 'B', values: { tema: ['trivsel'], sted: 'dagtilbud', gratis: true } },
  ];
  const tobak = { tema: { values: ['tobak'] } };
  const trivsel = { tema: { values: ['trivsel'] } };
  const table: readonly (readonly [fields: object, problems: readonly string[]])[] = [
    [{ only: tobak, preset: { sted: { values: ['skole'] } } }, []],
    [{ only: tobak, preset: tobak }, []],
    [{ only: tobak, preset: trivsel }, ['warning preset-finds-nothing preset {"only":true}']],
    [
      { preset: { ...tobak, gratis: { is: true } } },
      ['warning preset-finds-nothing preset {"only":false}'],
    ],
    [
      { preset: { klasse: { range: { from: 10 } } } },
      ['warning preset-finds-nothing preset {"only":false}'],
    ],
    [
      { only: { ...trivsel, klasse: { range: { from: 0 } } }, preset: tobak },
      ['warning only-finds-nothing only'],
    ],
    [{ only: tobak, preset: trivsel, entries: [] }, []],
  ];
  for (const [fields, problems] of table) {
    assert.deepEqual(told(await check({ entries, ...fields })), problems, JSON.stringify(fields));
  }
});

test('the matrix crosses two different lists', async () => {
  const table: [object, string[]][] = [
    [{ rows: 'sted', columns: 'tema' }, []],
    [
      { rows: 'temma', columns: 'sted' },
      ['error unknown-facet matrix.rows {"id":"temma","suggestion":"tema"}'],
    ],
    [
      { rows: 'klasse', columns: 'gratis' },
      [
        'error matrix-facet-kind matrix.rows {"facet":"klasse","kind":"range"}',
        'error matrix-facet-kind matrix.columns {"facet":"gratis","kind":"boolean"}',
      ],
    ],
    [
      { rows: 'tema', columns: 'tema' },
      ['error matrix-of-one-facet matrix.columns {"facet":"tema"}'],
    ],
    [
      { rows: 'constructor', columns: '__proto__' },
      [
        'error unknown-facet matrix.rows {"id":"constructor"}',
        'error unknown-facet matrix.columns {"id":"__proto__"}',
      ],
    ],
  ];
  for (const [matrix, problems] of table) {
    const checked = await check({ matrix });
    assert.deepEqual(told(checked), problems, JSON.stringify(matrix));
    assert.deepEqual(checked.config.matrix, problems.length > 0 ? undefined : matrix);
  }
});

test('views that can be shown and chosen', async () => {
  const one = FACETS.slice(1);
  const none = FACETS.slice(2);
  const matrix = { rows: 'tema', columns: 'sted' };
  const table: [object, string[], object][] = [
    [{ view: 'matrix' }, [], { view: 'matrix' }],
    [
      { view: 'matrix', views: ['list', 'shortlist'] },
      ['warning view-not-offered view {"view":"matrix","views":["list","shortlist"]}'],
      { view: 'matrix', views: ['list', 'shortlist'] },
    ],
    [
      { views: ['list', 'matrix', 'list', 'list'] },
      [
        'warning repeated-view views[2] {"view":"list"}',
        'warning repeated-view views[3] {"view":"list"}',
      ],
      { views: ['list', 'matrix'] },
    ],
    [{ views: [] }, ['warning wrong-length views {"minimum":1,"got":0}'], {}],
    [
      { views: ['list'], matrix },
      ['warning matrix-not-offered matrix {"views":["list"]}'],
      { views: ['list'], matrix },
    ],
    [{ views: ['list', 'matrix'], matrix }, [], { views: ['list', 'matrix'], matrix }],
    [{ view: 'shortlist' }, ['warning shortlist-first view'], { view: 'shortlist' }],
    [{ views: ['shortlist'] }, ['warning shortlist-first views'], { views: ['shortlist'] }],
    [{ views: ['shortlist', 'list'] }, [], { views: ['shortlist', 'list'] }],
    [{ facets: one, view: 'matrix' }, ['error matrix-without-facets view {"lists":1}'], {}],
    [
      { facets: none, views: ['list', 'matrix'], view: 'matrix' },
      ['error matrix-without-facets views[1] {"lists":0}'],
      { views: ['list'] },
    ],
    [{ facets: none, views: ['matrix'] }, ['error matrix-without-facets views[0] {"lists":0}'], {}],
  ];
  for (const [fields, problems, left] of table) {
    const { view, views, matrix: crossed, ...rest } = (await check(fields)).config;
    assert.deepEqual(told(await check(fields)), problems, JSON.stringify(fields));
    assert.deepEqual(
      {
        ...(view && { view }),
        ...(views && { views }),
        ...(crossed && { matrix: crossed }),
      },
      left,
      JSON.stringify(fields),
    );
    assert.equal(rest.widget, 'intervention-finder');
  }
});

test('nouns and synonyms', async () => {
  const checked = await check({
    noun: { one: 'tilbud', many: ' ' },
    synonyms: [['vape', 'e-cigaret'], ['alene'], ['Ens', 'ens '], ['', 'a', 'b'], []],
  });
  assert.deepEqual(told(checked), [
    'error wrong-length noun.many {"minimum":1,"got":0}',
    'warning lonely-synonym synonyms[1]',
    'warning lonely-synonym synonyms[2]',
    'error wrong-length synonyms[3][0] {"minimum":1,"got":0}',
    'warning lonely-synonym synonyms[4]',
  ]);
  assert.deepEqual(checked.config.synonyms, [
    ['vape', 'e-cigaret'],
    ['a', 'b'],
  ]);
  assert.equal('noun' in checked.config, false);
});

test('fields that every config has are checked with the rest', async () => {
  const checked = await check({
    timeZone: 'Mars/Phobos',
    owner: { reviewedOn: '2026-01-01', reviewBy: '2026-11-21' },
    contact: { unit: 'Sundhed' },
    intro: '[klik](javascript:x)',
  });
  assert.deepEqual(
    checked.problems.map(({ code }) => code),
    ['unknown-time-zone', 'unsafe-url', 'contact-without-way', 'review-due'],
  );
  assert.equal('timeZone' in checked.config, false);
});

test('relative links are judged by the address of the config', async () => {
  const entries = [{ id: 'e', title: 'E', links: [{ label: 'Her', href: 'her.html' }] }];
  const config = await takenConfig({ entries });
  const at = (base: string) => checkConfig(config, { today: TODAY, base }).problems.length;
  assert.equal(at('https://www.kommune.test/a.json'), 0);
  assert.equal(at('data:application/json,{}'), 1);
});

test('one bad among many is left out alone; the paths are those of the config', async () => {
  const entries = [...new Array(10_000).keys()].map((at) => ({
    id: `e${at}`,
    title: at === 5000 ? '' : `Indsats ${at}`,
    values: { tema: ['tobak', 'trivsel'], sted: `sted-${at % 50}`, klasse: { from: at % 9 } },
    assessed: { tema: 'Fordi' },
  }));
  const checked = await check({ entries });
  assert.deepEqual(told(checked), ['error empty-title entries[5000].title']);
  assert.equal(checked.config.entries.length, 9999);
  assert.equal(checked.skipped, 1);
});

test('a catalogue in which everything is wrong is told in part and counted', async () => {
  const entries = [...new Array(10_000).keys()].map((at) => ({
    id: `e${at}`,
    title: `Indsats ${at}`,
    values: {
      tema: [`tobak${at}`, `trivsel${at}`],
      [`felt-${at}`]: true,
      klasse: { from: 2, to: 1 },
    },
  }));
  const checked = await check({ entries });
  assert.equal(checked.problems.length, 201);
  const last = checked.problems.at(-1);
  assert.equal(last?.code === 'more-problems' && last.detail.count, 40_000 - 200);
  assert.deepEqual([checked.config.entries.length, checked.skipped], [10_000, 0]);
  assert.deepEqual(checked.config.entries[9999], {
    id: 'e9999',
    title: 'Indsats 9999',
    values: {},
  });
});

test('one list of a hundred thousand ids is no worse than many short ones', async () => {
  const sted = [...new Array(100_000).keys()].map((at) => `sted-${at % 60_000}`);
  const [problems, entry] = await ofEntry({ values: { sted, tema: sted } });
  assert.equal(problems.length, 201);
  const values = (entry as { values: { sted: string[]; tema?: string[] } }).values;
  assert.equal(values.sted.length, 60_000);
  assert.equal('tema' in values, false);
});

test('text that is there to break things is text', async () => {
  const title = '<img src=x onerror=alert(1)> \u202e ](javascript:x) 🧃 (.*)+$ אבג';
  const entry = { id: title.slice(0, 100), title, summary: title, body: title };
  const values = { tema: 'tobak', sted: title };
  const checked = await check({ entries: [{ ...entry, values }] });
  assert.deepEqual(told(checked), []);
  assert.deepEqual(checked.config.entries, [{ ...entry, values }]);
});

test('the config that was given is never changed', async () => {
  const config = await takenConfig({
    noun: { one: '', many: '' },
    synonyms: [['a'], ['', 'b', 'c']],
    preset: { tema: { values: ['x', 'tobak'] }, y: {} },
    only: { klasse: { range: { from: 2, to: 1 } } },
    views: ['list', 'list'],
    matrix: { rows: 'x', columns: 'y' },
    facets: [...FACETS, { kind: 'boolean', id: 'tema', label: '' }],
    entries: [
      {
        id: 'x',
        title: 'X',
        values: { tema: ['tobak', 'x', 'tobak'], klasse: {}, y: true },
        assessed: { y: '' },
        source: { checkedOn: '2026-02-30' },
      },
      { id: 'x', title: '' },
    ],
  });
  const before = JSON.stringify(config);
  const checked = checkConfig(config, { today: TODAY });
  assert.ok(checked.problems.length > 10);
  assert.equal(JSON.stringify(config), before);
});

test('a config that was checked has nothing wrong with it but what stays', async () => {
  const fields = {
    preset: { tema: { values: ['x', 'tobak'], is: true }, y: {} },
    only: { klasse: { range: { from: 2, to: 1 } }, gratis: { is: true } },
    views: ['list', 'list', 'matrix'],
    matrix: { rows: 'x', columns: 'y' },
    entries: [
      { id: 'x', title: 'X', values: { tema: ['tobak', 'x'], y: true, gratis: true } },
      { id: 'w', title: 'W', assessed: { sted: 'A' } },
      { id: 'x', title: 'Igen' },
      { id: 'y', title: '' },
    ],
  };
  const { config, problems } = await check(fields);
  assert.ok(problems.length > 8);
  assert.deepEqual(checkConfig(config, { today: TODAY }).problems, []);
});

test('a large catalogue is checked in steps, and told the same', async () => {
  const entries = [...new Array<undefined>(4000)].map((_, at) => ({
    id: `e${at % 3999}`,
    title: `E ${at}`,
  }));
  const config = await takenConfig({ entries });
  const checking = checkInSteps(config, { today: TODAY });
  let pauses = 0;
  let step = checking.next();
  for (; !step.done; step = checking.next()) pauses += 1;
  assert.ok(pauses >= 10, String(pauses));
  assert.deepEqual(step.value, checkConfig(config, { today: TODAY }));
  assert.equal(step.value.skipped, 1);
});
