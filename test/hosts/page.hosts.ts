import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { FAKE_WIDGET } from './support/fake-widget.js';
import { Host } from './support/host.js';
import type { Reply, Routes } from './support/host-server.js';
import { SITE } from './support/municipal-page.js';

const FOLDER = `${SITE}/sund`;
const PAGE = `${FOLDER}/event-calendar.html`;
const OTHER = 'http://other.test';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });

const municipality = {
  name: { da: 'Eksempel Kommune', en: 'Example Municipality' },
  home: { label: { da: 'Til forsiden', en: 'Front page' }, href: '/' },
};

/** The built page with a widget that does as its config says. */
function serve(config: unknown = { title: 'Uge Sex' }, routes: Routes = {}): void {
  host.serve({
    [`${FOLDER}/event-calendar.js`]: { body: FAKE_WIDGET },
    [`${FOLDER}/sund-site.json`]: { status: 404 },
    [`${SITE}/k.json`]: json(config),
    ...routes,
  });
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const robots = (page: Page) =>
  page.locator('meta[name=robots]').getAttribute('content', { timeout: 1000 });
const isListed = async (page: Page) => (await page.locator('meta[name=robots]').count()) === 0;

describe('a full page', () => {
  test('shows the calendar as the only h1, with its title and language', async () => {
    serve(
      { title: 'Campaign days', lang: 'en' },
      { [`${FOLDER}/sund-site.json`]: json(municipality) },
    );
    const { page, problems } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Campaign days').waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.equal(await page.title(), 'Campaign days – Example Municipality');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
    assert.ok(await isListed(page));
    await page.getByRole('banner').getByText('Example Municipality').waitFor();
    const home = page.getByRole('banner').getByRole('link', { name: 'Front page' });
    assert.equal(await home.getAttribute('href'), `${SITE}/`);
    await page.getByRole('contentinfo').getByText('uses no cookies').waitFor();
    assert.deepEqual(problems, []);
  });

  test('is called a calendar until it has a name, and says whose', async () => {
    serve({ title: 'Uge Sex', wait: 1000 }, { [`${FOLDER}/sund-site.json`]: json(municipality) });
    const { page } = await host.open(`${PAGE}?src=/k.json`);
    await page.getByText('Henter …').waitFor();
    assert.match(await page.title(), /^\S.* – Eksempel Kommune$/);
    await heading(page, 'Uge Sex').waitFor();
    await page.getByText('Henter …').waitFor({ state: 'hidden' });
  });

  test('puts no frame around the widget, which has its own, but around a message', async () => {
    serve({ title: 'Uge Sex' }, { [`${FOLDER}/sund-site.json`]: json(municipality) });
    const { page } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? 0;
    assert.equal(await leftOf('sund-event-calendar'), await leftOf('header .site'));
    await page.goto(`${PAGE}?src=/findes-ikke.json`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.ok((await leftOf('h1')) > (await leftOf('header .site')) + 8);
  });

  test('needs nothing from the municipality', async () => {
    serve();
    const { page, problems } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    assert.equal(await page.title(), 'Uge Sex');
    assert.equal(await page.getByRole('banner').count(), 0);
    assert.deepEqual(problems, []);
  });

  test('speaks the language the municipality has chosen, where the config names none', async () => {
    serve(undefined, { [`${FOLDER}/sund-site.json`]: json({ ...municipality, language: 'en' }) });
    const { page } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.getByRole('link', { name: 'Front page' }).waitFor();
  });

  test('takes its tokens from sund-site.json', async () => {
    const tokens = { '--sund-accent': 'rebeccapurple' };
    serve(undefined, { [`${FOLDER}/sund-site.json`]: json({ ...municipality, tokens }) });
    const { page } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    const color = await page
      .getByRole('link', { name: 'Til forsiden' })
      .evaluate((link) => getComputedStyle(link).color);
    assert.equal(color, 'rgb(102, 51, 153)');
  });

  test('keeps example data out of search engines', async () => {
    serve({ title: 'Uge Sex', example: true });
    const { page } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    assert.equal(await robots(page), 'noindex');
  });

  test('leads back to the page of the site that it was opened from', async () => {
    serve(undefined, { [`${SITE}/skoler`]: `<a href="${PAGE}?src=/k.json">Kalender</a>` });
    const { page } = await host.open(`${SITE}/skoler`);
    await page.getByRole('link', { name: 'Kalender' }).click();
    await page.getByRole('link', { name: 'Tilbage' }).click();
    await page.waitForURL(`${SITE}/skoler`);
  });

  test('does not lead back to another site', async () => {
    serve(undefined, { [`${OTHER}/`]: `<a href="${PAGE}?src=/k.json">Kalender</a>` });
    const { page } = await host.open(`${OTHER}/`);
    await page.getByRole('link', { name: 'Kalender' }).click();
    await heading(page, 'Uge Sex').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Tilbage' }).count(), 0);
  });

  test('skips to its content by keyboard, and leaves the address alone', async () => {
    serve(undefined, { [`${FOLDER}/sund-site.json`]: json(municipality) });
    const { page } = await host.open(`${PAGE}?src=/k.json#uge-sex`);
    await heading(page, 'Uge Sex').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Spring til indholdet',
    );
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'main');
    assert.match(page.url(), /#uge-sex$/);
  });

  test('is nothing but the widget in a frame', async () => {
    serve(undefined, {
      [`${FOLDER}/sund-site.json`]: json(municipality),
      [`${SITE}/skoler`]: `<iframe title="Kalender" src="${PAGE}?src=/k.json" width="600" height="400"></iframe>`,
    });
    const { page } = await host.open(`${SITE}/skoler`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: 'Uge Sex' }).waitFor();
    assert.ok(await frame.getByText('Eksempel Kommune').isHidden());
    assert.ok(await frame.getByRole('link', { name: 'Tilbage' }).isHidden());
  });
});

