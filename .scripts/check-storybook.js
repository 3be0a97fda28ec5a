import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.js';
import { root } from './files.js';

/*
 * Opens each story of the built Storybook, as its readers do: a widget must have come, and have come
 * to rest unless the story is of one that loads. The tests render the stories from the source, so they
 * cannot tell what the bundle lost on the way.
 */
const folder = join(root, 'storybook-static');
const origin = 'http://storybook.test';
/** @type {{ entries: Record<string, { id: string, type: string, name: string }> }} */
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
const page = await browser.newPage();
await page.route(`${origin}/**`, (route) => {
  const file = join(folder, new URL(route.request().url()).pathname);
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
});

let failed = 0;
for (const { id, name } of stories) {
  const states = name === 'Loading' ? ['loading'] : ['ready', 'empty', 'error'];
  const settled = states.map((state) => `[data-sund-state="${state}"]`).join();
  try {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
    await page.locator(`#storybook-root :is(${settled})`).first().waitFor({ timeout: 20_000 });
  } catch {
    failed += 1;
    console.error(`${id}: no widget that is ${states.join(' or ')}`);
  }
}
await browser.close();

console.log(`storybook: ${stories.length - failed} passed, ${failed} failed`);
if (stories.length === 0 || failed > 0) process.exitCode = 1;
