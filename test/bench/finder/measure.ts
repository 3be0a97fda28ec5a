import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { benchCatalogue, benchKeystrokes } from '../finder-catalogue.js';
import { documentsOf } from './engines/documents.js';
import { counted } from './engines/counted.js';

/*
 * Prints what one engine takes for so many synthetic entries, as JSON:
 * `node --expose-gc --import tsx test/bench/finder/measure.ts minisearch danish 10000`.
 */
interface Answer {
  readonly ids: readonly number[];
}

interface Built {
  readonly search: (text: string) => Answer;
  /** Of an engine with filters and counts of its own. */
  readonly query?: (text: string, filters: typeof FILTERS) => Promise<Answer>;
  /** The index in parts, of an engine that can be sent somewhere. */
  readonly save?: () => Promise<readonly string[]> | readonly string[];
}

interface Engine {
  readonly variants: Readonly<Record<string, object>>;
  readonly build: (...of: unknown[]) => Promise<Built> | Built;
}

const FILTERS = { theme: ['theme-1', 'theme-2'] } as const;
/** What somebody types until this many searches are typed out. */
const SEARCHES = 60;
/** So many keys of those, evenly spread, and no more than fit in the time. */
const KEYS = 400;
const KEYS_MILLISECONDS = 60_000;
const FEWEST_KEYS = 5;
/** For so long keys are pressed before any is measured. */
const WARM_UP_MILLISECONDS = 3000;

const [name = 'sund', variant = 'all', count = '1000'] = process.argv.slice(2);

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** Milliseconds of processor, all threads: on a machine that others use too, truer than the clock. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Evenly spread over all of them, in another order, so that stopping early leaves a fair sample. */
function sampleOf(keystrokes: readonly string[]): readonly string[] {
  const step = Math.max(1, keystrokes.length / KEYS);
  const even = keystrokes.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
  // A stride that is prime to the length reaches every one before it comes back to the first.
  const stride = [97, 101, 103].find((prime) => even.length % prime !== 0) ?? 1;
  return even.map((_, at) => even[(at * stride) % even.length] ?? '');
}

async function gzippedSize(parts: readonly string[]): Promise<number> {
  let size = 0;
  const gzip = createGzip({ level: 6 });
  gzip.on('data', (chunk: Buffer) => (size += chunk.length));
  Readable.from(parts).pipe(gzip);
  await once(gzip, 'end');
  return size;
}

const engine = (await import(`./engines/${name}.js`)) as Engine;
const catalogue = benchCatalogue(Number(count));
const documents = documentsOf(catalogue);
const keys = sampleOf(benchKeystrokes(catalogue.words, SEARCHES));
// What is not the engine's stays to the end, or its going would count as the engine's thrift.
const kept = { catalogue, documents, keys };
const before = memory();
const from = performance.now();
const fromProcessor = processor();
const built = await engine.build(documents, engine.variants[variant], catalogue);
const query = built.query ?? counted(built.search, catalogue);
const buildMs = performance.now() - from;
const buildProcessorMs = processor() - fromProcessor;
const memoryMb = memory() - before;

async function time(
  texts: readonly string[],
  limit: number,
  fewest: number,
): Promise<{ readonly times: readonly number[]; readonly processorTimes: readonly number[] }> {
  const times: number[] = [];
  const processorTimes: number[] = [];
  const end = performance.now() + limit;
  for (const text of texts) {
    const began = performance.now();
    const beganProcessor = processor();
    await query(text, FILTERS);
    processorTimes.push(processor() - beganProcessor);
    times.push(performance.now() - began);
    if (times.length >= fewest && performance.now() > end) break;
  }
  return { times, processorTimes };
}

await time(keys, WARM_UP_MILLISECONDS, 0);
const { times, processorTimes } = await time(keys, KEYS_MILLISECONDS, FEWEST_KEYS);
const result = {
  buildMs,
  buildProcessorMs,
  memoryMb,
  keys: times.length,
  p50Ms: percentile(times, 0.5),
  p95Ms: percentile(times, 0.95),
  p50ProcessorMs: percentile(processorTimes, 0.5),
  p95ProcessorMs: percentile(processorTimes, 0.95),
};
// Said before the index is written out, which not all of them survive.
process.stdout.write(`${JSON.stringify(result)}\n`);
if (built.save && kept.documents.length > 0) {
  const indexBytes = await gzippedSize(await built.save());
  process.stdout.write(`${JSON.stringify({ indexBytes })}\n`);
}