describe('a full page that cannot show anything says why', () => {
  const cases: Record<string, [string, Routes, string, RegExp]> = {
    'without an address': ['', {}, 'Linket mangler noget', /kortet af/],
    'with an address that is none': [
      '?src=javascript:alert(1)',
      {},
      'Linket virker ikke',
      /kan ikke læses/,
    ],
    'with content of another site': [
      `?src=${OTHER}/k.json`,
      { [`${OTHER}/k.json`]: json({ title: 'Tilbud' }) },
      'Vi viser ikke det, linket peger på',
      /fra other\.test\. Det har Eksempel Kommune ikke godkendt/,
    ],
    'with content in the link': [
      `#config=${btoa('{"title":"Tilbud"}')}`,
      {},
      'Vi viser ikke det, linket har med sig',
      /det, Eksempel Kommune selv har lagt op/,
    ],
    'with a config that is none': [
      '?src=/k.json',
      { [`${SITE}/k.json`]: { body: '{' } },
      'Det kan ikke vises lige nu',
      /noget galt med indholdet/,
    ],
    'without its widget': [
      '?src=/k.json',
      { [`${FOLDER}/event-calendar.js`]: { status: 404 } },
      'Siden blev ikke hentet helt',
      /Genindlæs siden/,
    ],
  };
  for (const [name, [address, routes, title, text]] of Object.entries(cases)) {
    test(name, async () => {
      serve(undefined, { [`${FOLDER}/sund-site.json`]: json(municipality), ...routes });
      const { page } = await host.open(PAGE + address);
      await heading(page, title).waitFor();
      assert.match((await page.getByRole('main').textContent()) ?? '', text);
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      assert.equal(await page.title(), `${title} – Eksempel Kommune`);
      assert.equal(await robots(page), 'noindex');
      // Whoever cannot read Danish is told as well.
      assert.equal(await page.locator('[lang=en] h2').count(), 1);
      assert.ok(!host.asked.includes(`${OTHER}/k.json`));
    });
  }

  test('and tries again when asked', async () => {
    serve();
    const { page } = await host.newPage();
    await page.route(`${SITE}/k.json`, (route) => route.abort());
    await page.goto(`${PAGE}?src=/k.json`);
    await page.getByText('Prøv igen om lidt').waitFor();
    await page.unroute(`${SITE}/k.json`);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Uge Sex').waitFor();
    assert.ok(await isListed(page));
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    assert.equal(await focused(), 'Uge Sex');
  });

  test('without JavaScript, in both languages', async () => {
    // An editor's `sandbox=""` is the surest way to a browser that runs no script.
    serve(undefined, {
      [`${SITE}/skoler`]: `<iframe title="Kalender" sandbox="" src="${PAGE}?src=/k.json"></iframe>`,
    });
    const { page } = await host.open(`${SITE}/skoler`);
    const frame = page.frameLocator('iframe');
    // Playwright's own way of finding text looks past <noscript>, which a visitor does not.
    const message = frame.locator('noscript .message');
    await message.waitFor();
    const text = (await message.innerText()).replaceAll(/\s+/g, ' ');
    assert.match(text, /Siden kan kun vises med JavaScript\. Slå JavaScript til/);
    assert.match(text, /This page needs JavaScript\. Turn JavaScript on/);
    const links = await message
      .locator('a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    assert.deepEqual(links, [`${PAGE}?src=/k.json`, `${PAGE}?src=/k.json`]);
  });
});

describe('what the municipality allows', () => {
  test('files of another site', async () => {
    serve(undefined, {
      [`${FOLDER}/sund-site.json`]: json({ allowedOrigins: [OTHER] }),
      [`${OTHER}/k.json`]: json({ title: 'Skolens kalender' }),
    });
    const { page } = await host.open(`${PAGE}?src=${OTHER}/k.json`);
    await heading(page, 'Skolens kalender').waitFor();
  });

  test('content in the link, also when another is pasted over it', async () => {
    serve(undefined, { [`${FOLDER}/sund-site.json`]: json({ inlineConfigs: true }) });
    const { page } = await host.open(`${PAGE}#config=${btoa('{"title":"Uge Sex"}')}`);
    await heading(page, 'Uge Sex').waitFor();
    await page.goto(`${PAGE}#config=${btoa('{"title":"Motionsdag"}')}`);
    await heading(page, 'Motionsdag').waitFor();
  });

  test('nothing, where its file cannot be read', async () => {
    serve(undefined, { [`${FOLDER}/sund-site.json`]: { body: `{"allowedOrigins": ["${OTHER}"]` } });
    const { page, problems } = await host.open(`${PAGE}?src=${OTHER}/k.json`);
    await heading(page, 'Vi viser ikke det, linket peger på').waitFor();
    await page.waitForTimeout(200);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /sund-site\.json/);
  });

  test('a server that answers everything with its front page has no such file', async () => {
    serve(undefined, {
      [`${FOLDER}/sund-site.json`]: { type: 'text/html', body: '<!doctype html>' },
    });
    const { page, problems } = await host.open(`${PAGE}?src=/k.json`);
    await heading(page, 'Uge Sex').waitFor();
    assert.deepEqual(problems, []);
  });
});

describe('a full page is accessible', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, address] of [
      ['with a widget', '?src=/k.json'],
      ['with a message', ''],
    ] as const) {
      test(`${name}, ${colorScheme}`, async () => {
        serve(undefined, { [`${FOLDER}/sund-site.json`]: json(municipality) });
        const { page } = await host.open(PAGE + address, { colorScheme });
        await page.getByRole('contentinfo').waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          const results = await axe.run();
          return results.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
          );
        });
        assert.deepEqual(violations, []);
      });
    }
  }

  test('at 320 pixels nothing is cut off', async () => {
    serve(undefined, { [`${FOLDER}/sund-site.json`]: json(municipality) });
    const long = 'http://en-meget-lang-adresse-som-ingen-har-hoert-om-foer.undervaerts.test';
    const viewport = { width: 320, height: 640 };
    const { page } = await host.open(`${PAGE}?src=${long}/k.json`, { viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
  });
});
