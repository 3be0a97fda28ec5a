import { configSchema } from '../../../src/widgets/smoke-free-map/config.js';
import { matchingZones } from '../../../src/widgets/smoke-free-map/domain/matching.js';
import type { MapConfig, Moment } from '../../../src/widgets/smoke-free-map/domain/model.js';
import { readZones } from '../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { toPlane } from '../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import { verdictAt } from '../../../src/widgets/smoke-free-map/domain/verdict.js';
import { plainDay } from '../../../src/core/dates/plain-day.js';
import { benchZones } from './zones.js';

/*
 * Prints what reading zones, answering for a point and searching take without a browser, as JSON:
 * `node --import tsx test/bench/map/domain.ts`.
 */
const COUNTS = [100, 1000, 10_000];
const POINTS = 500;
const ROUNDS = 5;
const MOMENT: Moment = { day: plainDay(2026, 11, 21), minute: 720 };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function configOf(count: number): MapConfig {
  return configSchema.parse({
    widget: 'smoke-free-map',
    version: 1,
    contact: { unit: 'Kommunen', link: { label: 'Skriv til os', href: 'https://example.org/' } },
    rules: [{ id: 'ban', basis: 'decision', products: { cigarettes: 'forbidden' } }],
    rule: 'ban',
    zones: benchZones(count),
  }) as MapConfig;
}

const results = COUNTS.map((count) => {
  const config = configOf(count);
  const reads = Array.from({ length: ROUNDS }, () => timed(() => readZones(config)));
  const { zones } = readZones(config);
  const verdicts = Array.from({ length: POINTS }, (_, index) => {
    const point = toPlane({
      latitude: 55.62 + ((index * 37) % POINTS) * 0.0002,
      longitude: 12.46 + ((index * 151) % POINTS) * 0.00036,
    });
    return timed(() => verdictAt(zones, point, 8, MOMENT));
  }).toSorted((one, other) => one - other);
  const search = (query: string): number => timed(() => matchingZones(zones, { query }));
  search('sted');
  return {
    zones: zones.length,
    read: median(reads),
    verdict: { p50: median(verdicts), p95: verdicts[Math.floor(POINTS * 0.95)] },
    match: median(['s', 'st', 'sted 1', 'sted 12', 'park'].map(search)),
  };
});
process.stdout.write(JSON.stringify(results));
