import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLocalEngine } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type {
  FinderEngine,
  FinderQuery,
} from '../../../../src/widgets/intervention-finder/domain/engine.js';
import type { Catalogue, Entry } from '../../../../src/widgets/intervention-finder/domain/model.js';
import { benchCatalogue, benchKeystrokes } from '../../../bench/finder-catalogue.js';
import { catalogue as sample } from '../domain/sample-catalogue.js';
import { engineConformance } from '../engine-conformance.js';
import { IndexFolder } from './index-folder.js';

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
  const indexed = new IndexFolder(catalogue).engine();
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
