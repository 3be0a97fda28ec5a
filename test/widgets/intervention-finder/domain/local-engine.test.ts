import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildLocalEngine,
  createLocalEngine,
} from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import { atOnce } from '../../../../src/widgets/intervention-finder/domain/at-once.js';
import { engineConformance } from '../engine-conformance.js';
import {
  ask,
  catalogue,
  conformance,
  engine,
  engineOfTitles,
  entries,
  found,
  signal,
} from './sample-catalogue.js';

const ALL = { offset: 0, limit: 100, lang: 'da' };

engineConformance('An engine in the page', { engine: () => engine, ...conformance });

/** Pauses wherever it can. */
async function withPauses<Result>(work: Generator<void, Result, undefined>): Promise<Result> {
  let step = work.next();
  for (; !step.done; step = work.next()) await new Promise((resolve) => setImmediate(resolve));
  return step.value;
}

const pausing = atOnce(buildLocalEngine(catalogue, withPauses));

engineConformance('An engine in the page that lets others in between', {
  engine: () => pausing,
  ...conformance,
});

test('questions that are answered in pieces between each other have their own answers', async () => {
  const texts = [
    'rygning',
    'skolemad børn',
    'rygning',
    'fritids pas',
    'xit',
    '',
    'aarhus 7. klasse',
  ];
  const asked = texts.map((text) => ({ ...ALL, text, facets: ['theme', 'age'], filters: {} }));
  const together = await Promise.all(asked.map((query) => pausing.query(query, signal)));
  const alone = await Promise.all(asked.map((query) => engine.query(query, signal)));
  assert.deepEqual(together, alone);
});

test('words are found in every way that Danes write them', async () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['rygestoptilbud', ['rygestop']],
    ['rygning', ['rygestop', 'xit']],
    ['roegfri', ['xit']],
    ['rogfri', ['xit']],
    ['xit', ['xit']],
    ['X:IT', ['xit']],
    ['x it', ['xit']],
    ['udskoling', ['xit']],
    ['mad', ['skolemad', 'fritid']],
    ['loma', ['skolemad']],
    ['fritids pas', ['fritid']],
    ['fritidpas', ['fritid']],
    ['fritispas', ['fritid']],
    ['frit', ['fritid']],
    ['madpakke', ['skolemad']],
    ['støtte til kontingent', ['fritid']],
    ['healthy', ['skolemad']],
    ['sove', ['soevn']],
    ['barn', ['fritid', 'soevn']],
    ['aeroe', ['soevn']],
    ['kost', ['skolemad']],
    ['sport og leg', ['skolemad', 'fritid']],
    ['5 år', ['soevn']],
    ['8. klasse', ['xit']],
    ['2021', ['skolemad']],
    ['og', ['soevn']],
    ['hemmeligt', []],
    ['example.org', []],
  ];
  for (const [query, ids] of table) {
    assert.deepEqual((await found(query)).toSorted(), ids.toSorted(), query);
  }
});

test('a title ranks above a body, the word itself above others', async () => {
  assert.deepEqual(await found('mad'), ['skolemad', 'fritid']);
  const other = engineOfTitles('Rygestop', 'Rygning', 'Om rygning i lange titler', 'Ryger');
  assert.deepEqual((await found('rygning', other)).slice(0, 2), [
    'Rygning',
    'Om rygning i lange titler',
  ]);
  const folded = engineOfTitles('Et far', 'Et får');
  assert.deepEqual(await found('får ', folded), ['Et får', 'Et far']);
  assert.deepEqual(await found('far ', folded), ['Et far', 'Et får']);
});

test('a right word keeps its meaning: nothing is guessed for it', async () => {
  const titles = engineOfTitles('Lejr', 'Leger', 'Læge');
  assert.deepEqual(await found('lejr ', titles), ['Lejr']);
  assert.equal((await ask('lejr ', titles)).suggestion, undefined);
});

test('a mistyped word says what was probably meant', async () => {
  assert.equal((await ask('gratis fritispas til børn')).suggestion, 'gratis fritidspas til børn');
});

