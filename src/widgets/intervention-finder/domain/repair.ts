import type { FinderEngine, FinderQuery } from './engine.js';
import { readTerms } from './search/terms.js';

/** Something to take away from a search that found nothing, and how many entries there are then. */
export type Repair = { readonly total: number } & (
  | { readonly kind: 'filter'; readonly facet: string; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly facet: string }
  /** `rest` is the query without the word. */
  | { readonly kind: 'word'; readonly word: string; readonly rest: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'all-filters' }
);

type Attempt = Repair extends infer Each
  ? Each extends Repair
    ? { readonly repair: Omit<Each, 'total'>; readonly query: FinderQuery }
    : never
  : never;

/**
 * What would help a search that found nothing: each filter and each word of the query that it finds
 * something without, those that find most first. Where no one thing helps, all filters or the whole
 * query. Empty where the engine does not count.
 *
 * @throws what the engine throws
 */
export async function findRepairs(
  engine: FinderEngine,
  query: FinderQuery,
  signal: AbortSignal,
): Promise<readonly Repair[]> {
  const single = [...withoutOneFilter(query), ...withoutOneWord(query)];
  const repairs = await tryAll(engine, single, signal);
  if (repairs.length > 0) return repairs;
  return tryAll(engine, withoutMuch(query), signal);
}

async function tryAll(
  engine: FinderEngine,
  attempts: readonly Attempt[],
  signal: AbortSignal,
): Promise<readonly Repair[]> {
  const repairs = await Promise.all(
    attempts.map(async ({ repair, query }) => {
      const { total } = await engine.query({ ...query, facets: [], offset: 0, limit: 0 }, signal);
      return { ...repair, total: total ?? 0 };
    }),
  );
  return repairs.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
}

function withoutOneFilter(query: FinderQuery): readonly Attempt[] {
  const { filters, ranges = {} } = query;
  return [
    ...Object.entries(filters).flatMap(([facet, values]): readonly Attempt[] => {
      if (values.length === 0) return [];
      const repair = { kind: 'filter', facet, values } as const;
      return [{ repair, query: { ...query, filters: omit(filters, facet) } }];
    }),
    ...Object.keys(ranges).map((facet): Attempt => {
      const repair = { kind: 'range', facet } as const;
      return { repair, query: { ...query, ranges: omit(ranges, facet) } };
    }),
  ];
}

function withoutOneWord(query: FinderQuery): readonly Attempt[] {
  const terms = readTerms(query.text);
  if (terms.length < 2) return [];
  return terms.map(({ text: word, start, end }): Attempt => {
    const rest = `${query.text.slice(0, start)} ${query.text.slice(end)}`
      .replace(/\s+/g, ' ')
      .trim();
    return { repair: { kind: 'word', word, rest }, query: { ...query, text: rest } };
  });
}

function withoutMuch(query: FinderQuery): readonly Attempt[] {
  const attempts: Attempt[] = [];
  if (query.text.trim() !== '') {
    attempts.push({ repair: { kind: 'text' }, query: { ...query, text: '' } });
  }
  const count = Object.keys(query.filters).length + Object.keys(query.ranges ?? {}).length;
  if (count > 0) {
    attempts.push({
      repair: { kind: 'all-filters' },
      query: { ...query, filters: {}, ranges: {} },
    });
  }
  return attempts;
}

function omit<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
