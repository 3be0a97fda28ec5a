import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { FAKE_WIDGET } from './support/fake-widget.js';
import { Host, type HostPage } from './support/host.js';
import type { Routes } from './support/host-server.js';
import {
  fakeInstallation,
  FILES,
  LINK,
  municipalPage,
  SCRIPTS,
  SITE,
} from './support/municipal-page.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const PARAGRAPH = `<p>${LINK}</p>`;
const OTHER = 'http://other.test';
const link = (page: Page) => page.getByRole('link', { name: 'Se kalenderen' });
const widget = (page: Page) => page.getByRole('heading', { name: 'Uge Sex' });
const element = (page: Page) => page.locator('sund-event-calendar');

/** Opens a page of the site with this content. */
function open(content: string, routes: Routes = {}, head?: string): Promise<HostPage> {
  host.serve({ ...fakeInstallation(), [`${SITE}/`]: municipalPage(content, head), ...routes });
  return host.open(`${SITE}/`);
}

async function expectWidget(page: Page): Promise<void> {
  await widget(page).waitFor();
  await link(page).waitFor({ state: 'hidden' });
  assert.equal(await element(page).count(), 1);
}

async function expectLink(page: Page): Promise<void> {
  await link(page).waitFor();
  await element(page).waitFor({ state: 'detached' });
}

/** Gives the loader time for something it must not do, and the console for what it says. */
const settle = (page: Page) => page.waitForTimeout(300);

const config = (value: object) => ({ body: JSON.stringify(value) });

