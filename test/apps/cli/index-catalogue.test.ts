import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { indexCommand } from '../../../src/apps/cli/index-catalogue.js';
import { sund, type Outcome } from './sample-system.js';

const entries = [
  { id: 'rygestop', title: 'Rygestop for unge', values: { tema: 'tobak' }, year: 2024 },
  { id: 'soevn', title: 'Søvn på skemaet', values: { tema: ['soevn'] } },
  { id: 'mad', title: 'Skolemad', values: { tema: 'mad' } },
];

function catalogue(fields: object = {}): object {
  return {
    widget: 'intervention-finder',
    version: 1,
    title: 'Find en indsats',
    facets: [{ id: 'tema', kind: 'list', label: 'Tema' }],
    entries,
    ...fields,
  };
}

const OUT = ['index', 'katalog.json', '--out', 'indeks'];

function written({ files }: Outcome): readonly string[] {
  return Object.keys(files).filter((path) => path.startsWith('indeks/'));
}

interface Manifest {
  readonly index: { readonly format: number; readonly size: number };
  readonly entries: readonly { readonly id: string }[];
}

function manifestOf({ files }: Outcome): Manifest {
  return JSON.parse(files['indeks/index.json'] ?? '') as Manifest;
}

test('a folder with the files of the index, and a config to link to', async () => {
  const outcome = await sund(OUT, { 'katalog.json': catalogue() });
  assert.equal(outcome.code, 0, outcome.told);
  assert.match(
    outcome.told,
    /^3 entries in \d+ files, 0\.1 MB\. .* link to indeks\/config\.json\.$/m,
  );
  const manifest = manifestOf(outcome);
  assert.equal(manifest.index.size, 3);
  assert.deepEqual(manifest.entries, entries);
  const config = JSON.parse(outcome.files['indeks/config.json'] ?? '') as object;
  assert.deepEqual(config, catalogue({ entries: { src: 'index.json' } }));
  for (const path of written(outcome)) {
    assert.match(path, /^indeks\/(?:index\.json|config\.json|shards\/[a-z]+-[0-9a-f]{16}\.bin)$/);
  }
});

test('the same files for the same catalogue, wherever it stands', async () => {
  const inline = await sund(OUT, { 'katalog.json': catalogue() });
  const elsewhere = await sund(OUT, {
    'katalog.json': catalogue({ entries: { src: 'liste.json' } }),
    'liste.json': entries,
  });
  for (const path of written(inline)) assert.equal(elsewhere.files[path], inline.files[path], path);
  assert.deepEqual(written(elsewhere), written(inline));
  const bytes = Buffer.from(inline.files[written(inline)[0] ?? ''] ?? '', 'base64');
  assert.ok(gunzipSync(bytes).length > 0);
});

test('only what the page is limited to is in the index, and the config has no limits', async () => {
  const only = { tema: { values: ['tobak', 'mad'] } };
  const outcome = await sund(OUT, { 'katalog.json': catalogue({ only }) });
  assert.deepEqual(
    manifestOf(outcome).entries.map(({ id }) => id),
    ['rygestop', 'mad'],
  );
  assert.ok(!('only' in (JSON.parse(outcome.files['indeks/config.json'] ?? '') as object)));
});

test('a bad entry is told and left out, the rest is written', async () => {
  const bad = [...entries, { id: 'uden-titel' }, { id: 'mad', title: 'Igen' }];
  const outcome = await sund(OUT, { 'katalog.json': catalogue({ entries: bad }) });
  assert.equal(outcome.code, 0);
  assert.match(outcome.told, /^katalog\.json: entries\[3\]\.title: /m);
  assert.match(outcome.told, /^katalog\.json: entries\[4\]\.id: /m);
  assert.equal(manifestOf(outcome).index.size, 3);
});

test('more entries than a page can hold, which a page and validate are told of', async () => {
  const many = Array.from({ length: 20_001 }, (_, at) => ({ id: `e${at}`, title: `Nummer ${at}` }));
  const files = {
    'katalog.json': catalogue({ entries: { src: 'liste.json' } }),
    'liste.json': many,
  };
  const outcome = await sund(OUT, files);
  assert.equal(outcome.code, 0, outcome.told);
  assert.equal(manifestOf(outcome).index.size, 20_001);
  assert.equal(manifestOf(outcome).entries.length, 21);
  const validated = await sund(['validate', 'katalog.json'], files);
  assert.equal(validated.code, 1);
  assert.match(validated.out, /^liste\.json: .*20,001.*20,000/);
});

