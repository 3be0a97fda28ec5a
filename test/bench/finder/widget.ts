import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.scripts/browser.js';
import { keystrokeTimes } from './keystrokes.js';
import { serveFinder } from './serve.js';
import { longestTasks } from './tasks.js';

/*
 * Prints what the finder itself takes in Chromium, as JSON: a key with 10 000 entries, and the longest
 * task of every step with 20 000: `node --import tsx test/bench/finder/widget.ts`.
 */
const KEYS_AT = 10_000;
const TASKS_AT = 20_000;

const load = loadavg()[0] ?? 0;
const server = await serveFinder([KEYS_AT, TASKS_AT]);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
try {
  const keystrokes = await keystrokeTimes(browser, server.url, KEYS_AT);
  const tasks = await longestTasks(browser, server.url);
  const version = browser.version();
  process.stdout.write(JSON.stringify({ load, browser: version, keystrokes, tasks }));
} finally {
  await browser.close();
  server.close();
}
