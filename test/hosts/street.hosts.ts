import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';
import { bundleStreetPage } from './support/street-page.js';

/*
 * Leaflet in a shadow root of a page whose policies allow hardly anything, and what it asks of whom.
 */
const TILES = 'http://fliser.test';
const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ` +
  `img-src ${TILES}; require-trusted-types-for 'script'; trusted-types lit-html`;

let host: Host;
let files: ReadonlyMap<string, string>;
before(async () => {
  host = await Host.start();
  files = await bundleStreetPage();
});
after(() => host.close());

/** Opens a page with street maps; the host of the tiles answers as the browser is told. */
async function open(
  content: string,
  { policy = POLICY, tiles = 200 }: { policy?: string; tiles?: number } = {},
  options: Parameters<Host['newPage']>[0] = {},
) {
  host.serve({
    [`${SITE}/kort`]: {
      headers: { 'Content-Security-Policy': policy },
      body: municipalPage(content, '<script type="module" src="/street.js"></script>'),
    },
  });
  for (const [name, body] of files) host.add(`${SITE}/${name}`, { type: 'text/javascript', body });
  const { page, problems } = await host.newPage(options);
  const referrers: (string | undefined)[] = [];
  const server = { status: tiles };
  await page.route(`${TILES}/**`, async (route) => {
    referrers.push((await route.request().allHeaders())['referer']);
    const { status } = server;
    // A browser shows whatever picture comes, whichever status it comes with.
    await route.fulfill({ status, contentType: 'image/svg+xml', body: status === 200 ? TILE : '' });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${SITE}/kort`);
  await page.getByRole('button', { name: 'Åbn gadekort' }).first().waitFor();
  return { page, problems, asked, referrers, server };
}

const elsewhere = (asked: readonly string[]): string[] => [
  ...new Set(asked.map((url) => new URL(url).origin).filter((origin) => origin !== SITE)),
];
const MAP = `<street-page data-url="${TILES}/{z}/{x}/{y}.svg"></street-page>`;
const openFirst = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Åbn gadekort' }).first().click();
const tilesIn = (page: Page) => page.locator('img.leaflet-tile-loaded');

describe('the street map under a strict policy with Trusted Types', () => {
  test('asks no one before the click, and after it the host that was named alone', async () => {
    const { page, problems, asked, referrers } = await open(MAP);
    await page.waitForTimeout(300);
    assert.deepEqual(elsewhere(asked), []);
    assert.ok(!asked.some((url) => url.includes('leaflet') || url.includes('street-map')));
    await openFirst(page);
    await tilesIn(page).first().waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('button', { name: /^\d\. Sted/ }).count(), 3);
    for (const name of ['Zoom ind', 'Zoom ud', 'Flyt kortet mod nord', 'Vis alle steder']) {
      await page.getByRole('button', { name }).click();
    }
    await page.waitForTimeout(500);
    assert.deepEqual(elsewhere(asked), [TILES]);
    // The page's host, and not where in the site the visitor was.
    assert.deepEqual([...new Set(referrers)], [`${SITE}/`]);
    await page.getByRole('button', { name: 'Luk gadekort' }).click();
    await openFirst(page);
    await tilesIn(page).first().waitFor({ state: 'attached' });
    assert.deepEqual(problems, []);
  });

  test('says that the tiles do not come, keeps the zones, and tries again', async () => {
    const { page, problems, server } = await open(MAP, { tiles: 404 });
    await openFirst(page);
    await page.getByText('Kortet fra Styrelsen kan ikke hentes lige nu.').waitFor();
    assert.equal(await page.getByRole('button', { name: /^\d\. Sted/ }).count(), 3);
    server.status = 200;
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await tilesIn(page).first().waitFor({ state: 'attached' });
    await page.getByText('Kortet fra Styrelsen').waitFor({ state: 'detached' });
    assert.deepEqual(problems, []);
  });

  test('says so too where the page does not allow the host', async () => {
    const { page, referrers } = await open(MAP, { policy: POLICY.replace(TILES, "'self'") });
    await openFirst(page);
    await page.getByText('Kortet fra Styrelsen kan ikke hentes lige nu.').waitFor();
    assert.deepEqual(referrers, []);
  });

  test('runs twice on a page, each map by itself', async () => {
    const { page, problems } = await open(MAP + MAP);
    await openFirst(page);
    await openFirst(page);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('street-page')].filter((each) =>
          each.shadowRoot?.querySelector('img.leaflet-tile-loaded'),
        ).length === 2,
    );
    await page.evaluate(() => document.querySelector('street-page')?.remove());
    await page.getByRole('button', { name: 'Zoom ind' }).click();
    assert.deepEqual(problems, []);
  });

  test('zooms with two fingers, and leaves one finger to the page', async () => {
    const { page, problems } = await open(
      MAP + '<br>'.repeat(200),
      {},
      { hasTouch: true, viewport: { width: 400, height: 700 } },
    );
    await openFirst(page);
    await tilesIn(page).first().waitFor({ state: 'attached' });
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly number[][]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x = 0, y = 0]) => ({ x, y })),
      });
    const width = async (): Promise<number> =>
      (await page.getByRole('button', { name: /^1\. Sted/ }).boundingBox())?.width ?? 0;
    const box = await page.locator('.street-map').boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await width();
    await send('touchStart', [
      [x - 80, y],
      [x + 80, y],
    ]);
    for (const apart of [70, 60, 50, 40, 30, 20]) {
      await send('touchMove', [
        [x - apart, y],
        [x + apart, y],
      ]);
    }
    await send('touchEnd', []);
    await page.waitForTimeout(300);
    assert.ok((await width()) < before, `${await width()} after ${before}`);
    const after = await width();
    await send('touchStart', [[x, y]]);
    for (const up of [20, 60, 100, 140]) await send('touchMove', [[x, y - up]]);
    await send('touchEnd', []);
    await page.waitForFunction(() => scrollY > 40);
    assert.equal(await width(), after);
    assert.deepEqual(problems, []);
  });
});
