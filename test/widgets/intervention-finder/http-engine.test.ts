import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FinderQuery } from '../../../src/widgets/intervention-finder/domain/engine.js';
import {
  EngineError,
  HttpEngine,
  queryParameters,
} from '../../../src/widgets/intervention-finder/http-engine.js';
import { conformance, engine, queryOf, signal } from './domain/sample-catalogue.js';
import { engineConformance } from './engine-conformance.js';

const base = 'https://example.org/find/';

/** A server that speaks the binding, over the engine in the page. */
const server: typeof fetch = async (input, init) => {
  const { pathname, searchParams } = new URL(input as string);
  const never = new AbortController().signal;
  await new Promise((resolve) => setTimeout(resolve, 1));
  init?.signal?.throwIfAborted();
  if (pathname === '/find/entries') {
    return Response.json(await engine.get(searchParams.getAll('id'), never));
  }
  assert.equal(pathname, '/find/query');
  return Response.json(await engine.query(readQuery(searchParams), never));
};

function readQuery(search: URLSearchParams): FinderQuery {
  const filters: Record<string, string[]> = {};
  const ranges: Record<string, [number | undefined, number | undefined]> = {};
  for (const [name, value] of search) {
    if (name.startsWith('f.')) (filters[name.slice(2)] ??= []).push(value);
    if (name.startsWith('r.')) {
      const [from, to] = value.split('..').map((end) => (end === '' ? undefined : Number(end)));
      ranges[name.slice(2)] = [from, to];
    }
  }
  return {
    text: search.get('q') ?? '',
    filters,
    ranges,
    facets: (search.get('facets') ?? '').split(',').filter((facet) => facet !== ''),
    sort: (search.get('sort') ?? 'relevance') as 'relevance',
    offset: Number(search.get('offset')),
    limit: Number(search.get('limit') ?? Infinity),
    lang: search.get('lang') ?? '',
  };
}

function engineOf(fetch: typeof globalThis.fetch, more: object = {}): HttpEngine {
  return new HttpEngine({ base, caps: engine.caps, fetch, ...more });
}

const answering = (body: unknown, init?: ResponseInit) =>
  engineOf(() => Promise.resolve(Response.json(body, init)));

engineConformance('An engine on a server', { engine: () => engineOf(server), ...conformance });

test('a query stands in the address, and what is not chosen does not', () => {
  const table: readonly (readonly [Partial<FinderQuery>, string])[] = [
    [{}, 'offset=0&limit=20&lang=da'],
    [
      { text: ' mad i skolen ', sort: 'title' },
      'q=mad+i+skolen&sort=title&offset=0&limit=20&lang=da',
    ],
    [
      {
        filters: { theme: ['tobak', 'æ&b'], none: [] },
        ranges: { age: [4, 6], grade: [undefined, 3], year: [2020], open: [] },
        facets: ['theme', 'age'],
        sort: 'relevance',
        limit: Infinity,
      },
      'f.theme=tobak&f.theme=%C3%A6%26b&r.age=4..6&r.grade=..3&r.year=2020..&facets=theme%2Cage&offset=0&lang=da',
    ],
  ];
  for (const [query, expected] of table) {
    assert.equal(queryParameters(queryOf(query)).toString(), expected);
  }
});

test('a limited page asks for no more', async () => {
  const limited = engineOf(server, { only: { municipality: { values: ['Aarhus'] } } });
  const { total } = await limited.query(queryOf(), signal);
  assert.equal(total, 2);
});

test('many entries are asked for a few at a time', async () => {
  const asked: number[] = [];
  const counting: typeof fetch = (input) => {
    const ids = new URL(input as string).searchParams.getAll('id');
    asked.push(ids.length);
    return Promise.resolve(Response.json(ids.map((id) => ({ id, title: id }))));
  };
  const ids = [...new Array<undefined>(120)].map((_, at) => String(at));
  const entries = await engineOf(counting).get(ids, signal);
  assert.deepEqual(
    entries.map(({ id }) => id),
    ids,
  );
  assert.deepEqual(asked, [50, 50, 20]);
});

test('what a server adds or mistakes is left out', async () => {
  const answer = await answering({
    hits: [
      {
        id: 'a',
        why: ['rygestop', { via: 'x', relation: 'magic', word: 3 }, 7],
        missing: ['b', 1],
      },
      { id: 3 },
      'b',
    ],
    total: -1,
    facets: { theme: { a: 3, b: '4', c: 1.5 }, age: [1] },
    dropped: ['x', {}],
    suggestion: 5,
    near: 'few',
    recognised: [
      { kind: 'value', facet: 'theme', value: 'a', words: ['a'], rest: 'b' },
      { kind: 'range', facet: 'age', range: { from: 4, to: 'x' } },
      { kind: 'range', facet: 'age', range: {} },
      { kind: 'odd', facet: 'age' },
    ],
    extra: 'ignored',
  }).query(queryOf(), signal);
  assert.deepEqual(answer, {
    hits: [
      {
        id: 'a',
        why: [
          { word: 'rygestop', via: 'rygestop', relation: 'synonym' },
          { word: 'x', via: 'x', relation: 'synonym' },
        ],
        missing: ['b'],
      },
    ],
    facets: { theme: { a: 3 } },
    dropped: ['x'],
    recognised: [
      { kind: 'value', facet: 'theme', value: 'a', words: ['a'], rest: 'b' },
      { kind: 'range', facet: 'age', range: { from: 4 }, words: [], rest: '' },
    ],
  });
  const entries = await answering([{ id: 'a' }, { id: 'b', title: { da: 'B' } }, null]).get(
    ['a', 'b'],
    signal,
  );
  assert.deepEqual(entries, [{ id: 'b', title: { da: 'B' } }]);
});

test('each failure has its code', async () => {
  const policy = { pageOrigin: 'https://other.example', allowed: [] };
  const table: readonly (readonly [HttpEngine, string, number?])[] = [
    [answering({ error: 'x' }, { status: 500 }), 'status', 500],
    [answering({ hits: 'none' }), 'shape'],
    [answering(null), 'shape'],
    [engineOf(() => Promise.resolve(new Response('<!doctype html>'))), 'shape', 200],
    [engineOf(() => Promise.resolve(new Response(`"${'x'.repeat(5_000_000)}"`))), 'too-large'],
    [engineOf(() => Promise.reject(new TypeError('offline'))), 'network'],
    [engineOf(server, { policy }), 'refused'],
    [engineOf(stalling, { timeout: 5 }), 'timeout'],
  ];
  for (const [failing, code, status] of table) {
    await assert.rejects(failing.query(queryOf(), signal), (error) => {
      assert.ok(error instanceof EngineError);
      assert.deepEqual([error.code, error.status], [code, status]);
      return true;
    });
  }
});

const stalling: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
  });
