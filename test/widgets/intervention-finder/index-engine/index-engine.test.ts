import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FurtherLoading } from '../../../../src/core/config/intake.js';
import { contentHash } from '../../../../src/widgets/intervention-finder/domain/index-files/content-hash.js';
import { shardPath } from '../../../../src/widgets/intervention-finder/domain/index-files/manifest.js';
import { createLocalEngine } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type {
  FinderEngine,
  FinderQuery,
} from '../../../../src/widgets/intervention-finder/domain/engine.js';
import type {
  Catalogue,
  Entry,
  Facet,
} from '../../../../src/widgets/intervention-finder/domain/model.js';
import { IndexEngine } from '../../../../src/widgets/intervention-finder/index-engine/index-engine.js';
import { IndexProblemError } from '../../../../src/widgets/intervention-finder/index-engine/index-problem.js';
import type { InterventionFinderProblem } from '../../../../src/widgets/intervention-finder/problems.js';
import { benchCatalogue, benchKeystrokes } from '../../../bench/finder-catalogue.js';
import { catalogue as sample } from '../domain/sample-catalogue.js';
import { engineConformance } from '../engine-conformance.js';
import { BASE, IndexFolder } from './index-folder.js';

const sampleFolder = new IndexFolder(sample);
const sampleEngine = sampleFolder.engine();

engineConformance('An engine over the files of an index', {
  engine: () => sampleEngine,
  text: 'aarhus',
  noText: 'zzzz',
  facet: 'theme',
  values: ['tobak', 'fysisk-aktivitet'],
  range: ['age', [3, 5]],
});

const { signal } = new AbortController();

interface Data {
  readonly entries: readonly Entry[];
}

function realCatalogue(): Catalogue {
  const data = new URL('../../../../stories/data/', import.meta.url);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
  const config = read('indsatser-alle.json') as Omit<Catalogue, 'entries'>;
  const list = read('indsatser.json') as readonly Entry[] | Data;
  return { ...config, entries: Array.isArray(list) ? list : (list as Data).entries };
}

function realQueries(): readonly string[] {
  const here = new URL('../', import.meta.url);
  return ['finder-queries.json', 'more-queries.json'].flatMap((name) => {
    const all = JSON.parse(readFileSync(new URL(name, here), 'utf8')) as unknown;
    const list = Array.isArray(all) ? all : (all as { readonly queries: unknown[] }).queries;
    return (list as readonly { readonly query: string }[]).map(({ query }) => query);
  });
}

async function assertAlike(
  one: FinderEngine,
  other: FinderEngine,
  query: FinderQuery,
): Promise<void> {
  const expected = await one.query(query, signal);
  const got = await other.query(query, signal);
  assert.deepEqual(got, expected, JSON.stringify(query));
}

const plain = { filters: {}, offset: 0, limit: 20, lang: 'da' } as const;
const hostile = [
  '😀',
  '.*+?^${}()|[]\\',
  '\u202e אבג',
  '   ',
  'a'.repeat(10_000),
  '__proto__',
  's',
];

test('it answers as an engine in memory does: the real catalogue, every key of every query', async () => {
  const catalogue = realCatalogue();
  const local = createLocalEngine(catalogue);
  const indexed = new IndexFolder(catalogue).engine();
  const facets = catalogue.facets.map(({ id }) => id);
  for (const query of [...realQueries(), ...hostile]) {
    for (let at = 1; at <= Math.min(query.length, 60); at++) {
      await assertAlike(local, indexed, { ...plain, text: query.slice(0, at), facets });
    }
    for (const text of [`${query} `, query]) {
      await assertAlike(local, indexed, {
        ...plain,
        text,
        filters: { theme: ['tobak', 'trivsel'] },
        ranges: { age: [6, 15] },
        facets,
        limit: 5,
        offset: 2,
      });
    }
  }
});

test('it answers as an engine in memory does: thousands of entries, filters and orders', async () => {
  const catalogue = benchCatalogue(4000);
  const local = createLocalEngine(catalogue);
  // As many files as of a hundred thousand.
  const folder = new IndexFolder(catalogue, { shard: 4000, entries: 2000 });
  assert.ok([...folder.files.keys()].filter((url) => url.includes('/beginnings-')).length > 20);
  const indexed = folder.engine();
  const facets = catalogue.facets.map(({ id }) => id);
  const typed = benchKeystrokes(catalogue.words, 12);
  for (const [at, text] of typed.entries()) {
    const filters = at % 3 === 0 ? { theme: ['theme-1', 'theme-2'], level: ['level-0'] } : {};
    const ranges = at % 5 === 0 ? { age: [4, 6] as const } : {};
    const sort = (['relevance', 'title', 'newest', 'source'] as const)[at % 4] ?? 'relevance';
    await assertAlike(local, indexed, { ...plain, text, filters, ranges, facets, sort });
  }
  for (const sort of ['relevance', 'title', 'newest', 'source'] as const) {
    await assertAlike(local, indexed, { ...plain, text: '', facets, sort, limit: 100 });
  }
  const crossing = { ...plain, text: typed.at(-1) ?? '', facets };
  for (const text of ['', crossing.text]) {
    const ask = (engine: FinderEngine) =>
      engine.cross?.({ ...crossing, text }, 'theme', 'level', signal);
    assert.deepEqual(await ask(indexed), await ask(local));
  }
  const ids = ['e3999', 'e0', 'no such entry', 'e77'];
  assert.deepEqual(await indexed.get(ids, signal), await local.get(ids, signal));
});

