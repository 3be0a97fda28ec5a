import { loadavg } from 'node:os';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.scripts/browser.js';
import { serveMaps, type BenchServer } from './serve.js';
import { benchZones, type BenchZone } from './zones.js';

/*
 * Prints what one map takes in Chromium at each number of zones, as JSON:
 * `node --import tsx test/bench/map/browser.ts sund`.
 */
const COUNTS = [100, 1000, 10_000];
const ROUNDS = 3;
/** After so many presses the answer is what has been reached by then. */
const MOST_PRESSES = 400;

declare global {
  interface Window {
    bench: {
      features: readonly BenchZone[];
      mount: () => Promise<number>;
    };
  }
}

interface Round {
  readonly first: number;
  readonly work: number;
  readonly heap: number;
  readonly bytes: number;
}

/** WebGL without a graphics card, for those that draw with it. */
const flags = [
  ...browserFlags.filter((flag) => flag !== '--disable-gpu'),
  ...['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
];

const name = process.argv[2] ?? 'sund';
const server = await serveMaps([name]);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags });
try {
  const load = loadavg()[0] ?? 0;
  const byCount: Record<number, object> = {};
  for (const count of COUNTS) {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(count));
    byCount[count] = {
      first: median(rounds.map(({ first }) => first)),
      work: median(rounds.map(({ work }) => work)),
      heap: median(rounds.map(({ heap }) => heap)),
    };
    Object.assign(byCount, { bytes: rounds[0]?.bytes });
  }
  const reached = await keyboardReach(100);
  const { bytes, ...counts } = byCount as Record<string, object>;
  const result = { bytes, byCount: counts, reached, load, browser: browser.version() };
  process.stdout.write(JSON.stringify(result));
} finally {
  await browser.close();
  server.close();
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A page with the library in it and the zones at hand, and nothing drawn. */
async function prepare(
  { url, bytes }: BenchServer,
  from: Browser,
  count: number,
): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  bytes();
  const page = await from.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}${name}/`);
  await page.waitForFunction('window.bench');
  await page.evaluate(
    ([features, isOurs]) => {
      window.bench.features = features;
      if (!isOurs) document.body.className = 'fixed';
    },
    [benchZones(count), name === 'sund'] as const,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  // Elements are not in the script’s own heap.
  return usage.usedSize + usage.embedderHeapUsedSize;
}

async function measure(count: number): Promise<Round> {
  const { page, session } = await prepare(server, browser, count);
  const before = { heap: await usedHeap(session), task: await taskTime(session) };
  const first = await page.evaluate(() => window.bench.mount());
  const work = (await taskTime(session)) - before.task;
  const heap = (await usedHeap(session)) - before.heap;
  await page.close();
  return { first, work, heap, bytes: server.bytes() };
}

/**
 * How many zones have the focus at some time, by their names, when somebody goes through the page with Tab
 * and, in each stop, with the arrow keys and Page Down.
 */
async function keyboardReach(count: number): Promise<number> {
  const { page } = await prepare(server, browser, count);
  await page.evaluate(() => window.bench.mount());
  await page.waitForTimeout(1000);
  const reached = new Set<string>();
  const look = async (): Promise<string> => {
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
    });
    for (const [, number = ''] of focused.length < 300 ? focused.matchAll(/Sted (\d+)/g) : []) {
      reached.add(number);
    }
    return focused;
  };
  await page.focus('#before');
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    let focused = await look();
    if (focused.trim() === 'Efter') break;
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown']) {
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press(key);
        const now = await look();
        if (now === focused) break;
        focused = now;
      }
    }
  }
  await page.close();
  return reached.size;
}
