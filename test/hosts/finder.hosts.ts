import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { Host } from './support/host.js';
import type { Reply, Routes } from './support/host-server.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/** As `npm start` has them: the finder as it is shipped, and real data. */
const FOLDER = `${SITE}/sund`;
const DATA = '/data/indsatser-alle.json';
const LIST = '/data/indsatser.json';
const PASTED = `<p><a href="/sund/intervention-finder.html?src=${encodeURIComponent(DATA)}" data-sund="intervention-finder">Find en indsats</a></p>`;
const SCRIPT = '<script src="/sund/sund.js" defer></script>';
const STRICT = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const element = (page: Page) => page.locator('sund-intervention-finder');
const link = (page: Page) => page.locator('a[data-sund]');
const search = (page: Page) => element(page).getByRole('searchbox', { name: /^Søg blandt/ });
const title = (page: Page, name: string) => element(page).getByRole('heading', { name });
const ready = (page: Page) =>
  page
    .locator('sund-intervention-finder[data-sund-state=ready]:not([data-sund-pending])')
    .waitFor();

function strict(content: string): Reply {
  return {
    body: municipalPage(content, SCRIPT),
    headers: { 'Content-Security-Policy': STRICT },
  };
}

async function open(routes: Routes, address = `${SITE}/skoler`) {
  host.serve({ [`${FOLDER}/sund-site.json`]: { status: 404 }, ...routes });
  return host.open(address);
}

/** Opens each view, searches and filters, as a visitor would. */
async function useAll(page: Page): Promise<void> {
  const finder = element(page);
  await search(page).fill('vape');
  await finder
    .getByText(/^\d+ indsatser/)
    .first()
    .waitFor();
  await finder.getByRole('radio', { name: 'Overblik' }).click();
  await finder.getByRole('table').waitFor();
  await finder.getByRole('radio', { name: /^Min liste/ }).click();
  await finder.getByText('Din liste er tom.').waitFor();
}

