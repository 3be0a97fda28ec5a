import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';
import { birthdayInstants, to17 } from '../widgets/leisure-pass/birthday-instants.js';

/* A child is a year older from Danish midnight on, wherever the visitor's clock is set to. */
let host: Host;
before(async () => {
  host = await Host.start();
  host.serve({
    [`${SITE}/pas.json`]: { body: JSON.stringify(to17) },
    [`${SITE}/fritid`]: municipalPage(
      '<sund-leisure-pass src="/pas.json"></sund-leisure-pass>',
      '<script type="module" src="/sund/leisure-pass.js"></script>',
    ),
  });
});
after(() => host.close());

const WORDS = {
  canApply: 'Du kan søge om et fritidspas.',
  no: 'Ud fra dine svar ser det ikke ud til, at dit barn kan få passet.',
  askSomeone: 'Det kan vi ikke svare på her. Spørg kommunen.',
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Asks with a birth date, from the first page to the verdict. */
async function verdict(page: Page, born: string): Promise<string> {
  const [year = '', month = '', day = ''] = born.split('-');
  await press(page, 'Start');
  await page.getByRole('textbox', { name: 'Dag' }).fill(day);
  await page.getByRole('textbox', { name: 'Måned' }).fill(month);
  await page.getByRole('textbox', { name: 'År' }).fill(year);
  await press(page, 'Næste');
  await press(page, 'Vis resultatet');
  return page.getByRole('article').innerText();
}

describe('the leisure pass around Danish midnight', () => {
  for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    test(`with a clock in ${timezoneId}`, async () => {
      const { page, problems } = await host.newPage({ timezoneId });
      for (const { born, at, says } of birthdayInstants) {
        await page.clock.setFixedTime(at);
        await page.goto(`${SITE}/fritid`);
        const said = await verdict(page, born);
        assert.ok(said.includes(WORDS[says]), `born ${born}, at ${at}: ${said}`);
      }
      assert.deepEqual(problems, []);
    });
  }

  test('that passes while the questions are answered', async () => {
    const { page } = await host.newPage();
    await page.clock.setFixedTime('2026-11-20T22:59:59.999Z');
    await page.goto(`${SITE}/fritid`);
    assert.ok((await verdict(page, '2008-11-21')).includes(WORDS.canApply));
    await page.clock.setFixedTime('2026-11-20T23:00:00.000Z');
    await press(page, 'Ret dine svar');
    await press(page, 'Vis resultatet');
    const said = await page.getByRole('article').innerText();
    assert.ok(said.includes(WORDS.no), said);
  });
});
