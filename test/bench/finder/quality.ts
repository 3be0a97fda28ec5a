import { readdirSync, readFileSync } from 'node:fs';
import { documentsOf } from './engines/documents.js';

/*
 * Prints, for one engine, how many queries of each committed set have all their entries among the first
 * five, in every configuration that is tried: `node --import tsx test/bench/finder/quality.ts minisearch`.
 */
interface Query {
  readonly query: string;
  readonly source: readonly string[];
}

interface Answer {
  readonly ids: readonly number[];
  readonly total: number;
}

type Search = (text: string) => Promise<Answer> | Answer;

/** What came of a set of queries. */
interface SetResult {
  readonly passed: number;
  readonly of: number;
  /** The median of how many entries a query finds: who finds everything, passes more easily. */
  readonly found: number;
}

const sets = new URL('../../widgets/intervention-finder/', import.meta.url);
const data = new URL('../../../stories/data/', import.meta.url);
const read = (name: string, from: URL): unknown =>
  JSON.parse(readFileSync(new URL(name, from), 'utf8'));

const { entries } = read('indsatser.json', data) as { entries: { id: string }[] };
const config = read('indsatser-alle.json', data) as { facets: unknown[]; synonyms?: string[][] };
const { facets, synonyms = [] } = config;
const withoutSynonyms = (facets as { values?: object[] }[]).map(({ values, ...facet }) => ({
  ...facet,
  ...(values && { values: values.map((value) => ({ ...value, synonyms: [] })) }),
}));
const catalogues = {
  whole: { entries, facets, synonyms },
  /** What an engine knows by itself. */
  bare: { entries, facets: withoutSynonyms, synonyms: [] },
};
const names = readdirSync(sets).filter((name) => name.endsWith('-queries.json'));

const engine = (await import(`./engines/${process.argv[2] ?? 'sund'}.js`)) as {
  variants: Record<string, object>;
  build: (...of: unknown[]) => Promise<{ search: Search }> | { search: Search };
};

async function ask(queries: readonly Query[], search: Search): Promise<SetResult> {
  let passed = 0;
  const totals: number[] = [];
  for (const { query, source } of queries) {
    const { ids, total } = await search(query);
    const first = ids.slice(0, 5).map((number) => entries[number]?.id);
    if (source.every((id) => first.includes(id))) passed++;
    totals.push(total);
  }
  const [found = 0] = totals.toSorted((one, other) => one - other).slice(totals.length / 2);
  return { passed, of: queries.length, found };
}

/** By variant, by what the engine was given, by set. */
const results: Record<string, Record<string, Record<string, SetResult>>> = {};
for (const [variant, options] of Object.entries(engine.variants)) {
  const byCatalogue: (typeof results)[string] = {};
  for (const [given, catalogue] of Object.entries(catalogues)) {
    const { search } = await engine.build(documentsOf(catalogue), options, catalogue);
    const bySet: (typeof byCatalogue)[string] = {};
    for (const name of names) {
      bySet[name.replace('-queries.json', '')] = await ask(read(name, sets) as Query[], search);
    }
    byCatalogue[given] = bySet;
  }
  results[variant] = byCatalogue;
}
process.stdout.write(JSON.stringify(results));
