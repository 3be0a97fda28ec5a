import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { Host } from './support/host.js';
import type { Reply, Routes } from './support/host-server.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/** As `npm start` has them: the calendar as it is shipped, and real data. */
const FOLDER = `${SITE}/sund`;
const DATA = '/data/kampagnedage.json';
const PASTED = `<p><a href="/sund/event-calendar.html?src=${encodeURIComponent(DATA)}" data-sund="event-calendar">Se kalenderen</a></p>`;
const SCRIPT = '<script src="/sund/sund.js" defer></script>';
const STRICT = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const element = (page: Page) => page.locator('sund-event-calendar');
const link = (page: Page) => page.getByRole('link', { name: 'Se kalenderen' });
const ready = (page: Page) =>
  page.locator('sund-event-calendar[data-sund-state=ready]:not([data-sund-pending])').waitFor();

function strict(content: string, policy = STRICT): Reply {
  return {
    body: municipalPage(content, SCRIPT),
    headers: { 'Content-Security-Policy': policy },
  };
}

async function open(routes: Routes, address = `${SITE}/skoler`) {
  host.serve({ [`${FOLDER}/sund-site.json`]: { status: 404 }, ...routes });
  return host.open(address);
}

describe('the calendar, pasted as a link', () => {
  test('on the demo site, exactly as an editor would paste it', async () => {
    host.serve({});
    const { page, problems } = await host.open(`${SITE}/`);
    await ready(page);
    assert.ok(await page.locator('a[data-sund]').isHidden());
    assert.ok(await element(page).getByRole('heading', { level: 2 }).first().isVisible());
    assert.deepEqual(problems, []);
  });

  test('under a strict CSP with Trusted Types, without one report', async () => {
    const { page, problems } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    assert.ok(await link(page).isHidden());
    // Reports come a moment after what they report.
    await page.waitForTimeout(300);
    assert.deepEqual(problems, []);
  });

  test('asks nobody but the site itself, and leaves nothing behind', async () => {
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(SITE)) foreign.push(request.url());
    });
    await ready(page);
    assert.deepEqual(foreign, []);
    const stored = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]);
    assert.deepEqual(stored, ['', 0, 0]);
  });

  test('stays a link where the page allows no Trusted Types policy at all', async () => {
    const policy = `${STRICT}; trusted-types 'none'`;
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED, policy) });
    await page.waitForTimeout(500);
    assert.ok(await link(page).isVisible());
    assert.equal(await element(page).count(), 0);
  });

  test('with its config in the link', async () => {
    const config = {
      widget: 'event-calendar',
      version: 1,
      title: 'Skolens år',
      events: [{ id: 'idraetsdag', title: 'Idrætsdag', when: { kind: 'fixed', month: 9, day: 4 } }],
    };
    const packed = deflateRawSync(JSON.stringify(config)).toString('base64url');
    const pasted = PASTED.replace(/\?src=[^"]*/, `#config=${packed}`);
    const { page, problems } = await open({ [`${SITE}/skoler`]: strict(pasted) });
    await ready(page);
    await element(page).getByRole('heading', { name: 'Skolens år' }).waitFor();
    assert.deepEqual(problems, []);
  });

  const failures: Record<string, Reply> = {
    'its file is gone': { status: 404 },
    'its file is a login page': { type: 'text/html', body: '<!doctype html><p>Log ind</p>' },
    'its file is for another widget': { body: '{"widget":"leisure-pass","version":1}' },
    'its file is half a file': { body: '{"widget":"event-calendar",' },
  };
  for (const [name, reply] of Object.entries(failures)) {
    test(`stays a link where ${name}, and tells the webmaster once`, async () => {
      const { page, problems } = await open({
        [`${SITE}/skoler`]: strict(PASTED),
        [SITE + DATA]: reply,
      });
      await page.waitForFunction(() => !document.querySelector('sund-event-calendar'));
      await page.waitForTimeout(800);
      assert.ok(await link(page).isVisible());
      assert.equal(await element(page).count(), 0);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', /sund-event-calendar/);
    });
  }

  test('keeps the link above the report that an editor reads', async () => {
    const address = `${SITE}/skoler?sund-debug`;
    const { page } = await open(
      { [address]: strict(PASTED), [SITE + DATA]: { body: '{' } },
      address,
    );
    await element(page).locator('summary').first().waitFor();
    assert.ok(await link(page).isVisible());
  });

  test('comes back from a page cache as one calendar', async () => {
    const { page, problems } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    await page.evaluate(() => {
      const copy = document.body.cloneNode(true);
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      document.documentElement.replaceChild(copy, document.body);
    });
    await ready(page);
    await page.waitForTimeout(1500);
    assert.equal(await element(page).count(), 1);
    assert.ok(await link(page).isHidden());
    assert.deepEqual(problems, []);
  });

  test('is as wide as the text around it, at any width', async () => {
    const { page } = await open({ [`${SITE}/skoler`]: strict(PASTED) });
    await ready(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const widths = await page.evaluate(() => [
        document.querySelector('sund-event-calendar')?.clientWidth,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      const text = await page.locator('main').evaluate((main) => main.clientWidth);
      assert.deepEqual(widths, [text, 0]);
    }
  });
});

describe('the calendar’s own page', () => {
  const PAGE = `${FOLDER}/event-calendar.html?src=${encodeURIComponent(DATA)}`;

  test('is a whole page, without one CSP report', async () => {
    host.serve({});
    const { page, problems } = await host.open(PAGE);
    await page.locator('[data-sund-state=ready]').waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.match(await page.title(), /^Kampagner og mærkedage – Eksempel Kommune$/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'da');
    // Everything in stories/data is an example.
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    await page.waitForTimeout(300);
    assert.deepEqual(problems, []);
  });

  test('tells a visitor what is wrong, and an editor where', async () => {
    host.serve({ [SITE + DATA]: { body: '{"widget":"event-calendar",' } });
    const { page } = await host.open(`${PAGE}&sund-debug`);
    await page.getByRole('heading', { level: 1, name: 'Det kan ikke vises lige nu' }).waitFor();
    await element(page).getByText('Filen er ikke gyldig JSON.').waitFor();
  });
});