describe('a link becomes a widget', () => {
  const heads: Record<string, string> = {
    'with sund.js as a classic script': SCRIPTS.classic,
    'with sund.js as a module': SCRIPTS.module,
    'with sund.js put in by a consent manager': `<script>
      const script = document.createElement('script');
      script.src = '${FILES}/sund.js';
      setTimeout(() => document.head.append(script), 50);
    </script>`,
    'with a version in the address of sund.js': `<script src="${FILES}/sund.js?v=2"></script>`,
    'with sund.js loaded twice': SCRIPTS.classic + SCRIPTS.classic,
    'with sund.js as both kinds': SCRIPTS.classic + SCRIPTS.module,
    'with sund.js imported by a module': `<script type="module">import '${FILES}/sund.js';</script>`,
    'with two installations on one page':
      SCRIPTS.classic + `<script src="${OTHER}/sund/sund.js" defer></script>`,
    'where an old Prototype has replaced Array.from': `<script>
      Array.from = (list) => [];
      Array.prototype.toJSON = () => 'no';
      Array.prototype.each = function () {};
    </script>${SCRIPTS.classic}`,
  };
  for (const [name, head] of Object.entries(heads)) {
    test(name, async () => {
      // Of the page's own origin, so that every installation may upgrade it.
      const content = `<p><a href="/event-calendar.html?src=/k.json">Se kalenderen</a></p>`;
      const routes = {
        [`${SITE}/k.json`]: config({ title: 'Uge Sex' }),
        [`${OTHER}/sund/event-calendar.js`]: { body: FAKE_WIDGET },
        [`${OTHER}/sund/sund-site.json`]: { status: 404 },
      };
      const { page, problems } = await open(content, routes, head);
      await expectWidget(page);
      await settle(page);
      assert.equal(await element(page).count(), 1);
      assert.deepEqual(problems, []);
    });
  }

  const links: Record<string, [string, Routes]> = {
    'as an editor pastes it': [PARAGRAPH, {}],
    'with a src relative to the link': [
      '<p><a href="/kal/event-calendar.html?src=data/k.json">Se kalenderen</a></p>',
      { [`${SITE}/kal/data/k.json`]: config({ title: 'Uge Sex' }) },
    ],
    'to a prerendered page': [
      '<p><a href="/kalender?sund=event-calendar&amp;src=/k.json">Se kalenderen</a></p>',
      { [`${SITE}/k.json`]: config({ title: 'Uge Sex' }) },
    ],
    'with its config in the link': [
      `<p><a href="${FILES}/event-calendar.html#config=${btoa('{"title":"Uge Sex"}')}">Se kalenderen</a></p>`,
      {},
    ],
    'in a button-like box': [
      `<div style="display:inline-block"><strong>${LINK}</strong></div>`,
      {},
    ],
    'to an origin that sund-site.json allows': [
      `<p><a href="${OTHER}/event-calendar.html?src=${FILES}/k.json">Se kalenderen</a></p>`,
      { [`${FILES}/sund-site.json`]: config({ allowedOrigins: [OTHER] }) },
    ],
  };
  for (const [name, [content, routes]] of Object.entries(links)) {
    test(name, async () => {
      const { page, problems } = await open(content, routes);
      await expectWidget(page);
      assert.deepEqual(problems, []);
    });
  }

  test('and waits unseen, without room, until it has rendered', async () => {
    const { page } = await open(PARAGRAPH + '<p id="next">Mere</p>', {
      [`${FILES}/k.json`]: config({ title: 'Uge Sex', wait: 400 }),
    });
    await page.locator('[data-sund-pending]').waitFor({ state: 'attached' });
    assert.ok(await link(page).isVisible());
    const box = await element(page).boundingBox();
    assert.equal(box?.height, 0);
    await expectWidget(page);
  });

  test('inside text it follows the paragraph, and the link stays', async () => {
    const { page } = await open(`<p>Se også ${LINK} for hele året.</p><p>Mere</p>`);
    await widget(page).waitFor();
    assert.ok(await link(page).isVisible());
    assert.equal(await page.locator('p + sund-event-calendar + p').count(), 1);
  });

  test('in a tab that is shown later', async () => {
    const { page } = await open(`<div id="tab" style="display:none">${PARAGRAPH}</div>`);
    await page.locator('[data-sund-state=ready]').waitFor({ state: 'attached' });
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('#tab')?.removeAttribute('style'),
    );
    await expectWidget(page);
  });

  test('on a page that is opened in the background', async () => {
    host.serve({ ...fakeInstallation(), [`${SITE}/`]: municipalPage(PARAGRAPH) });
    const { page } = await host.newPage();
    // Headless Chromium shows every page; this is what a page in the background is told.
    await page.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      window.requestAnimationFrame = () => 0;
    });
    await page.goto(`${SITE}/`);
    await expectWidget(page);
  });

  test('inside its <sund-site>', async () => {
    const { page } = await open(`<sund-site style="display:contents">${PARAGRAPH}</sund-site>`);
    await expectWidget(page);
    assert.equal(await page.locator('sund-site > sund-event-calendar').count(), 1);
  });

  test('with the tokens that sund-site.json gives, and none that are unsafe', async () => {
    const tokens = { '--sund-accent': 'rebeccapurple', '--sund-line': 'url(//x.test/)' };
    const { page, problems } = await open(PARAGRAPH, {
      [`${FILES}/sund-site.json`]: config({ tokens }),
    });
    await expectWidget(page);
    await settle(page);
    const style = await element(page).getAttribute('style');
    assert.equal(style, '--sund-accent: rebeccapurple;');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /sund-site\.json.*--sund-line/);
  });

  test('the heading takes the focus that the link had', async () => {
    const { page } = await open(PARAGRAPH, {
      [`${FILES}/k.json`]: config({ title: 'Uge Sex', wait: 300 }),
    });
    await link(page).focus();
    await expectWidget(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    await page.waitForFunction(() => document.activeElement?.shadowRoot);
    assert.equal(await focused(), 'Uge Sex');
  });

  test('a link inside text keeps the focus', async () => {
    const { page } = await open(`<p>Se ${LINK}.</p>`, {
      [`${FILES}/k.json`]: config({ title: 'Uge Sex', wait: 300 }),
    });
    await link(page).focus();
    await widget(page).waitFor();
    await settle(page);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Se kalenderen');
  });
});

