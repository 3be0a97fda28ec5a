import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Host } from './support/host.js';
import type { Routes } from './support/host-server.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/*
 * What a widget that works does not need comes in chunks of its own. A visitor whose network goes away
 * before they have come must still be told that something is wrong, and keep what works.
 */
let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="/sund/event-calendar.js"></script>';
const GOOD = { widget: 'event-calendar', version: 1, events: [] };

/** Opens a page whose server has no chunk with one of these names. */
async function open(missing: readonly string[], config: object, element = '') {
  const routes: Routes = {
    [`${SITE}/k.json`]: { body: JSON.stringify(config) },
    [`${SITE}/skoler`]: municipalPage(
      `<sund-event-calendar src="/k.json">${element}</sund-event-calendar>`,
      `<script>addEventListener('sund-error', ({ problems }) => {
        document.documentElement.dataset.codes = problems.map(({ code }) => code).join();
      });</script>${SCRIPT}`,
    ),
  };
  host.serve(routes);
  const { page } = await host.newPage();
  await page.route(
    (url) => missing.some((name) => url.pathname.includes(`/chunks/${name}-`)),
    (route) => route.abort(),
  );
  await page.goto(`${SITE}/skoler`);
  return page;
}

const inState = (page: Page, state: string) =>
  page.locator(`sund-event-calendar[data-sund-state=${state}]`).waitFor();
const codes = (page: Page) => page.locator('html').getAttribute('data-codes');

describe('without the chunks that only some need', () => {
  test('a config that is right is shown', async () => {
    const page = await open(['full-intake', 'aftercare', 'follow-site'], GOOD);
    await inState(page, 'empty');
    assert.equal(await codes(page), null);
  });

  test('a config that is not right ends in a calm sentence and a code', async () => {
    const page = await open(['full-intake', 'aftercare'], { ...GOOD, version: 9 });
    await inState(page, 'error');
    await page.getByText('Indholdet kan ikke vises lige nu.').waitFor();
    assert.equal(await codes(page), 'network');
  });

  test('a fallback stays', async () => {
    const page = await open(['full-intake', 'aftercare'], { ...GOOD, version: 9 }, '<p>Ring</p>');
    await inState(page, 'error');
    assert.ok(await page.getByText('Ring').isVisible());
  });

  test('what failed for want of a chunk can be tried again', async () => {
    const page = await open(['full-intake'], { ...GOOD, version: 9 });
    await inState(page, 'error');
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
  });
});