test('an index that is there is kept, unless it is to be replaced', async () => {
  const files = { 'katalog.json': catalogue(), 'indeks/index.json': 'min' };
  const kept = await sund(OUT, files);
  assert.equal(kept.code, 1);
  assert.match(kept.told, /^indeks\/index\.json exists already/);
  assert.equal(kept.files['indeks/index.json'], 'min');
  assert.deepEqual(written(kept), ['indeks/index.json']);
  const replaced = await sund([...OUT, '--force'], files);
  assert.equal(replaced.code, 0);
  assert.equal(manifestOf(replaced).index.size, 3);
});

test('validate looks at a finder, with a list or an index', async () => {
  const fine = await sund(['validate', 'katalog.json'], { 'katalog.json': catalogue() });
  assert.equal(fine.told, 'katalog.json: no problems, 3 entries.\n');
  const indexed = await sund(OUT, { 'katalog.json': catalogue() });
  const again = await sund(['validate', 'indeks/config.json'], indexed.files);
  assert.equal(again.told, 'indeks/config.json: no problems, 3 entries.\n');
  const other = manifestOf(indexed);
  const stale = {
    ...indexed.files,
    'indeks/index.json': { ...other, index: { ...other.index, format: 99 } },
  };
  const { code, out } = await sund(['validate', 'indeks/config.json'], stale);
  assert.equal(code, 1);
  assert.match(out, /^indeks\/index\.json: index: .*format 99.*sund index/);
});

test('what cannot be indexed', async () => {
  const indexed = await sund(OUT, { 'katalog.json': catalogue() });
  const table: readonly (readonly [string[], Record<string, unknown>, number, RegExp])[] = [
    [['index'], {}, 2, /say which file/],
    [['index', 'a.json'], {}, 2, /which folder/],
    [['index', 'a.json', 'b.json', '--out', 'x'], {}, 2, /one file at a time/],
    [['index', 'a.json', '--out', 'x'], {}, 1, /a\.json/],
    [['index', 'a.json', '--out', 'x'], { 'a.json': catalogue({ entries: [] }) }, 1, /no entries/],
    [['index', 'a.json', '--out', 'x'], { 'a.json': '<!doctype html>' }, 1, /web page/],
    [['index', 'indeks/config.json', '--out', 'x'], indexed.files, 1, /an index already/],
    [['index', 'a.json', '--out', '/rod'], { 'a.json': catalogue() }, 1, /could not be written/],
    [
      ['index', 'a.json', '--out', 'x', '--lang', 'da'],
      { 'a.json': catalogue({ entries: [] }) },
      1,
      /ingen punkter/,
    ],
  ];
  for (const [args, files, code, told] of table) {
    const outcome = await sund(args, files);
    assert.equal(outcome.code, code, outcome.told);
    assert.match(outcome.told, told);
  }
});

test('a catalogue of more words than an index can tell apart', async () => {
  const five = catalogue({
    facets: [],
    entries: [
      { id: 'a', title: 'Rygestop for unge' },
      { id: 'b', title: 'Søvn for alle unge' },
    ],
  });
  const files = { 'katalog.json': five };
  const withMost = (words: number) => new Map([['index', indexCommand(words)]]);
  const fits = await sund(OUT, files, withMost(5));
  assert.equal(fits.code, 0, fits.told);
  const { code, told, files: after } = await sund(OUT, files, withMost(4));
  assert.equal(code, 1);
  assert.equal(
    told,
    'katalog.json: there are 5 different words in the entries, and an index holds 4. ' +
      'Make the catalogue into several, or shorten its texts.\n',
  );
  assert.deepEqual(Object.keys(after), ['katalog.json']);
  const danish = await sund([...OUT, '--lang', 'da'], files, withMost(4));
  assert.equal(
    danish.told,
    'katalog.json: Der er 5 forskellige ord i punkterne, og et indeks har plads til 4. ' +
      'Del kataloget i flere, eller gør teksterne kortere.\n',
  );
});

test('on a disk', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'sund-'));
  context.after(() => rm(folder, { recursive: true }));
  const out = join(folder, 'ny', 'indeks');
  const args = ['index', 'stories/data/indsatser-alle.json', '--out', out];
  const run = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/apps/cli/cli.ts', ...args], {
      encoding: 'utf8',
    });
  const first = run();
  assert.equal(first.status, 0, first.stderr);
  const manifest = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as Manifest;
  assert.equal(manifest.index.size, 78);
  assert.ok((await readdir(join(out, 'shards'))).length >= 8);
  assert.equal(run().status, 1);
});
