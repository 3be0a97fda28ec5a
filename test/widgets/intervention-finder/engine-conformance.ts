import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  FinderEngine,
  FinderQuery,
} from '../../../src/widgets/intervention-finder/domain/engine.js';

/** What an adapter is tried with: any catalogue of its own that has at least this. */
export interface ConformanceCase {
  readonly engine: () => FinderEngine;
  /** A query that finds more than one entry, and one that finds none. */
  readonly text: string;
  readonly noText: string;
  /** A list facet that several values of the catalogue's entries have. */
  readonly facet: string;
  /** Two of its values with entries. */
  readonly values: readonly [string, string];
  /** A range facet, and a span that some but not all entries meet. */
  readonly range: readonly [facet: string, span: readonly [number, number]];
}

/**
 * What every `FinderEngine` promises. An adapter's tests call it with an engine over a catalogue that
 * has at least three entries: `engineConformance('My server', {…})`.
 */
export function engineConformance(name: string, sample: ConformanceCase): void {
  const base: FinderQuery = {
    text: '',
    filters: {},
    facets: [],
    offset: 0,
    limit: 100,
    lang: 'da',
  };
  const ask = (parts: Partial<FinderQuery>, signal = new AbortController().signal) =>
    sample.engine().query({ ...base, ...parts }, signal);
  const ids = async (parts: Partial<FinderQuery>) => {
    const { hits, near = 0 } = await ask(parts);
    return hits.slice(0, hits.length - near).map(({ id }) => id);
  };

  describe(`${name} keeps what an engine promises`, () => {
    test('it says what it can do', () => {
      const { caps } = sample.engine();
      assert.match(caps.counts, /^(?:exact|estimate|none)$/);
      assert.ok(caps.sorts.length > 0);
    });

    test('no query finds everything, each entry once', async () => {
      const all = await ids({});
      assert.ok(all.length > 2);
      assert.equal(new Set(all).size, all.length);
    });

    test('a total is the number found, or is not said', async () => {
      for (const text of ['', sample.text, sample.noText]) {
        const { total } = await ask({ text, limit: 0 });
        if (total !== undefined) assert.equal(total, (await ids({ text })).length, text);
      }
    });

    test('pages follow each other without gap or overlap', async () => {
      const all = await ids({ text: sample.text });
      assert.ok(all.length > 1);
      const pages: string[] = [];
      for (let offset = 0; offset < all.length; offset++) {
        pages.push(...(await ids({ text: sample.text, offset, limit: 1 })).slice(0, 1));
      }
      assert.deepEqual(pages, all);
    });

    test('a limit of none gives none', async () => {
      assert.deepEqual((await ask({ limit: 0 })).hits, []);
    });

    test('every sort gives the same entries', async () => {
      const all = (await ids({})).toSorted();
      for (const sort of sample.engine().caps.sorts) {
        assert.deepEqual((await ids({ sort })).toSorted(), all, sort);
      }
    });

    test('values of one facet add up, facets narrow', async () => {
      const { facet, values, range } = sample;
      const one = await ids({ filters: { [facet]: [values[0]] } });
      const other = await ids({ filters: { [facet]: [values[1]] } });
      const either = await ids({ filters: { [facet]: values } });
      assert.ok(one.length > 0 && other.length > 0);
      assert.deepEqual(either.toSorted(), [...new Set([...one, ...other])].toSorted());
      const ranges = { [range[0]]: range[1] };
      const both = await ids({ filters: { [facet]: values }, ranges });
      const inRange = new Set(await ids({ ranges }));
      assert.deepEqual(both.toSorted(), either.filter((id) => inRange.has(id)).toSorted());
    });

    test('a span leaves entries out, and open ends leave none of them out', async () => {
      const [facet, [from, to]] = sample.range;
      const closed = await ids({ ranges: { [facet]: [from, to] } });
      const open = await ids({ ranges: { [facet]: [from] } });
      assert.ok(closed.length > 0 && closed.length < (await ids({})).length);
      assert.ok(closed.every((id) => open.includes(id)));
    });

    test('no value chosen is no filter', async () => {
      assert.deepEqual(await ids({ filters: { [sample.facet]: [] } }), await ids({}));
    });

    test('counts say what choosing a value would show', async () => {
      const engine = sample.engine();
      if (engine.caps.counts !== 'exact') return;
      const { facet, values } = sample;
      for (const text of ['', sample.text]) {
        const { facets } = await ask({ text, facets: [facet] });
        for (const value of values) {
          const shown = await ids({ text, filters: { [facet]: [value] } });
          assert.equal(facets[facet]?.[value], shown.length, `${text} ${value}`);
        }
      }
    });

    test('where it says so, a facet is counted without its own choice', async () => {
      if (!sample.engine().caps.disjunctive) return;
      const { facet, values } = sample;
      const before = await ask({ facets: [facet] });
      const after = await ask({ filters: { [facet]: [values[0]] }, facets: [facet] });
      assert.deepEqual(after.facets, before.facets);
    });

    test('only the facets asked for are counted', async () => {
      assert.deepEqual((await ask({ facets: [] })).facets, {});
    });

    test('what is not there is an answer, not an error', async () => {
      const nothing = await ids({ text: sample.noText });
      assert.deepEqual(nothing, []);
      assert.deepEqual(await ids({ filters: { [sample.facet]: ['no such value'] } }), []);
      for (const text of ['😀', '.*+?^${}()|[]\\', '\u202e אבג', '   ', 'a'.repeat(10_000)]) {
        await ask({ text, facets: [sample.facet] });
      }
    });

    test('entries come in the order they are asked for, and those there are not are left out', async () => {
      const [first = '', second = ''] = await ids({});
      const { signal } = new AbortController();
      const entries = await sample.engine().get([second, 'no such entry', first], signal);
      assert.deepEqual(
        entries.map(({ id }) => id),
        [second, first],
      );
      assert.deepEqual(await sample.engine().get([], signal), []);
    });

    test('a question that is taken back fails with the reason', async () => {
      const controller = new AbortController();
      const reason = new Error('typed on');
      const asked = ask({ text: sample.text }, controller.signal);
      controller.abort(reason);
      await assert.rejects(asked, reason);
      await assert.rejects(sample.engine().get(['a'], controller.signal), reason);
    });
  });
}
