import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readSiteConfig } from '../../src/core/config/site-config.js';
import { syntheticConfig } from '../bench/synthetic-config.js';

const SITE = new URL('../../stories/site/', import.meta.url);
const DATA = new URL('../../stories/data/', import.meta.url);
const pages = (await readdir(SITE)).filter((name) => name.endsWith('.html'));

/** What the editor pasted; attributes in the order the builder writes them. */
const PASTED =
  /<p><a href="\/sund\/([a-z-]+)\.html\?src=([^"]+)" data-sund="\1">([^<]+)<\/a><\/p>/g;

const read = (name: string) => readFile(new URL(name, SITE), 'utf8');

it('carries each widget’s link exactly as an editor pastes it', async () => {
  const links = {
    'index.html':
      '<p><a href="/sund/event-calendar.html?src=%2Fdata%2Fkampagnedage.json" data-sund="event-calendar">Se kalenderen med kampagner og mærkedage</a></p>',
    'indsatser.html':
      '<p><a href="/sund/intervention-finder.html?src=%2Fdata%2Findsatser-alle.json" data-sund="intervention-finder">Find en indsats</a></p>',
    'roegfri.html':
      '<p><a href="/sund/smoke-free-map.html?src=%2Fdata%2Froegfri%2Flyngby-taarbaek.json" data-sund="smoke-free-map">Må jeg ryge eller vape her?</a></p>',
    'fritidspas.html':
      '<p><a href="/sund/leisure-pass.html?src=%2Fdata%2Ffritidspas%2Fholstebro.json" data-sund="leisure-pass">Kan mit barn få et fritidspas?</a></p>',
  };
  for (const [name, link] of Object.entries(links)) assert((await read(name)).includes(link), name);
});

it('has the same menu on every page', async () => {
  const menus = await Promise.all(
    pages.map(async (name) => /<nav class="menu"[^]*?<\/nav>/.exec(await read(name))?.[0]),
  );
  const [first, ...others] = menus.map((menu) => menu?.replace(/ aria-current="\w+"/, ''));
  assert(first !== undefined);
  for (const menu of others) assert.equal(menu, first);
});

it('the installation’s own settings are valid', async () => {
  const { problems } = readSiteConfig(JSON.parse(await read('sund-site.json')));
  assert.deepEqual(problems, []);
});

/** The config at an address of the demo site; one that `npm start` makes is made as it makes it. */
async function configAt(address: string): Promise<{ readonly widget?: string }> {
  if (address === '/indeks/config.json') return syntheticConfig(20);
  assert.match(address, /^\/data\//);
  const text = await readFile(new URL(address.replace('/data/', ''), DATA), 'utf8');
  return JSON.parse(text) as { readonly widget?: string };
}

for (const name of pages) {
  describe(name, () => {
    it('loads the loader once, in its head, and nothing from elsewhere', async () => {
      const html = await read(name);
      const [head = ''] = html.split('</head>');
      assert.equal(head.split('<script src="/sund/sund.js" defer></script>').length, 2);
      assert.equal(html.split('<script').length, 2);
      const loaded = [
        ...html.matchAll(/<(?:script|link|img|iframe)[^>]*?\s(?:src|href)="([^"]+)"/g),
      ];
      for (const [, address] of loaded) assert.match(address ?? '', /^\/[^/]/);
    });

    it('has a language, a title, one first heading and a way past the header', async () => {
      const html = await read(name);
      assert.match(html, /<html lang="da">/);
      assert.match(html, /<title>[^<]+ – Eksempel Kommune<\/title>/);
      assert.equal(html.split('<h1').length, 2);
      assert.match(html, /<a class="skip" href="#indhold">/);
      assert.match(html, /<main[^>]+id="indhold"/);
      // The page in the breadcrumb; in the menu the page, or the section that it is in.
      assert.equal(html.split('<li aria-current="page">').length, 2);
      assert.equal([...html.matchAll(/<a href="[^"]+" aria-current="(?:page|true)">/g)].length, 1);
    });

    it('links to files that exist, and pastes links to configs that exist', async () => {
      const html = await read(name);
      for (const [, address = ''] of html.matchAll(/\shref="(\/[^"]*)"/g)) {
        if (address.startsWith('/sund/')) continue;
        await access(new URL(address === '/' ? 'index.html' : address.slice(1), SITE));
      }
      for (const [, widget, src = ''] of html.matchAll(PASTED)) {
        assert.equal((await configAt(decodeURIComponent(src))).widget, widget);
      }
      assert.equal(html.split('data-sund=').length - 1, [...html.matchAll(PASTED)].length);
    });
  });
}
