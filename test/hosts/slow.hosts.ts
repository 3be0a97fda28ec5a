import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';

/*
 * What answers clicks and keys comes in a chunk of its own, after the first view. On a slow network a
 * visitor is there before it; nothing they do may be lost.
 */
let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const CONFIG = {
  widget: 'event-calendar',
  version: 1,
  lang: 'da',
  views: ['agenda', 'month', 'wheel'],
  themes: Array.from({ length: 9 }, (_, index) => ({ id: `t${index}`, label: `Tema ${index}` })),
  events: [{ id: 'aids', title: 'Verdens Aidsdag', when: { kind: 'fixed', month: 12, day: 1 } }],
};

/** Opens a calendar whose interactions the server holds back until `release` is called. */
async function openHeld(): Promise<{ readonly page: Page; readonly release: () => Promise<void> }> {
  host.serve({
    [`${SITE}/k.json`]: { body: JSON.stringify(CONFIG) },
    [`${SITE}/skoler`]: municipalPage(
      '<sund-event-calendar src="/k.json" today="2026-11-21"></sund-event-calendar>',
      '<script type="module" src="/sund/event-calendar.js"></script>',
    ),
  });
  const { page } = await host.newPage();
  const held: Route[] = [];
  let isHeld = true;
  await page.route(
    (url) => url.pathname.includes('/chunks/calendar-interaction-'),
    (route) => (isHeld ? void held.push(route) : route.fallback()),
  );
  await page.goto(`${SITE}/skoler`);
  await page.locator('sund-event-calendar[data-sund-state=ready]').waitFor();
  const release = async () => {
    assert.equal(held.length, 1, 'the chunk was asked for once, and held');
    isHeld = false;
    await held[0]?.fallback();
  };
  return { page, release };
}

const focusedName = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('sund-event-calendar')?.shadowRoot?.activeElement?.textContent.trim(),
  );

/** Waits until a view is chosen, and says what has the focus then. */
async function whenChosen(page: Page, view: string): Promise<string | undefined> {
  await page.getByRole('radio', { name: view, checked: true }).waitFor();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return focusedName(page);
}

describe('before the interactions have come', () => {
  const table: [keys: readonly string[], view: string][] = [
    [['ArrowRight'], 'Måned'],
    [['ArrowRight', 'ArrowDown'], 'Årshjul'],
    [['ArrowLeft'], 'Årshjul'],
    [['ArrowUp', 'ArrowUp'], 'Måned'],
    [['End'], 'Årshjul'],
    [['End', 'Home', 'ArrowRight'], 'Måned'],
  ];
  for (const [keys, view] of table) {
    test(`${keys.join(', ')} in the choice of view is remembered`, async () => {
      const { page, release } = await openHeld();
      await page.getByRole('radio', { name: 'Liste' }).focus();
      for (const key of keys) await page.keyboard.press(key);
      assert.ok(await page.getByRole('radio', { name: 'Liste', checked: true }).isVisible());
      await release();
      assert.equal(await whenChosen(page, view), view);
    });
  }

  test('an arrow does not scroll the page, and other keys do what they always do', async () => {
    const { page } = await openHeld();
    const prevented = (key: string) =>
      page.getByRole('radio', { name: 'Liste' }).evaluate((radio, name) => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
        return !radio.dispatchEvent(event);
      }, key);
    assert.equal(await prevented('ArrowDown'), true);
    assert.equal(await prevented('End'), true);
    assert.equal(await prevented('Tab'), false);
    assert.equal(await prevented('PageDown'), false);
  });

  test('focus that has gone on is not called back', async () => {
    const { page, release } = await openHeld();
    await page.getByRole('radio', { name: 'Liste' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await release();
    assert.notEqual(await whenChosen(page, 'Måned'), 'Måned');
  });

  test('a click is remembered', async () => {
    const { page, release } = await openHeld();
    await page.getByRole('radio', { name: 'Måned' }).click();
    await release();
    await whenChosen(page, 'Måned');
  });
});