describe('a link that is not ours is left alone', () => {
  const foreign = `${OTHER}/event-calendar.html?src=${FILES}/k.json`;
  const links: Record<string, string> = {
    'to another origin': `<p><a href="${foreign}">Se kalenderen</a></p>`,
    'to another origin, whatever it says of itself': `<p><a href="${foreign}" data-sund="event-calendar">Se kalenderen</a></p>`,
    'written by a visitor': `<p>${LINK.replace('<a', '<a rel="nofollow ugc"')}</p>`,
    'paid for': `<p>${LINK.replace('<a', '<a rel="sponsored"')}</p>`,
    'without a config': `<p><a href="${FILES}/event-calendar.html">Se kalenderen</a></p>`,
    'to a widget that this installation lacks': `<p><a href="${FILES}/smoke-free-map.html?src=${FILES}/k.json">Se kalenderen</a></p>`,
    'that an editor is writing': `<div contenteditable="true">${PARAGRAPH}</div>`,
    'that is the fallback of an element': `<sund-event-calendar>${PARAGRAPH}</sund-event-calendar>`,
  };
  for (const [name, content] of Object.entries(links)) {
    test(name, async () => {
      // An installation of an older release, which had fewer widgets.
      const { page, problems } = await open(content, {
        [`${FILES}/smoke-free-map.js`]: { status: 404 },
      });
      await settle(page);
      assert.ok(await link(page).isVisible());
      assert.equal(await page.locator('[data-sund-link]').count(), 0);
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('smoke-free-map.js')),
        [],
      );
    });
  }

  test('and a page without any costs one small file', async () => {
    await open('<p><a href="/skoler">Skoler</a></p>');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(
      host.asked.filter((address) => !address.startsWith(SITE)),
      [`${FILES}/sund.js`],
    );
  });
});

describe('the link stays where the widget cannot be shown', () => {
  const policy = (value: string): Routes => ({
    [`${SITE}/`]: {
      body: municipalPage(PARAGRAPH),
      headers: { 'Content-Security-Policy': value },
    },
  });
  /** What happens, and what the webmaster is told: once, or where it is the browser that tells, never. */
  const failures: Record<string, [Routes, RegExp | undefined]> = {
    'its file is missing': [
      { [`${FILES}/event-calendar.js`]: { status: 404 } },
      /event-calendar could not be shown/,
    ],
    'the rest of the loader is missing': [
      { [`${FILES}/upgrade.js`]: { status: 404 } },
      /upgrade\.js could not be loaded/,
    ],
    'sund.js is missing': [{ [`${FILES}/sund.js`]: { status: 404 } }, undefined],
    'its file throws': [
      { [`${FILES}/event-calendar.js`]: { body: 'throw new TypeError("createPolicy")' } },
      /createPolicy/,
    ],
    'its file is something else': [
      { [`${FILES}/event-calendar.js`]: { body: 'export {}' } },
      /did not define <sund-event-calendar>/,
    ],
    'its element throws': [
      {
        [`${FILES}/event-calendar.js`]: {
          body: `customElements.define('sund-event-calendar', class extends HTMLElement {
            constructor() { super(); throw new Error('poisoned'); } })`,
        },
      },
      /poisoned/,
    ],
    'its config is missing': [{ [`${FILES}/k.json`]: { status: 404 } }, undefined],
    'its config is a page': [{ [`${FILES}/k.json`]: '<!doctype html><p>Log ind</p>' }, undefined],
    'the page allows no script of ours': [policy(`script-src 'none'`), undefined],
  };
  for (const [name, [routes, expected]] of Object.entries(failures)) {
    test(name, async () => {
      const { page, problems } = await open(PARAGRAPH, routes);
      await settle(page);
      await expectLink(page);
      const told = problems.filter((problem) => !/CSP|Content Security Policy/.test(problem));
      assert.equal(told.length, expected ? 1 : 0, told.join('\n'));
      if (expected) assert.match(told[0] ?? '', expected);
    });
  }

  test('it takes too long', async () => {
    host.serve({
      ...fakeInstallation({ title: 'Uge Sex', wait: 60_000 }),
      [`${SITE}/`]: municipalPage(PARAGRAPH),
    });
    const { page, problems } = await host.newPage();
    await page.clock.install();
    await page.goto(`${SITE}/`);
    await page.locator('[data-sund-pending]').waitFor({ state: 'attached' });
    await page.clock.fastForward(21_000);
    await expectLink(page);
    assert.match(problems.join(), /more than 20 seconds/);
    // What was too late must not come as a surprise.
    await page.clock.fastForward(60_000);
    await expectLink(page);
  });

  test('a consent manager keeps sund.js from running', async () => {
    const blocked = `<script type="text/plain" src="${FILES}/sund.js"></script>`;
    const { page } = await open(PARAGRAPH, {}, blocked);
    await settle(page);
    await expectLink(page);
  });

  test('a page hides what is not defined', async () => {
    const head = `<style>:not(:defined){display:none}</style>${SCRIPTS.classic}`;
    const routes = { [`${FILES}/event-calendar.js`]: { status: 404 } };
    const { page } = await open(PARAGRAPH, routes, head);
    await settle(page);
    await expectLink(page);
  });

  test('the browser is too old', async () => {
    host.serve({ ...fakeInstallation(), [`${SITE}/`]: municipalPage(PARAGRAPH) });
    const { page, problems } = await host.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.goto(`${SITE}/`);
    await settle(page);
    await expectLink(page);
    assert.deepEqual(problems, []);
    assert.ok(!host.asked.includes(`${FILES}/upgrade.js`));
  });
});