test('a mistyped compound that was split says the compound, not its two halves', async () => {
  const titles = engineOfTitles('Fritidspas til børn', 'Fritid for alle', 'Et pas', 'Gå på ski');
  for (const [query, meant] of [
    ['fritis pas', 'fritidspas'],
    ['gratis fritis pas til børn', 'gratis fritidspas til børn'],
    ['  Fritis   pas, børn ', '  fritidspas, børn '],
    ['fritids pas', undefined],
    ['fritis ski', 'fritid ski'],
    ['pas fritis', 'pas fritid'],
    ['fritis pas fritis pas', 'fritidspas fritidspas'],
  ] as const) {
    assert.equal((await ask(query, titles)).suggestion, meant, query);
  }
});

test('where no entry has all words, the words that none has are named', async () => {
  const { hits, total, dropped } = await ask('skolemad zzzz');
  assert.deepEqual(hits, [{ id: 'skolemad', missing: ['zzzz'] }]);
  assert.equal(total, 1);
  assert.deepEqual(dropped, ['zzzz']);
  assert.deepEqual((await ask('zzzz')).dropped, ['zzzz']);
});

test('entries that miss a word come after those that have all, and are not counted', async () => {
  const { hits, total, near, dropped } = await ask('mad loma');
  assert.deepEqual([hits[0]?.id, total, dropped], ['skolemad', 1, undefined]);
  assert.equal(near, hits.length - 1);
  for (const { missing } of hits.slice(1)) assert.deepEqual(missing, ['loma']);
});

test('a hit says what it was found through, where that is another word', async () => {
  const why = async (query: string) => (await ask(query)).hits.map((hit) => hit.why?.[0]?.via);
  assert.deepEqual(await why('mad '), ['skolemad', undefined]);
  assert.deepEqual(await why('snus '), ['Tobak', 'Tobak']);
  assert.deepEqual(await why('madpakke '), ['frokosten']);
  assert.deepEqual(await why('skolemad '), [undefined]);
  assert.deepEqual((await ask('kost')).hits[0]?.why, [
    { word: 'kost', via: 'Mad og måltider', relation: 'facet' },
  ]);
});

test('words that name a filter are offered as one, with the rest of the query', async () => {
  const table: readonly (readonly [string, readonly unknown[]])[] = [
    ['mad i Aarhus', [['municipality', 'Aarhus', 'mad']]],
    ['aarhus', [['municipality', 'Aarhus', '']]],
    ['arhus', [['municipality', 'Aarhus', '']]],
    ['snus', [['theme', 'tobak', '']]],
    ['fysisk aktivitet', [['theme', 'fysisk-aktivitet', '']]],
    ['aktivitet', []],
    ['buu', []],
    ['leg og sport', [['theme', 'fysisk-aktivitet', '']]],
    [
      'rygning 8. klasse',
      [
        ['grade', { from: 8, to: 8 }, 'rygning'],
        ['theme', 'tobak', '8. klasse'],
      ],
    ],
    ['4 år', [['age', { from: 4, to: 4 }, '']]],
    ['zzzz', []],
  ];
  for (const [query, expected] of table) {
    const { recognised = [] } = await ask(query);
    const offered = recognised.map((each) => [
      each.facet,
      each.kind === 'value' ? each.value : each.range,
      each.rest,
    ]);
    assert.deepEqual(offered, expected, query);
  }
  const chosen = { text: 'aarhus', filters: { municipality: ['Aarhus'] } };
  assert.equal((await ask(chosen)).recognised, undefined);
});

