import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { small } from '../../stories/smoke-free-map/example-configs.js';
import { manyZones } from '../../stories/smoke-free-map/many-zones.js';
import { Host } from './support/host.js';
import type { Routes } from './support/host-server.js';
import { municipalPage, SITE } from './support/municipal-page.js';
import { overHttps, secure } from './support/over-https.js';

/*
 * The whole card, as built, on a page whose policies allow hardly anything: what it asks of whom, and whether
 * everyone reaches every place.
 */
const OTHER = 'http://andre.test';
const TILES = 'https://fliser.test';
const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ` +
  `img-src ${TILES}; require-trusted-types-for 'script'; trusted-types lit-html`;
const FULL_PAGE = `${secure(SITE)}/sund/smoke-free-map.html?src=/kort.json`;
const LINK = `<p><a href="${FULL_PAGE}" data-sund="smoke-free-map">Må jeg ryge her?</a></p>`;
/** In the middle of the school of the small config. */
const AT_SCHOOL = { latitude: 55.772, longitude: 12.502, accuracy: 8 };

const config = {
  ...small,
  municipality: '0173',
  deepLinks: true,
  basemap: {
    kind: 'xyz',
    url: `${TILES}/{z}/{x}/{y}.svg`,
    name: 'Styrelsen',
    attribution: 'Tegnet af Styrelsen',
  },
};

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

/** Opens an address of a visitor who lets the site see where they are, and counts whom it asks. */
async function open(address: string, routes: Routes = {}, value: object = config) {
  host.serve({
    [`${SITE}/kort.json`]: { body: JSON.stringify(value) },
    [`${SITE}/roegfri`]: {
      headers: { 'Content-Security-Policy': POLICY },
      body: municipalPage(LINK, '<script src="/sund/sund.js" defer></script>'),
    },
    [`${SITE}/sund/sund-site.json`]: { status: 404 },
    ...routes,
  });
  const { page, problems } = await host.newPage({
    permissions: ['geolocation'],
    geolocation: AT_SCHOOL,
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await overHttps(page, host);
  await page.route(`${TILES}/**`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: TILE }),
  );
  page.setDefaultTimeout(10_000);
  await page.goto(secure(address));
  return { page, problems, asked };
}

const elsewhere = (asked: readonly string[]): string[] => [
  ...new Set(asked.map((url) => new URL(url).origin).filter((origin) => origin !== secure(SITE))),
];
/** Rows are links where a place has an address of its own. */
const row = (where: Page | FrameLocator, name: string) =>
  where.locator('.zone').getByRole('link', { name, exact: true });
const button = (where: Page | Frame | FrameLocator, name: string | RegExp) =>
  where.getByRole('button', { name, exact: true });
const mapIn = (where: Page | FrameLocator) =>
  where.getByRole('group', { name: /^Kort med \d+ steder$/ });

/** What has the focus, by the words that name it. */
function focused(page: Page): Promise<{ name: string; onMap: boolean }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const name = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return { name: name.trim(), onMap: active?.hasAttribute('data-zone') === true };
  });
}

/** From the list to a place, its sign, where the visitor stands, and the place drawn closer. */
async function walk(page: Page): Promise<void> {
  await mapIn(page).waitFor();
  await page.locator('summary').filter({ hasText: 'Filtrer' }).click();
  await page.getByRole('checkbox', { name: 'Skole' }).waitFor();
  await row(page, 'Eksempelskolen').click();
  await page.getByText('Nej. Eksempelskolen er et røgfrit sted.').waitFor();
  await button(page, 'Lav et skilt').click();
  await page.getByRole('figure', { name: 'Sådan ser skiltet ud' }).waitFor();
  await button(page, 'Vis på kortet').click();
  await button(page, 'Vis hele kortet').click();
  await button(page, 'Tilbage til listen').click();
  await button(page, 'Må jeg ryge her, hvor jeg står?').click();
  await page.getByRole('heading', { name: 'Nej. Eksempelskolen er et røgfrit sted.' }).waitFor();
}

