import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.scripts/browser.js';
import { benchEvents } from './events.js';
import { serveBench } from './serve.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
export const counts = [20, 1000, 10_000];
const rounds = 5;
/** After so many presses of Tab the answer is "more than anybody will press". */
const tabLimit = 500;

const peers = [
  { name: 'FullCalendar', folder: 'fullcalendar', package: 'fullcalendar' },
  { name: 'Schedule-X', folder: 'schedule-x', package: '@schedule-x/calendar' },
  { name: 'EventCalendar', folder: 'eventcalendar', package: '@event-calendar/core' },
];

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {{ folder: string, package: string }} peer */
async function versionOf(peer) {
  const places = [`${peer.folder}/node_modules`, 'node_modules'];
  const place = places
    .map((path) => `${here}${path}/${peer.package}/package.json`)
    .find(existsSync);
  return JSON.parse(await readFile(place ?? '', 'utf8')).version;
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number | string>} presses of Tab from before the calendar to after it
 */
async function countTabStops(page) {
  await page.focus('#before');
  for (let presses = 1; presses <= tabLimit; presses += 1) {
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => document.activeElement?.id === 'after');
    if (isPast) return presses - 1;
  }
  return `> ${tabLimit}`;
}

/**
 * Measures the time that the page's main thread was busy, script, style, layout and paint together:
 * what is left of a duration without the waiting for frames and files.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => Promise<number>>} milliseconds since it was last asked
 */
async function workMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const total = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let before = await total();
  return async () => {
    const now = await total();
    const spent = now - before;
    before = now;
    return spent;
  };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} count events in the year
 */
async function measureOnce(browser, url, count) {
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(url);
    await page.waitForFunction('window.bench');
    const events = benchEvents(count, new Date());
    // Before the clock starts: bringing 10 000 events into the page takes longer than showing them.
    await page.evaluate((list) => (window.bench.events = list), events);
    const work = await workMeter(page);
    const render = await page.evaluate(() => window.bench.mount());
    const renderWork = await work();
    const shown = await page.evaluate(() => window.bench.text());
    if (!/Kampagne \d/.test(shown)) throw new Error(`${url} shows no event.`);
    const elements = await page.evaluate(() => window.bench.countElements());
    await work();
    const nextMonth = await page.evaluate(() => window.bench.next());
    const nextMonthWork = await work();
    const isOther = (await page.evaluate(() => window.bench.text())) !== shown;
    if (!isOther) throw new Error(`${url} does not show the next month.`);
    return { render, renderWork, nextMonth, nextMonthWork, elements, page, context };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} count
 */
async function measure(browser, url, count) {
  const runs = [];
  let tabStops;
  for (let round = 0; round < rounds; round += 1) {
    const { page, context, ...run } = await measureOnce(browser, url, count);
    tabStops ??= await countTabStops(page);
    await context.close();
    runs.push(run);
    // A calendar that takes ten seconds does not get better by being asked five times.
    if (run.render > 3000) break;
  }
  return {
    render: median(runs.map((run) => run.render)),
    renderWork: median(runs.map((run) => run.renderWork)),
    nextMonth: median(runs.map((run) => run.nextMonth)),
    nextMonthWork: median(runs.map((run) => run.nextMonthWork)),
    elements: median(runs.map((run) => run.elements)),
    tabStops,
  };
}

/** @param {number} count */
function checkTime(count) {
  const script = `${here}check-time.ts`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, String(count)],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/**
 * The calendar's part of the bench.
 *
 * @param {Record<string, any>} former rows that are not measured this time stay
 * @param {{ withPeers: boolean }} options
 */
export async function benchCalendars(former, { withPeers }) {
  const calendars = { ...former.calendars };
  const server = await serveBench(withPeers ? peers.map(({ folder }) => folder) : []);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  });
  try {
    const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
    const ours = { name: 'Sund', folder: 'sund', version };
    const others = await Promise.all(
      peers.map(async (peer) => ({ ...peer, version: withPeers ? await versionOf(peer) : '' })),
    );
    for (const { name, folder, version } of [ours, ...(withPeers ? others : [])]) {
      const url = `${server.url}bench/${folder}/`;
      /** @type {Record<string, any>} */
      const byCount = {};
      for (const count of counts) {
        console.log(`${name} ${version}, ${count} events`);
        const check = folder === 'sund' ? { check: checkTime(count) } : {};
        byCount[count] = { ...(await measure(browser, url, count)), ...check };
      }
      const size = await server.sizeOf(folder);
      const measured = new Date().toISOString().slice(0, 10);
      calendars[name] = { version, size, byCount, measured };
    }
    return { calendars, machine: { browser: browser.version(), rounds } };
  } finally {
    await browser.close();
    server.close();
  }
}