const base: FinderQuery = { ...plain, text: '', facets: [] };

/** What a question to an engine over a folder fails with. */
async function problemOf(
  folder: IndexFolder,
  query: Partial<FinderQuery>,
  loading: Partial<FurtherLoading> = {},
): Promise<InterventionFinderProblem> {
  const error: unknown = await folder
    .engine(loading)
    .query({ ...base, ...query }, signal)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  assert.ok(error instanceof IndexProblemError, `${JSON.stringify(query)}: ${String(error)}`);
  return error.problem;
}

test('a file that is not there, cut off, changed, of another index or no file at all is told', async () => {
  const kinds: readonly (readonly [kind: string, query: Partial<FinderQuery>])[] = [
    ['columns', {}],
    ['entries', {}],
    ['orders', { sort: 'title' }],
    ['words', { text: 'rygestop' }],
    ['postings', { text: 'rygestoptilbud' }],
    ['parts', { text: 'mad' }],
    ['quantities', { text: '8. klasse' }],
  ];
  const html = new TextEncoder().encode('<!doctype html><title>Siden findes ikke</title>');
  const changes: readonly (readonly [string, (packed: Uint8Array) => Uint8Array, RegExp])[] = [
    ['cut off', (packed) => packed.slice(0, -9), /truncated/],
    ['cut short', (packed) => packed.slice(0, 12), /truncated/],
    ['empty', () => new Uint8Array(), /mismatched/],
    ['unpacked and changed', (packed) => changed(gunzipSync(packed)), /mismatched/],
    ['another', () => gzipSync('noget andet'), /mismatched/],
    ['a page', () => html, /mismatched/],
  ];
  for (const [kind, query] of kinds) {
    for (const [name, change, fault] of changes) {
      const folder = new IndexFolder(sample);
      const address = folder.addressOf(kind);
      folder.files.set(address, change(folder.files.get(address) ?? new Uint8Array()));
      const problem = await problemOf(folder, query);
      assert.equal(problem.code, 'index-file', `${kind} ${name}`);
      assert.equal(problem.source, address);
      assert.match(JSON.stringify(problem.detail), fault, `${kind} ${name}`);
    }
    const gone = new IndexFolder(sample);
    gone.files.delete(gone.addressOf(kind));
    assert.equal((await problemOf(gone, query)).code, 'http-status', kind);
  }
});

test('so is one of what begins alike', async () => {
  for (const change of [(packed: Uint8Array) => packed.slice(0, -9), () => gzipSync('andet')]) {
    const folder = new IndexFolder(sample, { shard: 8, entries: 400 });
    const asked = await askedFor(folder, 's');
    const address = asked.find((url) => url.includes('/beginnings-')) ?? '';
    folder.files.set(address, change(folder.files.get(address) ?? new Uint8Array()));
    const problem = await problemOf(folder, { text: 's' });
    assert.equal(problem.code, 'index-file');
    assert.equal(problem.source, address);
  }
});

test('a letter is one file, however many words begin with it', async () => {
  const folder = new IndexFolder(benchCatalogue(1000), { shard: 2000, entries: 32_000 });
  const asked = await askedFor(folder, 's');
  assert.equal(asked.filter((url) => url.includes('/beginnings-')).length, 1);
  // That of the word "s" itself.
  assert.ok(asked.filter((url) => url.includes('/postings-')).length <= 1);
});

/** What an engine asks for to answer a text. */
async function askedFor(folder: IndexFolder, text: string): Promise<readonly string[]> {
  await folder.engine().query({ ...base, text }, signal);
  return folder.asked;
}

function changed(bytes: Uint8Array): Uint8Array {
  const other = bytes.slice();
  other[0] = (other[0] ?? 0) ^ 1;
  return other;
}

