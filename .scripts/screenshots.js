import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.js';
import { root } from './files.js';
import { serve } from './serve.js';

/*
 * Takes the README's pictures of the demo site, as it looks on a day that is
 * always the same: `npm run screenshots`. They are committed, so they are small.
 */
const folder = join(root, 'stories/screenshots');
const day = new Date(Date.UTC(2026, 10, 21, 9));

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {number} width
 * @property {number} height
 * @property {string} [page] the front page unless told
 * @property {string} [view] the view to choose first
 * @property {string} [from] the heading to scroll to
 * @property {RegExp} [until] what must be there, where it comes after the first view
 */

/** The first theme's, beside its checkbox. */
const count = /^Tobaksfrihed \d+ /;

/** @type {readonly Picture[]} */
const pictures = [
  { name: 'list', width: 1120, height: 1000 },
  { name: 'wheel', width: 900, height: 1180, view: 'Årshjul' },
  { name: 'phone', width: 320, height: 820, from: 'Kampagner og mærkedage' },
  { name: 'finder', width: 1120, height: 1000, page: 'indsatser.html', until: count },
  {
    name: 'matrix',
    width: 1120,
    height: 1250,
    page: 'indsatser.html',
    view: 'Overblik',
    until: count,
  },
  {
    name: 'finder-phone',
    width: 320,
    height: 820,
    page: 'indsatser.html',
    from: 'Find en indsats',
  },
];

await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
for (const { name, width, height, page: address = '', view, from, until } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(day);
  await page.goto(url + address);
  const widget = page.locator('[data-sund-state="ready"]').first();
  await widget.waitFor();
  // What comes after the first view.
  await page.waitForLoadState('networkidle');
  if (until !== undefined) await page.getByRole('checkbox', { name: until }).waitFor();
  if (view !== undefined) {
    await page.getByRole('radio', { name: view }).click();
    await page.getByRole('table').waitFor();
    await widget.scrollIntoViewIfNeeded();
  }
  if (from !== undefined) {
    const heading = page.getByRole('heading', { name: from });
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 62 });
  await context.close();
  console.log(`stories/screenshots/${name}.jpg`);
}
await browser.close();
close();