describe('the link comes back', () => {
  test('where a widget fails later, and takes the focus with it', async () => {
    const { page } = await open(PARAGRAPH);
    await expectWidget(page);
    await widget(page).focus();
    host.add(`${FILES}/k.json`, { status: 500 });
    await element(page).evaluate((each) => (each as HTMLElement & { reload(): void }).reload());
    await expectLink(page);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Se kalenderen');
  });

  test('with the paragraph as it was', async () => {
    const content = `<p class="lead" style="display: flex; color: green;">${LINK}</p>`;
    const { page } = await open(content);
    await expectWidget(page);
    host.add(`${FILES}/k.json`, { status: 500 });
    await element(page).evaluate((each) => (each as HTMLElement & { reload(): void }).reload());
    await expectLink(page);
    const attributes = await page
      .locator('p')
      .evaluate((each) => [...each.attributes].map(({ name }) => name).sort());
    assert.deepEqual(attributes, ['class', 'style']);
    assert.equal(await page.locator('p').evaluate((each) => each.style.display), 'flex');
  });

  test('for an editor together with the report, until another try succeeds', async () => {
    host.serve({
      ...fakeInstallation({ title: 'Uge Sex', fail: true }),
      [`${SITE}/?sund-debug`]: municipalPage(PARAGRAPH),
    });
    const { page } = await host.open(`${SITE}/?sund-debug`);
    await page.getByText('Rapport til redaktøren').waitFor();
    assert.ok(await link(page).isVisible());
    host.add(`${FILES}/k.json`, config({ title: 'Uge Sex' }));
    await element(page).evaluate((each) => (each as HTMLElement & { reload(): void }).reload());
    await expectWidget(page);
  });
});

