import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Host } from './support/host.js';
import { municipalPage, SITE } from './support/municipal-page.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="/sund/smoke-free-map.js"></script>';

/** Opens a page with the map of a config of the demo site, and waits until it is drawn. */
async function open(config: string) {
  host.serve({
    [`${SITE}/roegfri`]: municipalPage(
      `<sund-smoke-free-map src="/data/roegfri/${config}.json"></sund-smoke-free-map>`,
      SCRIPT,
    ),
  });
  const { page } = await host.newPage();
  const outline = page.waitForResponse((response) => response.url().includes('/outlines/'));
  await page.goto(`${SITE}/roegfri`);
  await page.getByRole('group', { name: /^Kort med \d+ steder$/ }).waitFor();
  return { page, outline: await outline };
}

describe('the overview map of a smoke-free map', () => {
  test('has its outline from beside the library, and asks nobody else', async () => {
    const { outline } = await open('lyngby-taarbaek');
    assert.equal(outline.url(), `${SITE}/sund/outlines/0173.json`);
    assert.equal(outline.status(), 200);
    const foreign = host.asked.filter((url) => new URL(url).origin !== new URL(SITE).origin);
    assert.deepEqual(foreign, []);
  });

  for (const config of ['lyngby-taarbaek', 'koebenhavn']) {
    test(`is lines on paper, and no picture: ${config}`, async () => {
      const { page } = await open(config);
      // Objects stand in the clear in what this browser writes: a picture could not hide.
      const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
      assert.match(pdf, /^%PDF-/);
      assert.match(pdf, /\/Type\s*\/Page\b/);
      assert.doesNotMatch(pdf, /\/Subtype\s*\/Image/);
    });
  }
});
