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

const ready = (page: Page) => page.locator('sund-leisure-pass[data-sund-state=ready]').waitFor();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the page has noted of itself since it was opened. */
interface Noted {
  /** How often Turbo has drawn a page. */
  drawn: number;
  first: Element | null;
  /** Listeners of the page and the window that a wizard could leave behind. */
  readonly listeners: Map<string, number>;
}

/** Opens the page with the wizard, and notes what Turbo and the wizard do from then on. */
async function open() {
  const { page, problems } = await host.newPage();
  await page.addInitScript(noteListeners);
  await page.goto(`${SITE}/fritid`);
  await ready(page);
  await page.evaluate(() => {
    const noted = window as unknown as Noted;
    noted.drawn = 0;
    noted.first = document.querySelector('sund-leisure-pass');
    document.addEventListener('turbo:render', () => (noted.drawn += 1));
  });
  host.forgetAsked();
  return { page, problems };
}

/** Runs in the page, before its own scripts. */
function noteListeners(): void {
  const listeners = new Map<string, number>();
  Reflect.set(window, 'listeners', listeners);
  for (const target of [window, document]) {
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const own = target[method].bind(target) as (...args: readonly unknown[]) => void;
      Reflect.set(target, method, (type: string, ...rest: readonly unknown[]) => {
        listeners.set(type, (listeners.get(type) ?? 0) + by);
        own(type, ...rest);
      });
    }
  }
}

/** How often Turbo has drawn, whether the wizard is the one that was there first, and how busy it is. */
function seen(page: Page) {
  return page.evaluate(() => {
    const { drawn, first } = window as unknown as Noted;
    const isFirst = document.querySelector('sund-leisure-pass') === first;
    return { drawn, isFirst, busy: document.documentElement.getAttribute('aria-busy') };
  });
}

const listeners = (page: Page, ...types: readonly string[]): Promise<readonly number[]> =>
  page.evaluate(
    (names) => names.map((name) => (window as unknown as Noted).listeners.get(name) ?? 0),
    types,
  );

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

/** Long enough for a visit of Turbo's. */
const aMoment = (page: Page): Promise<void> => page.waitForTimeout(400);

const UNTOUCHED = { drawn: 0, isFirst: true, busy: null };

describe('the leisure pass on a page that Turbo drives', () => {
  test('goes back and forward through its questions, and Turbo leaves the page alone', async () => {
    const { page, problems } = await open();
    const { turbo } = await state(page);
    await toBenefit(page);
    assert.deepEqual(await state(page), { turbo, sund: { step: 3 } });
    await page.goBack();
    await heading(page, AGE).waitFor();
    await aMoment(page);
    assert.equal(await page.getByRole('textbox', { name: AGE }).inputValue(), '8');
    await page.goBack();
    await heading(page, CHILDREN).waitFor();
    assert.ok(await page.getByRole('radio', { name: '1 barn' }).isChecked());
    await page.goBack();
    await button(page, 'Start').waitFor();
    for (const name of [CHILDREN, AGE, BENEFIT]) {
      await page.goForward();
      await heading(page, name).waitFor();
    }
    await aMoment(page);
    assert.deepEqual(await seen(page), UNTOUCHED);
    assert.deepEqual(await state(page), { turbo, sund: { step: 3 } });
    assert.equal(page.url(), `${SITE}/fritid`);
    assert.deepEqual(
      host.asked.filter((address) => address.startsWith(`${SITE}/fritid`)),
      [],
    );
    assert.deepEqual(problems, []);
  });

  test('forgets its answers on the page, and not by a page in its place', async () => {
    const { page, problems } = await open();
    await toBenefit(page);
    await button(page, 'Slet mine svar').click();
    await button(page, 'Start').waitFor();
    await aMoment(page);
    assert.deepEqual(await seen(page), UNTOUCHED);
    await toBenefit(page);
    await page.goBack();
    await heading(page, AGE).waitFor();
    await aMoment(page);
    assert.deepEqual(await seen(page), UNTOUCHED);
    assert.deepEqual(problems, []);
  });

  test('begins anew after a visit to another page, and leaves nothing behind there', async () => {
    const { page, problems } = await open();
    const OURS = ['popstate', 'pageshow', 'turbo:visit'] as const;
    await toBenefit(page);
    const before = await listeners(page, ...OURS);
    await page.getByRole('link', { name: 'Anden side' }).click();
    await page.getByText('Noget andet').waitFor();
    await aMoment(page);
    const away = await listeners(page, ...OURS);
    assert.ok(
      away.every((count, index) => count === (before[index] ?? 0) - 1),
      `${before.join()} and ${away.join()}`,
    );
    await page.goBack();
    await ready(page);
    await button(page, 'Start').waitFor();
    assert.deepEqual((await seen(page)).isFirst, false);
    await button(page, 'Start').click();
    await heading(page, CHILDREN).waitFor();
    assert.deepEqual(await listeners(page, ...OURS), before);
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
    assert.deepEqual(problems, []);
  });

  test('is gone from the browser’s Back once another page is there', async () => {
    const { page } = await open();
    await toBenefit(page);
    await page.getByRole('link', { name: 'Anden side' }).click();
    await page.getByText('Noget andet').waitFor();
    await page.getByRole('link', { name: 'Fritid' }).click();
    await ready(page);
    await toBenefit(page);
    await page.goBack();
    await heading(page, AGE).waitFor();
    await aMoment(page);
    assert.equal(await page.getByRole('textbox', { name: AGE }).inputValue(), '8');
    for (const name of ['turbo:load', 'popstate']) {
      const [count = 0] = await listeners(page, name);
      assert.ok(count <= 2, `${count} listeners for ${name}`);
    }
  });
});
