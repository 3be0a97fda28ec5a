import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.js';
import { root } from './files.js';
import { serve } from './serve.js';

/*
 * Takes the README's pictures of the demo site, as it looks on a day that is
 * always the same: `npm run screenshots`, or `npm run screenshots map sign` for those alone. They are committed,
 * so they are small.
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
 * @property {readonly string[]} [answers] answers to give, in the order of their questions
 * @property {string} [place] the place to open on the map card, and make a sign for
 * @property {RegExp} [until] what must be there, where it comes after the first view
 */

/** The first theme's, beside its checkbox. */
const count = /^Tobaksfrihed \d+ /;

const asked = ['1 barn', '8', 'Nej'];
const answered = [...asked, 'Nej', 'Nej'];

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
  {
    name: 'pass-question',
    width: 900,
    height: 1000,
    page: 'fritidspas.html',
    answers: asked,
    from: 'Fritid for alle børn',
  },
  { name: 'pass', width: 900, height: 1180, page: 'fritidspas.html', answers: answered },
  {
    name: 'pass-phone',
    width: 320,
    height: 820,
    page: 'fritidspas.html',
    answers: answered,
    from: 'Dit resultat',
  },
  {
    name: 'map',
    width: 1280,
    height: 1000,
    page: 'roegfri.html',
    from: 'Må jeg ryge eller vape her?',
  },
  {
    name: 'sign',
    width: 900,
    height: 1180,
    page: 'roegfri.html',
    place: 'Legepladsen ved Lyngby Sø',
    from: 'Skilt til Legepladsen ved Lyngby Sø',
  },
  {
    name: 'map-phone',
    width: 320,
    height: 820,
    page: 'roegfri.html',
    from: 'Må jeg ryge eller vape her?',
  },
];
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
for (const picture of pictures.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const { name, width, height, page: address = '', view, from, until, answers, place } = picture;
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
  if (answers) await answer(page, answers);
  if (place !== undefined) {
    await page.locator('.zone').getByRole('link', { name: place }).click();
    await page.getByRole('button', { name: 'Lav et skilt' }).click();
    await page.locator('.poster').waitFor();
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

/**
 * Goes through a wizard; to its results where the last answer leads to the page that looks them through.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} answers
 */
async function answer(page, answers) {
  await page.getByRole('button', { name: 'Start' }).click();
  for (const given of answers) {
    const option = page.getByRole('radio', { name: given, exact: true });
    const field = page.getByRole('textbox');
    await option.or(field).first().waitFor();
    if (await field.isVisible()) await field.fill(given);
    else await option.check({ force: true });
    const question = await page.getByRole('button', { name: 'Næste' }).evaluateHandle((b) => b);
    await page.getByRole('button', { name: 'Næste' }).click();
    await page.waitForFunction((button) => !button.isConnected, question);
  }
  const show = page.getByRole('button', { name: 'Vis resultatet' });
  if (await show.isVisible()) await show.click();
}
