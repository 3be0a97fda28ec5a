import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { smallest } from '../../stories/leisure-pass/example-configs.js';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/*
 * Turbo swaps the body of a page that is visited, and takes every step of the browser's history for a
 * visit. The wizard's own steps are none.
 */
const TURBO = await readFile(
  fileURLToPath(import.meta.resolve('@hotwired/turbo')).replace('-esm', '-umd'),
  'utf8',
);
const HEAD = `<script src="/turbo.js"></script><script type="module" src="/sund/leisure-pass.js"></script>`;
const OTHER = '<p><a href="/anden">Anden side</a></p>';
const CHILDREN = 'Hvor mange børn vil du spørge for?';
const AGE = 'Hvor gammelt er barnet?';
const BENEFIT = 'Får du kontanthjælp?';

let host: Host;
before(async () => {
  host = await Host.start();
  host.serve({
    [`${SITE}/turbo.js`]: { body: TURBO },
    [`${SITE}/pas.json`]: { body: JSON.stringify(smallest) },
    [`${SITE}/fritid`]: municipalPage(
      `<sund-leisure-pass src="/pas.json"></sund-leisure-pass>${OTHER}`,
      HEAD,
    ),
    [`${SITE}/anden`]: municipalPage('<p>Noget andet</p><p><a href="/fritid">Fritid</a></p>', HEAD),
  });
});
after(() => host.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the page with the wizard, and counts the visits that Turbo makes from then on. */
async function open() {
  const { page, problems } = await host.open(`${SITE}/fritid`);
  await page.locator('sund-leisure-pass[data-sund-state=ready]').waitFor();
  await page.evaluate(() => {
    const counted = window as unknown as { visits: number; first: Element | null };
    counted.visits = 0;
    counted.first = document.querySelector('sund-leisure-pass');
    document.addEventListener('turbo:visit', () => (counted.visits += 1));
  });
  return { page, problems };
}

/** How often Turbo has visited, and whether the wizard is still the one that was there first. */
function kept(page: Page) {
  return page.evaluate(() => {
    const { visits, first } = window as unknown as { visits: number; first: Element | null };
    return { visits, isFirst: document.querySelector('sund-leisure-pass') === first };
  });
}

async function toBenefit(page: Page): Promise<void> {
  await button(page, 'Start').click();
  await page.getByRole('radio', { name: '1 barn' }).check();
  await button(page, 'Næste').click();
  await page.getByRole('textbox', { name: AGE }).fill('8');
  await button(page, 'Næste').click();
  await heading(page, BENEFIT).waitFor();
}

const state = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => history.state as Record<string, unknown>);

describe('the leisure pass on a page that Turbo drives', () => {
  test('goes back and forward through its questions, and Turbo leaves the page alone', async () => {
    const { page, problems } = await open();
    const { turbo } = await state(page);
    await toBenefit(page);
    assert.deepEqual(await state(page), { turbo, sund: { step: 3 } });
    await page.goBack();
    await heading(page, AGE).waitFor();
    assert.equal(await page.getByRole('textbox', { name: AGE }).inputValue(), '8');
    await page.goBack();
    await heading(page, CHILDREN).waitFor();
    assert.ok(await page.getByRole('radio', { name: '1 barn' }).isChecked());
    await page.goForward();
    await heading(page, AGE).waitFor();
    console.log(await state(page), await kept(page));
    await page.goForward();
    console.log(await state(page), await kept(page));
    await heading(page, BENEFIT).waitFor();
    // A visit of Turbo's would take a moment.
    await page.waitForTimeout(300);
    assert.deepEqual(await kept(page), { visits: 0, isFirst: true });
    assert.deepEqual(await state(page), { turbo, sund: { step: 3 } });
    assert.equal(page.url(), `${SITE}/fritid`);
    assert.deepEqual(problems, []);
  });
});