describe('pages that change under way', () => {
  const change = (page: Page, script: string) => page.evaluate(script);

  test('a link added later', async () => {
    const { page } = await open('<div id="content"></div>');
    await change(
      page,
      `document.querySelector('#content').innerHTML = ${JSON.stringify(PARAGRAPH)}`,
    );
    await expectWidget(page);
  });

  test('a link that gets its address later', async () => {
    const { page } = await open('<p><a>Se kalenderen</a></p>');
    await change(
      page,
      `document.querySelector('a').href = '${FILES}/event-calendar.html?src=${FILES}/k.json'`,
    );
    await expectWidget(page);
  });

  test('a link that gets another address', async () => {
    const { page } = await open(PARAGRAPH, {
      [`${FILES}/other.json`]: config({ title: 'Motionsdag' }),
    });
    await expectWidget(page);
    await change(
      page,
      `document.querySelector('main a').href = '${FILES}/event-calendar.html?src=${FILES}/other.json'`,
    );
    await page.getByRole('heading', { name: 'Motionsdag' }).waitFor();
    assert.equal(await element(page).count(), 1);
    assert.ok(await link(page).isHidden());
  });

  test('htmx swaps the content', async () => {
    const { page } = await open(`<div id="content">${PARAGRAPH}</div>`);
    await expectWidget(page);
    await change(
      page,
      `document.querySelector('#content').outerHTML = ${JSON.stringify(`<div id="content"><p>Ny side</p>${PARAGRAPH}</div>`)}`,
    );
    await page.getByText('Ny side').waitFor();
    await expectWidget(page);
  });

  test('htmx brings a page back from its cache, which is text', async () => {
    const { page, problems } = await open(PARAGRAPH);
    await expectWidget(page);
    await change(
      page,
      `const kept = document.body.innerHTML;
       document.body.innerHTML = '<p>Anden side</p>';
       document.body.innerHTML = kept;`,
    );
    await expectWidget(page);
    assert.deepEqual(problems, []);
  });

  test('Turbo visits another page and goes back to a copy of this one', async () => {
    const { page, problems } = await open(PARAGRAPH);
    await expectWidget(page);
    await change(
      page,
      `window.copy = document.body.cloneNode(true);
       const next = document.createElement('body');
       next.textContent = 'Anden side';
       document.documentElement.replaceChild(next, document.body);`,
    );
    await page.getByText('Anden side').waitFor();
    await change(page, 'document.documentElement.replaceChild(window.copy, document.body)');
    await expectWidget(page);
    await settle(page);
    assert.equal(await element(page).count(), 1);
    assert.deepEqual(problems, []);
  });

  test('Turbo morphs the page: what the loader added is taken away', async () => {
    const { page } = await open(PARAGRAPH);
    await expectWidget(page);
    await change(
      page,
      `document.querySelector('sund-event-calendar').remove();
       const paragraph = document.querySelector('main p');
       paragraph.removeAttribute('style');
       paragraph.removeAttribute('data-sund-hidden');`,
    );
    await expectWidget(page);
  });

  test('a framework takes the link away: the widget goes too', async () => {
    const { page } = await open(PARAGRAPH);
    await expectWidget(page);
    await change(page, `document.querySelector('main a').remove()`);
    await element(page).waitFor({ state: 'detached' });
    assert.ok(
      await page.evaluate(
        () => document.querySelector<HTMLElement>('main p')?.style.display !== 'none',
      ),
    );
  });

  test('a tab is taken out of the page and put back', async () => {
    const { page } = await open(`<div id="tab">${PARAGRAPH}</div>`);
    await expectWidget(page);
    await change(page, `window.tab = document.querySelector('#tab'); window.tab.remove();`);
    await settle(page);
    await change(page, `document.querySelector('main').append(window.tab)`);
    await expectWidget(page);
  });

  test('a page that takes every widget away keeps its link', async () => {
    const { page } = await open(PARAGRAPH);
    await change(
      page,
      `new MutationObserver(() => document.querySelector('sund-event-calendar')?.remove())
         .observe(document.body, { childList: true, subtree: true })`,
    );
    await settle(page);
    await settle(page);
    assert.ok(await link(page).isVisible());
  });

  test('the back-forward cache', async () => {
    const { page } = await open(PARAGRAPH, {
      [`${SITE}/anden`]: municipalPage('<p>Anden side</p>'),
    });
    await expectWidget(page);
    await page.goto(`${SITE}/anden`);
    await page.goBack();
    await expectWidget(page);
  });

  test('two links in one paragraph give two widgets, in their order', async () => {
    const second = LINK.replace('k.json', 'other.json').replace('Se kalenderen', 'Se den anden');
    const { page } = await open(`<p>${LINK} og ${second}</p>`, {
      [`${FILES}/k.json`]: config({ title: 'Uge Sex', wait: 200 }),
      [`${FILES}/other.json`]: config({ title: 'Motionsdag' }),
    });
    await widget(page).waitFor();
    await page.getByRole('heading', { name: 'Motionsdag' }).waitFor();
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), [
      'Uge Sex',
      'Motionsdag',
    ]);
  });
});