test('files with a right name but senseless content are refused, quickly', async () => {
  const written = new IndexFolder(sample);
  const { manifest } = written.written;
  const numbers = [0, 1, 127, 128, 255];
  for (const kind of ['columns', 'words', 'orders', 'quantities'] as const) {
    for (let seed = 0; seed < 40; seed++) {
      const length = seed * 7;
      const bytes = Uint8Array.from(
        { length },
        (_, at) => numbers[(at * 31 + seed * 17 + ((at * seed) >> 3)) % numbers.length] ?? 0,
      );
      const folder = new IndexFolder(sample);
      const hash = contentHash(bytes);
      folder.files.set(new URL(shardPath(kind, hash), BASE).href, gzipSync(bytes));
      const index = folder.index();
      const engine = new IndexEngine(
        { ...index, manifest: { ...manifest, [kind]: hash } },
        sample.facets,
        [],
      );
      const asked = engine.query({ ...base, text: 'tobak 8. klasse', sort: 'title' }, signal);
      // Either it is told, or by chance it makes sense; never anything else, and never endless.
      await asked.catch((error: unknown) =>
        assert.ok(error instanceof IndexProblemError, String(error)),
      );
    }
  }
});

test('a server that unpacks files on their way is as good', async () => {
  const folder = new IndexFolder(sample);
  for (const [address, bytes] of folder.files) folder.files.set(address, gunzipSync(bytes));
  const { total } = await folder.engine().query({ ...base, text: 'tobak' }, signal);
  assert.equal(total, (await sampleEngine.query({ ...base, text: 'tobak' }, signal)).total);
});

test('after a failure it may be tried again, and what had come is not fetched twice', async () => {
  const folder = new IndexFolder(sample);
  const address = folder.addressOf('words');
  const words = folder.files.get(address) ?? new Uint8Array();
  folder.files.delete(address);
  const engine = folder.engine();
  await assert.rejects(engine.query({ ...base, text: 'tobak' }, signal), IndexProblemError);
  folder.files.set(address, words);
  assert.ok(((await engine.query({ ...base, text: 'tobak' }, signal)).total ?? 0) > 0);
  const columns = folder.asked.filter((each) => each === folder.addressOf('columns'));
  assert.equal(columns.length, 1);
});

test('no more is fetched than a question needs', async () => {
  const folder = new IndexFolder(sample);
  const engine = folder.engine();
  const kinds = () => new Set(folder.asked.map((url) => /\/(\w+)-[0-9a-f]+\.bin$/.exec(url)?.[1]));
  await engine.query({ ...base, limit: 0, facets: ['theme'] }, signal);
  assert.deepEqual([...kinds()], ['columns']);
  await engine.query({ ...base, limit: 2 }, signal);
  assert.deepEqual([...kinds()], ['columns', 'entries']);
  await engine.query({ ...base, text: 'zzzz' }, signal);
  assert.deepEqual([...kinds()], ['columns', 'entries', 'words']);
  const before = folder.asked.length;
  await Promise.all([1, 2, 3].map(() => engine.query({ ...base, text: 'zzzz' }, signal)));
  assert.equal(folder.asked.length, before);
});

test('its files obey the rules of origin that its list obeyed', async () => {
  const policy = { pageOrigin: 'https://anden.example', allowed: [] };
  const problem = await problemOf(new IndexFolder(sample), {}, { policy });
  assert.equal(problem.code, 'refused-origin');
});

test('who no longer waits stops the fetching, unless somebody else waits', async () => {
  const stopped: string[] = [];
  const hanging: typeof fetch = (address, options) =>
    new Promise((_, reject) => {
      options?.signal?.addEventListener('abort', () => {
        stopped.push(address instanceof Request ? address.url : address.toString());
        reject(new Error('stopped'));
      });
    });
  const engine = new IndexFolder(sample).engine({ fetch: hanging });
  const [one, other] = [new AbortController(), new AbortController()];
  const first = engine.query(base, one.signal);
  const second = engine.query(base, other.signal);
  const reason = new Error('typed on');
  one.abort(reason);
  await assert.rejects(first, reason);
  assert.deepEqual(stopped, []);
  other.abort(reason);
  await assert.rejects(second, reason);
  assert.equal(stopped.length, 1);
});

test('facets that the index does not have count nothing, and others keep their order', async () => {
  const folder = new IndexFolder(sample);
  const facets: readonly Facet[] = [
    { id: 'new', kind: 'list', label: 'Ny', values: [{ id: 'x', label: 'X' }] },
    { id: 'span', kind: 'range', label: 'Spænd', unit: 'number' },
    ...sample.facets,
  ];
  const engine = new IndexEngine(folder.index(), facets, []);
  const { facets: counts } = await engine.query(
    { ...base, facets: ['new', 'span', 'theme'] },
    signal,
  );
  assert.deepEqual(counts['new'], { x: 0 });
  assert.deepEqual(counts['span'], {});
  const expected = await sampleEngine.query({ ...base, facets: ['theme'] }, signal);
  assert.deepEqual(counts['theme'], expected.facets['theme']);
});