describe('the whole map card under a strict policy with Trusted Types', () => {
  test('asks its own page alone until the street map is opened, and never tells where one is', async () => {
    const { page, problems, asked } = await open(`${SITE}/roegfri`);
    await walk(page);
    await page.waitForTimeout(300);
    assert.deepEqual(elsewhere(asked), []);
    assert.ok(asked.some((url) => url.includes('/outlines/0173.json')));
    assert.ok(!asked.some((url) => /leaflet|street-map/.test(url)));

    await button(page, 'Luk svaret').click();
    await row(page, 'Eksempel Stadion').click();
    await button(page, 'Åbn gadekort').click();
    await page.locator('img.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
    await button(page, 'Zoom ind').click();
    await page.waitForTimeout(500);
    assert.deepEqual(elsewhere(asked), [TILES]);
    for (const url of asked) assert.doesNotMatch(url, /12[.,]?502|55[.,]?772|719\d{3}|6186\d{3}/);
    assert.deepEqual(problems, []);
  });

  test('is the same as a page of its own', async () => {
    const { page, problems, asked } = await open(FULL_PAGE);
    await walk(page);
    await page.waitForTimeout(300);
    assert.deepEqual(elsewhere(asked), []);
    assert.deepEqual(problems, []);
  });

  test('is lines on paper, whole and with one place open', async () => {
    const { page } = await open(FULL_PAGE);
    await mapIn(page).waitFor();
    await assertVectors(page);
    await row(page, 'Eksempelskolen').click();
    await page.getByText('Nej. Eksempelskolen er et røgfrit sted.').waitFor();
    await assertVectors(page);
  });
});

/** Objects stand in the clear in what this browser writes: a picture could not hide. */
async function assertVectors(page: Page): Promise<void> {
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  assert.match(pdf, /\/Type\s*\/Page\b/);
  assert.doesNotMatch(pdf, /\/Subtype\s*\/Image/);
}

describe('the map card in a frame of another site', () => {
  const inFrame = async (allow: string) => {
    const { page, problems } = await open(`${OTHER}/skole`, {
      [`${OTHER}/skole`]: `<iframe title="Røgfri steder" ${allow} src="${FULL_PAGE}" width="700" height="600"></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await mapIn(frame).waitFor();
    return { frame, problems };
  };

  test('points to the list where it may not ask the device', async () => {
    const { frame, problems } = await inFrame('');
    await frame
      .getByText('Siden kan ikke se, hvor du er. Find stedet på listen eller på kortet.')
      .waitFor();
    assert.equal(await button(frame, /Må jeg ryge her/).count(), 0);
    await row(frame, 'Eksempelskolen').click();
    await frame.getByText('Nej. Eksempelskolen er et røgfrit sted.').waitFor();
    assert.deepEqual(problems, []);
  });

  test('asks it where the frame is allowed to', async () => {
    const { frame } = await inFrame('allow="geolocation; clipboard-write"');
    await button(frame, /Må jeg ryge her/).waitFor();
  });
});

describe('twenty places', () => {
  const names = Array.from({ length: 20 }, (_, index) => `sted ${index + 1}`);

  test('are twenty buttons of the list and twenty of the map, all reached with keys', async () => {
    const { page, problems } = await open(FULL_PAGE, {}, manyZones(20));
    await mapIn(page).waitFor();
    await button(page, /^Vis flere/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').nth(19).waitFor();
    await page.getByLabel('Find et sted eller en vej').focus();

    const listed = new Set<string>();
    let stop = await focused(page);
    for (let count = 0; count < 60 && !stop.onMap; count += 1) {
      if (/ \d+$/.test(stop.name)) listed.add(stop.name);
      await page.keyboard.press('Tab');
      stop = await focused(page);
    }
    assert.equal(listed.size, names.length);
    assert.ok(stop.onMap);

    const marked: string[] = [];
    await page.keyboard.press('Home');
    for (const _ of names) {
      marked.push((await focused(page)).name);
      await page.keyboard.press('PageDown');
    }
    assert.equal(new Set(marked).size, names.length);
    for (const name of listed)
      assert.ok(
        marked.some((mark) => mark.includes(name)),
        name,
      );
    await page.keyboard.press('Enter');
    await button(page, 'Tilbage til listen').waitFor();
    assert.deepEqual(problems, []);
  });

  test('are one tab stop of the map, all reached with the arrow keys alone', async () => {
    const { page } = await open(FULL_PAGE, {}, manyZones(20));
    await mapIn(page).waitFor();
    await page.locator('[data-zone][tabindex="0"]').focus();
    assert.equal(await page.locator('[data-zone][tabindex="0"]').count(), 1);
    const seen = new Set<string>();
    // Always on to where one has been least: a visitor who looks for what is left.
    const tries = new Map<string, number>();
    const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
    for (let count = 0; count < 400 && seen.size < names.length; count += 1) {
      const { name } = await focused(page);
      seen.add(name);
      const tried = tries.get(name) ?? 0;
      tries.set(name, tried + 1);
      await page.keyboard.press(arrows[tried % arrows.length] ?? 'ArrowRight');
    }
    assert.equal(seen.size, names.length);
  });
});
