import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { smallest } from '../../stories/leisure-pass/example-configs.js';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/*
 * A family's computer, or one at the library: the next visitor goes back to the page with the wizard,
 * which the browser has kept or fetches again. Headless browsers keep none; what the wizard does in one
 * that is kept, `leisure-pass.browser.ts` tests.
 */
let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="/sund/leisure-pass.js"></script>';
const FALLBACK = '<p><a href="/kontakt.html">Læs om fritidspas, eller spørg kommunen</a></p>';
const ELEMENT = `<sund-leisure-pass src="/pas.json" debug="false">${FALLBACK}</sund-leisure-pass>`;
const CHILDREN = 'Hvor mange børn vil du spørge for?';
const AGE = 'Hvor gammelt er barnet?';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ready = (page: Page) => page.locator('sund-leisure-pass[data-sund-state=ready]').waitFor();

async function open(config: object) {
  host.serve({
    [`${SITE}/pas.json`]: {
      body: JSON.stringify(config),
      headers: { 'Cache-Control': 'no-cache' },
    },
    [`${SITE}/fritid`]: {
      body: municipalPage(ELEMENT, SCRIPT),
      headers: { 'Cache-Control': 'no-cache' },
    },
    [`${SITE}/anden`]: municipalPage('<p>Anden side</p>'),
  });
  const { page, problems } = await host.open(`${SITE}/fritid`);
  await ready(page);
  return { page, problems };
}

async function toAge(page: Page, age: string): Promise<void> {
  await button(page, 'Start').click();
  await page.getByRole('radio', { name: '1 barn' }).check();
  await button(page, 'Næste').click();
  await page.getByRole('textbox', { name: AGE }).fill(age);
}

/** Every text and every field of the wizard, as one could read them in its shadow root. */
const everything = (page: Page): Promise<string> =>
  page.locator('sund-leisure-pass').evaluate((element) => {
    const root = element.shadowRoot as ShadowRoot;
    const fields = [...root.querySelectorAll('input')].map(
      ({ type, value, checked }) => `${type} ${type === 'text' ? value : String(checked)}`,
    );
    return [root.textContent, ...fields].join('\n');
  });

describe('the leisure pass that somebody goes back to', () => {
  test('has no answer of an earlier visitor, given or half typed', async () => {
    const { page, problems } = await open(smallest);
    await toAge(page, '8');
    await button(page, 'Næste').click();
    await page.getByRole('radio', { name: 'Ja' }).check();
    await page.goBack();
    await page.getByRole('textbox', { name: AGE }).fill('8717');
    await page.goto(`${SITE}/anden`);
    await page.goBack();
    await ready(page);
    await button(page, 'Start').waitFor();
    assert.doesNotMatch(await everything(page), /8|true/);
    await page.goForward();
    await page.waitForTimeout(300);
    assert.ok(!(await heading(page, AGE).isVisible()));
    await page.goto(`${SITE}/fritid`);
    await button(page, 'Start').click();
    await heading(page, CHILDREN).waitFor();
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
    assert.deepEqual(problems, []);
  });
});

describe('the leisure pass whose config is gone', () => {
  test('shows what the page has for it, and leaves no blank', async () => {
    host.serve({
      [`${SITE}/pas.json`]: { status: 503 },
      [`${SITE}/fritid`]: municipalPage(ELEMENT, SCRIPT),
    });
    const { page } = await host.open(`${SITE}/fritid`);
    await page.locator('sund-leisure-pass[data-sund-state=error]').waitFor();
    await page.getByRole('link', { name: 'Læs om fritidspas, eller spørg kommunen' }).waitFor();
  });

  test('says so where the page has nothing, and comes when it is tried again', async () => {
    host.serve({
      [`${SITE}/pas.json`]: { status: 503 },
      [`${SITE}/fritid`]: municipalPage(ELEMENT.replace(FALLBACK, ''), SCRIPT),
    });
    const { page } = await host.open(`${SITE}/fritid`);
    await page.locator('sund-leisure-pass[data-sund-state=error]').waitFor();
    await page.getByText('Indholdet kan ikke vises lige nu.').waitFor();
    host.add(`${SITE}/pas.json`, { body: JSON.stringify(smallest) });
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await ready(page);
    await button(page, 'Start').waitFor();
  });
});
