import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  FinderEngine,
  FinderResult,
} from '../../../../src/widgets/intervention-finder/domain/engine.js';
import { findEntries } from '../../../../src/widgets/intervention-finder/domain/find-entries.js';
import { createFinder } from '../../../../src/widgets/intervention-finder/domain/finder.js';
import type { Found } from '../../../../src/widgets/intervention-finder/domain/found.js';

const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() }));
const MANY = [...new Array<undefined>(1300).keys()].map((id) => ({ id: `e${id}`, title: 'E' }));
const finder = createFinder({
  widget: 'intervention-finder',
  version: 1,
  facets: [],
  entries,
});

function answering(result: FinderResult): FinderEngine {
  return {
    caps: { counts: 'exact', disjunctive: true, typo: true, compounds: true, sorts: [] },
    query: () => Promise.resolve(result),
    get: () => Promise.resolve([]),
  };
}

function find(result: Partial<FinderResult>, text = 'ord'): Promise<Found> {
  const engine = answering({ hits: [], total: 0, facets: {}, ...result });
  return findEntries(
    engine,
    finder,
    { ...finder.start, text },
    {
      entriesOf: (ids) => Promise.resolve(entries.filter(({ id }) => ids.includes(id))),
      lang: 'da',
      signal: new AbortController().signal,
    },
  );
}

/** What is found of many entries with so many asked for, by an engine that gives at most so many at once. */
function findMany(
  limit: number,
  {
    total,
    counts = 'exact',
    most = Infinity,
  }: { total?: number; counts?: 'exact' | 'estimate'; most?: number },
): Promise<Found> {
  const engine: FinderEngine = {
    ...answering({ hits: [], facets: {} }),
    caps: { counts, disjunctive: true, typo: true, compounds: true, sorts: [] },
    query: (query) => {
      const hits = MANY.slice(0, Math.min(query.limit, most));
      return Promise.resolve({ hits, facets: {}, ...(total !== undefined && { total }) });
    },
  };
  return findEntries(
    engine,
    finder,
    { ...finder.start, limit },
    {
      entriesOf: (asked) => Promise.resolve(MANY.slice(0, asked.length)),
      lang: 'da',
      signal: new AbortController().signal,
    },
  );
}

const ids = (found: Found['entries']): string[] => found.map(({ entry }) => entry.id);

describe('what a search finds', () => {
  const hits = [{ id: 'a' }, { id: 'b', missing: ['y'] }, { id: 'c', missing: ['x', 'y'] }];

  it('keeps what almost answers apart from what was found', async () => {
    const table: [number | undefined, string[], string[]][] = [
      [undefined, ['a', 'b', 'c'], []],
      [0, ['a', 'b', 'c'], []],
      [1, ['a', 'b'], ['c']],
      [3, [], ['a', 'b', 'c']],
      // A server that counts wrong.
      [7, [], ['a', 'b', 'c']],
    ];
    for (const [near, found, almost] of table) {
      const answer = await find({ hits, total: 2, ...(near !== undefined && { near }) });
      assert.deepEqual([ids(answer.entries), ids(answer.near)], [found, almost]);
    }
  });

  it('says of each entry which words it lacks, where that is not said of all', async () => {
    const answer = await find({ hits, total: 2, near: 1, dropped: ['y'] });
    assert.deepEqual(answer.dropped, ['y']);
    assert.deepEqual(
      [...answer.entries, ...answer.near].map(({ missing }) => missing),
      [[], [], ['x', 'y']],
    );
  });

  it('passes a suggestion on that is another query', async () => {
    const table: [string | undefined, string | undefined][] = [
      [undefined, undefined],
      ['', undefined],
      [' ', undefined],
      [' ord ', undefined],
      ['orden', 'orden'],
    ];
    for (const [suggestion, wanted] of table) {
      const answer = await find({ ...(suggestion !== undefined && { suggestion }) });
      assert.equal(answer.suggestion, wanted);
    }
  });

  it('is a thousand at most, and says where there are more than can be asked for', async () => {
    const table: [string, number, Parameters<typeof findMany>[1], number, boolean][] = [
      ['a page of them', 20, { total: 1300 }, 21, false],
      ['the page before the last', 980, { total: 1300 }, 981, false],
      ['the last page', 1000, { total: 1300 }, 1000, true],
      ['all, as for paper', Infinity, { total: 1300 }, 1000, true],
      ['a total that nobody knows', Infinity, {}, 1000, true],
      ['a total that is about right', Infinity, { total: 1300, counts: 'estimate' }, 1000, true],
      ['no more than a thousand', Infinity, { total: 1000, most: 1000 }, 1000, false],
      ['a server that gives fewer', Infinity, { total: 1300, most: 100 }, 100, true],
      ['a server that gives fewer than a page', 20, { total: 1300, most: 10 }, 10, true],
      ['an estimate too high', Infinity, { total: 110, counts: 'estimate', most: 100 }, 100, false],
    ];
    for (const [name, limit, engine, count, cut] of table) {
      const found = await findMany(limit, engine);
      assert.deepEqual([found.entries.length, found.cut ?? false], [count, cut], name);
    }
  });
});