test('entries sort by title in Danish, by year, or as in the source', async () => {
  assert.deepEqual(
    await found({ sort: 'source' }),
    entries.map(({ id }) => id),
  );
  assert.deepEqual(
    await found({}),
    entries.map(({ id }) => id),
  );
  assert.deepEqual(await found({ sort: 'title' }), [
    'rygestop',
    'fritid',
    'soevn',
    'skolemad',
    'xit',
  ]);
  assert.deepEqual(await found({ sort: 'newest' }), [
    'fritid',
    'xit',
    'skolemad',
    'rygestop',
    'soevn',
  ]);
  const danish = ['Zoo', 'Æble', 'Øl', 'Ånd', 'Aarhus'];
  assert.deepEqual(await found({ sort: 'title' }, engineOfTitles(...danish.toReversed())), [
    'Zoo',
    'Æble',
    'Øl',
    'Ånd',
    'Aarhus',
  ]);
});

test('a page that is limited finds nothing else, and counts nothing else', async () => {
  const limited = createLocalEngine({
    ...catalogue,
    only: { municipality: { values: ['Aarhus'] } },
  });
  assert.deepEqual(await found({}, limited), ['rygestop', 'fritid']);
  assert.deepEqual(await found('loma', limited), []);
  assert.deepEqual((await ask({ facets: ['theme'] }, limited)).facets, {
    theme: { tobak: 1, mad: 0, soevn: 0, 'fysisk-aktivitet': 1 },
  });
  assert.deepEqual(await limited.get(['skolemad', 'fritid'], signal), [entries[4]]);
});

test('of entries with the same id the first counts, and no entry at all is a catalogue', async () => {
  const [first] = entries;
  assert.ok(first);
  const twice = createLocalEngine({ entries: [first, { ...first, title: 'Anden' }], facets: [] });
  assert.deepEqual(await twice.get(['rygestop'], signal), [first]);
  assert.deepEqual(await found({}, twice), ['rygestop']);
  const empty = createLocalEngine({ entries: [], facets: catalogue.facets });
  const { total, hits, facets } = await ask({ text: 'mad', facets: ['theme', 'age'] }, empty);
  assert.deepEqual([total, hits, Object.keys(facets)], [0, [], ['theme', 'age']]);
});

test('entries whose values do not fit their facets are found all the same', async () => {
  const odd = createLocalEngine({
    facets: catalogue.facets,
    entries: [
      { id: 'a', title: 'Ens', values: { theme: { from: 1 }, age: 'tre', free: 'ja', other: 'x' } },
      { id: 'b', title: 'Ens', values: { theme: ['ukendt'], age: {}, free: true } },
    ],
  });
  const { facets, total } = await ask({ text: 'ens', facets: ['theme', 'age', 'free', 'x'] }, odd);
  assert.equal(total, 2);
  assert.deepEqual(facets, {
    theme: { tobak: 0, mad: 0, soevn: 0, 'fysisk-aktivitet': 0, ukendt: 1 },
    age: {},
    free: { true: 1, false: 0 },
    x: {},
  });
});

test('a hostile query neither throws nor takes long to read', async () => {
  const hostile = [
    'a'.repeat(10_000),
    'skole '.repeat(2000),
    '1-'.repeat(5000),
    `1${' '.repeat(9999)}`,
    '(a+)+$'.repeat(1500),
    '😀'.repeat(5000),
    '\u202eשלום\u202c',
    '\u0000\ud800',
    '__proto__ constructor toString',
    '%00<script>',
  ];
  for (const query of hostile) {
    const { total } = await ask({ text: query, facets: ['theme', '__proto__'] });
    assert.equal(typeof total, 'number');
  }
});

test('it is built in steps, and reads markup and mangled text', async () => {
  const steps = buildLocalEngine({
    facets: [],
    entries: [...new Array<undefined>(500)].map((_, at) => ({
      id: String(at),
      title: `Titel ${at}`,
      body: at === 7 ? 'Kræftens **Bekæm-\npelse** og be\u00adhandling' : `Tekst ${at}`,
    })),
  });
  let step = steps.next();
  let count = 0;
  for (; !step.done; count++) step = steps.next();
  assert.ok(count > 500, String(count));
  assert.deepEqual(await found('bekæmpelse', step.value), ['7']);
  assert.deepEqual(await found('behandling', step.value), ['7']);
});
