import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { smallest } from '../../stories/leisure-pass/example-configs.js';
import { Host } from './support/host.js';
import type { Routes } from './support/host-server.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/*
 * A family may press Start before the questions are here, and lose the network on the way to the results.
 * Nothing that they answered may be lost.
 */
let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="/sund/leisure-pass.js"></script>';

/** Opens a page whose server has no chunk of this name until it is mended. */
async function open(missing: string) {
  const routes: Routes = {
    [`${SITE}/pas.json`]: { body: JSON.stringify(smallest) },
    [`${SITE}/fritid`]: municipalPage(
      '<sund-leisure-pass src="/pas.json"></sund-leisure-pass>',
      SCRIPT,
    ),
  };
  host.serve(routes);
  const { page } = await host.newPage();
  let isMissing = true;
  await page.route(
    (url) => isMissing && url.pathname.includes(`/chunks/${missing}-`),
    (route) => route.abort(),
  );
  await page.goto(`${SITE}/fritid`);
  await page.locator('sund-leisure-pass[data-sund-state=ready]').waitFor();
  return { page, mend: () => (isMissing = false) };
}

describe('the leisure pass without a network', () => {
  test('says that the questions cannot be fetched, and tries again', async () => {
    const { page, mend } = await open('pass-interaction');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Spørgsmålene kan ikke hentes lige nu.').first().waitFor();
    mend();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    // The page has been loaded again.
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: 'Hvor mange børn vil du spørge for?' }).waitFor();
  });

  test('has everything once it has the first question', async () => {
    const { page } = await open('nothing');
    const next = page.getByRole('button', { name: 'Næste' });
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('radio', { name: '1 barn' }).check();
    await page.context().setOffline(true);
    await next.click();
    await page.getByRole('textbox').fill('8');
    await next.click();
    await page.getByRole('radio', { name: 'Ja' }).check();
    await next.click();
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await page.getByText('Du kan søge om et fritidspas.').waitFor();
    assert.equal(new URL(page.url()).hash, '');
  });
});
