import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeSystem } from '../../src/apps/cli/node-system.js';
import { run } from '../../src/apps/cli/run.js';
import { readManifest } from '../../src/widgets/intervention-finder/domain/index-files/manifest.js';
import { IndexEngine } from '../../src/widgets/intervention-finder/index-engine/index-engine.js';
import { benchCatalogue, benchKeystrokes } from './finder-catalogue.js';

/*
 * Prints, for so many synthetic entries, what `sund index` takes and makes, and what a key costs over
 * its files, served by this machine:
 * `node --expose-gc --import tsx test/bench/finder-index-time.ts 100000`.
 */

/** What was measured of one index. Times are milliseconds, sizes bytes as they are sent. */
export interface IndexFigures {
  readonly entries: number;
  readonly writeMs: number;
  readonly writeProcessorMs: number;
  readonly files: number;
  readonly bytes: number;
  /** What the first search of all fetches that later ones do not. */
  readonly onceBytes: number;
  readonly keystrokes: number;
  /** Of a whole query, where nothing but that has been fetched. */
  readonly coldQueries: number;
  readonly coldP50Ms: number;
  readonly coldP95Ms: number;
  readonly coldP50Bytes: number;
  readonly coldP95Bytes: number;
  /** Of each key, in the order of typing, with what earlier keys have fetched. */
  readonly typedP50Ms: number;
  readonly typedP95Ms: number;
  /** The same once more: nearly all is there. */
  readonly warmP50Ms: number;
  readonly warmP95Ms: number;
  readonly warmP50ProcessorMs: number;
  readonly warmP95ProcessorMs: number;
  readonly memoryMb: number;
}

const QUERIES = 60;
const COLD_QUERIES = 20;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
}

/** Writes the index of a synthetic catalogue to a folder that is gone afterwards, and types into it. */
export async function measureIndex(entries: number): Promise<IndexFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'sund-bench-'));
  const catalogue = benchCatalogue(entries);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, 'out', path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  try {
    const written = await write(folder, catalogue);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const typed = await typeInto(`http://localhost:${port}/index.json`, catalogue);
    return { entries, ...written, ...typed };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(folder: string, catalogue: ReturnType<typeof benchCatalogue>) {
  const { words: _words, ...lists } = catalogue;
  const file = join(folder, 'katalog.json');
  await writeFile(file, JSON.stringify({ widget: 'intervention-finder', version: 1, ...lists }));
  const start = performance.now();
  const startProcessor = processor();
  let [files, bytes] = [0, 0];
  const system: typeof nodeSystem = {
    ...nodeSystem,
    tell: () => undefined,
    writeFile: (path, content, overwrite) => {
      files++;
      bytes += content.length;
      return nodeSystem.writeFile(path, content, overwrite);
    },
  };
  const code = await run(['index', file, '--out', join(folder, 'out')], system);
  if (code !== 0) throw new Error(`sund index: ${code}`);
  return {
    writeMs: Math.round(performance.now() - start),
    writeProcessorMs: Math.round(processor() - startProcessor),
    files,
    bytes,
  };
}

async function typeInto(base: string, catalogue: ReturnType<typeof benchCatalogue>) {
  const before = memory();
  let fetched = 0;
  const counting: typeof fetch = async (address, options) => {
    const response = await fetch(address, options);
    fetched += Number(response.headers.get('content-length') ?? 0);
    return response;
  };
  const { index } = (await (await fetch(base)).json()) as { readonly index: unknown };
  const read = readManifest(index);
  if (read.kind !== 'read') throw new Error(read.kind);
  const { manifest } = read;
  const { signal } = new AbortController();
  const facets = catalogue.facets.map(({ id }) => id);
  const filters = { theme: ['theme-1', 'theme-2'] };
  const open = async () => {
    const index = { ...manifest, manifest, base, loading: { fetch: counting } };
    const engine = new IndexEngine(index, catalogue.facets, []);
    const ask = (text: string) =>
      engine.query({ text, filters, facets, offset: 0, limit: 20, lang: 'da' }, signal);
    await ask('');
    await ask('qqq');
    return ask;
  };
  const ask = await open();
  const onceBytes = fetched;
  const keys = benchKeystrokes(catalogue.words, QUERIES);
  const pass = async (texts: readonly string[], asked?: typeof ask) => {
    const figures: { ms: number; processor: number; bytes: number }[] = [];
    for (const text of texts) {
      const ask = asked ?? (await open());
      const [from, fromProcessor, fromBytes] = [performance.now(), processor(), fetched];
      await ask(text);
      figures.push({
        ms: performance.now() - from,
        processor: processor() - fromProcessor,
        bytes: fetched - fromBytes,
      });
    }
    return (key: 'ms' | 'processor' | 'bytes', share: number) =>
      percentile(
        figures.map((each) => each[key]),
        share,
      );
  };
  const whole = keys.filter((text, at) => !keys[at + 1]?.startsWith(text));
  const typed = await pass(keys, ask);
  const warm = await pass(keys, ask);
  const used = memory() - before;
  const cold = await pass(whole.slice(0, COLD_QUERIES));
  return {
    onceBytes,
    keystrokes: keys.length,
    typedP50Ms: typed('ms', 0.5),
    typedP95Ms: typed('ms', 0.95),
    coldQueries: COLD_QUERIES,
    coldP50Ms: cold('ms', 0.5),
    coldP95Ms: cold('ms', 0.95),
    coldP50Bytes: cold('bytes', 0.5),
    coldP95Bytes: cold('bytes', 0.95),
    warmP50Ms: warm('ms', 0.5),
    warmP95Ms: warm('ms', 0.95),
    warmP50ProcessorMs: warm('processor', 0.5),
    warmP95ProcessorMs: warm('processor', 0.95),
    memoryMb: Math.round(used),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const count of process.argv.slice(2).map(Number)) {
    process.stdout.write(`${JSON.stringify(await measureIndex(count))}\n`);
  }
}