describe('the finder, pasted as a link', () => {
  test('on the demo site, exactly as an editor would paste it', async () => {
    host.serve({});
    const { page, problems } = await host.open(`${SITE}/indsatser.html`);
    await ready(page);
    assert.ok(await link(page).isHidden());
    const heading = element(page).getByRole('heading', { level: 2, name: 'Find en indsats' });
    assert.ok(await heading.isVisible());
    assert.deepEqual(problems, []);
  });

  test('below a calendar on the same page, each with its own link', async () => {
    host.serve({});
    const { page, problems } = await host.open(`${SITE}/partnerskab.html`);
    await ready(page);
    await page.locator('sund-event-calendar[data-sund-state=ready]').waitFor();
    assert.equal(await link(page).count(), 2);
    for (const each of await link(page).all()) assert.ok(await each.isHidden());
    assert.deepEqual(problems, []);
  });

  test('under a strict CSP with Trusted Types, through every view, without one report', async () => {
    const { page, problems } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    await useAll(page);
    // Reports come a moment after what they report.
    await page.waitForTimeout(300);
    assert.deepEqual(problems, []);
  });

  test('asks nobody but the site itself, and leaves nothing behind', async () => {
    host.serve({
      [`${FOLDER}/sund-site.json`]: { status: 404 },
      [`${SITE}/skoler`]: strict(PASTED),
    });
    const { page } = await host.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(SITE)) foreign.push(request.url());
    });
    await page.goto(`${SITE}/skoler`);
    await ready(page);
    await useAll(page);
    assert.deepEqual(foreign, []);
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(stored, ['', 0, 0, 0]);
  });

  test('keeps what is searched for to itself', async () => {
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    await search(page).fill('misbrug');
    await element(page)
      .getByText(/^\d+ indsatser?/)
      .first()
      .waitFor();
    await page.waitForTimeout(300);
    const told = await page.evaluate(() => [
      location.href,
      document.title,
      JSON.stringify(history.state),
      document.referrer,
    ]);
    assert.doesNotMatch([...told, ...host.asked].join('\n'), /misbrug/);
  });

  test('with its config in the link', async () => {
    const config = {
      widget: 'intervention-finder',
      version: 1,
      title: 'Skolens idéer',
      facets: [],
      entries: [{ id: 'gaatur', title: 'Gåtur i frikvarteret' }],
    };
    const packed = deflateRawSync(JSON.stringify(config)).toString('base64url');
    const pasted = PASTED.replace(/\?src=[^"]*/, `#config=${packed}`);
    const { page, problems } = await open({ [`${SITE}/skoler`]: strict(pasted) });
    await ready(page);
    await title(page, 'Skolens idéer').waitFor();
    await title(page, 'Gåtur i frikvarteret').waitFor();
    assert.deepEqual(problems, []);
  });

  const failures: Record<string, Routes> = {
    'its file is gone': { [SITE + DATA]: { status: 404 } },
    'the file with its list is gone': { [SITE + LIST]: { status: 404 } },
    'its file is a login page': {
      [SITE + DATA]: { type: 'text/html', body: '<!doctype html><p>Log ind</p>' },
    },
    'its file is for another widget': {
      [SITE + DATA]: { body: '{"widget":"event-calendar","version":1}' },
    },
    'its file is half a file': { [SITE + DATA]: { body: '{"widget":"intervention-finder",' } },
  };
  for (const [name, routes] of Object.entries(failures)) {
    test(`stays a link where ${name}, and tells the webmaster once`, async () => {
      const { page, problems } = await open({ [`${SITE}/skoler`]: strict(PASTED), ...routes });
      await page.waitForFunction(() => !document.querySelector('sund-intervention-finder'));
      await page.waitForTimeout(800);
      assert.ok(await link(page).isVisible());
      assert.equal(await element(page).count(), 0);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', /sund-intervention-finder/);
    });
  }

  test('leads to the open entry when somebody follows its link, and back again', async () => {
    const address = `${SITE}/skoler#sund-finder=open:002-b4`;
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED) }, address);
    await ready(page);
    await title(page, 'X:IT').waitFor();
    await element(page)
      .getByRole('button', { name: /Tilbage til resultaterne/ })
      .click();
    await search(page).waitFor();
    assert.equal(await title(page, 'X:IT').count(), 0);
    await search(page).fill('X:IT');
    await title(page, 'X:IT').waitFor();
  });

  test('scrolls a table wider than the page by itself, and never the page', async () => {
    host.serve({});
    const { page } = await host.open(`${SITE}/plan.html`);
    await ready(page);
    await element(page).getByRole('table').waitFor();
    for (const width of [1280, 900, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(200);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0, `${width} px`);
    }
  });

  test('is as wide as the text around it, at any width', async () => {
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const widths = await page.evaluate(() => [
        document.querySelector('sund-intervention-finder')?.clientWidth,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      const text = await page.locator('main').evaluate((main) => main.clientWidth);
      assert.deepEqual(widths, [text, 0]);
    }
  });
});

describe('the finder’s own page', () => {
  const PAGE = `${FOLDER}/intervention-finder.html?src=${encodeURIComponent(DATA)}`;

  test('is a whole page, without one CSP report', async () => {
    host.serve({});
    const { page, problems } = await host.open(PAGE);
    await page.locator('[data-sund-state=ready]').waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.match(await page.title(), /^Find en indsats – Eksempel Kommune$/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'da');
    // Everything in stories/data is an example.
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    await useAll(page);
    await page.waitForTimeout(300);
    assert.deepEqual(problems, []);
  });

  test('tells a visitor what is wrong, and an editor where', async () => {
    host.serve({ [SITE + DATA]: { body: '{"widget":"intervention-finder",' } });
    const { page } = await host.open(`${PAGE}&sund-debug`);
    await page.getByRole('heading', { level: 1, name: 'Det kan ikke vises lige nu' }).waitFor();
    await element(page).getByText('Filen er ikke gyldig JSON.').waitFor();
  });
});
