import { buildLocalEngine } from '../../src/widgets/intervention-finder/domain/local-engine.js';
import { benchCatalogue, benchKeystrokes } from './finder-catalogue.js';

/*
 * Prints, for so many synthetic entries, what building the finder's engine takes and what a key costs
 * with the counts of all facets:
 * `node --expose-gc --import tsx test/bench/finder-time.ts 1000 10000 100000`.
 */
const counts = process.argv.slice(2).map(Number);
const queries = 60;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Milliseconds of processor, all threads: on a machine that others use too, truer than the clock. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const round = (number: number) => Math.round(number * 10) / 10;

for (const count of counts) {
  const catalogue = benchCatalogue(count);
  const before = memory();
  const build = buildLocalEngine(catalogue);
  const slices: number[] = [];
  const start = performance.now();
  const startProcessor = processor();
  let step;
  do {
    const from = processor();
    step = build.next();
    slices.push(processor() - from);
  } while (!step.done);
  const built = performance.now() - start;
  const builtProcessor = processor() - startProcessor;
  const engine = step.value;
  const used = memory() - before;
  const { signal } = new AbortController();
  const facets = catalogue.facets.map(({ id }) => id);
  const filters = { theme: ['theme-1', 'theme-2'] };
  const times: number[] = [];
  const processorTimes: number[] = [];
  for (const text of benchKeystrokes(catalogue.words, queries)) {
    const from = performance.now();
    const fromProcessor = processor();
    await engine.query({ text, filters, facets, offset: 0, limit: 20, lang: 'da' }, signal);
    times.push(performance.now() - from);
    processorTimes.push(processor() - fromProcessor);
  }
  process.stdout.write(
    `${JSON.stringify({
      entries: count,
      buildMs: Math.round(built),
      buildProcessorMs: Math.round(builtProcessor),
      longestSliceProcessorMs: round(Math.max(...slices)),
      slicesOver8ProcessorMs: slices.filter((slice) => slice > 8).length,
      memoryMb: round(used),
      keystrokes: times.length,
      p50Ms: round(percentile(times, 0.5)),
      p95Ms: round(percentile(times, 0.95)),
      p50ProcessorMs: round(percentile(processorTimes, 0.5)),
      p95ProcessorMs: round(percentile(processorTimes, 0.95)),
      maxMs: round(Math.max(...times)),
    })}\n`,
  );
}
