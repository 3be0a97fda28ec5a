import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { minify } from 'terser';
import { root } from './files.js';

/*
 * Says which modules weigh most before a widget's first render:
 * `npm run size:modules -- event-calendar [how many]`. Each is minified and
 * compressed by itself, so the sum is more than the file that holds them.
 */
const [widget = 'event-calendar', limit = '60'] = process.argv.slice(2);
const { sund } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'npm'))) throw new Error('Run `npm run build` first.');
process.env.SUND_DIST = dist;

/** These would write to `dist`, or hide where one module ends and the next begins. */
const unwanted = new Set(['terser', 'sund-bundle-graph']);

async function bundledChunks() {
  const { options } = await loadConfigFile(join(root, 'rollup.config.js'), { silent: true });
  const browser = options.find(({ input }) => typeof input === 'object');
  if (browser === undefined) throw new Error('There is nothing to bundle.');
  const plugins = [browser.plugins].flat().filter((plugin) => {
    return (
      typeof plugin === 'object' &&
      plugin !== null &&
      'name' in plugin &&
      !unwanted.has(plugin.name)
    );
  });
  const bundle = await rollup({ ...browser, plugins });
  const { output } = await bundle.generate(browser.output[0] ?? {});
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
}

const chunks = await bundledChunks();
const first = new Set([`${widget}.js`, ...sund.loader]);
for (const file of first) for (const next of chunks.get(file)?.imports ?? []) first.add(next);

/** @type {{ name: string, raw: number, gzip: number }[]} */
const modules = [];
for (const file of first) {
  for (const [id, { code }] of Object.entries(chunks.get(file)?.modules ?? {})) {
    if (!code) continue;
    const options = { module: true, compress: { unused: false }, mangle: { toplevel: true } };
    const { code: small = '' } = await minify(code, options);
    const name = id.replace(root, '').replace(/^dist\/npm\//, '');
    modules.push({ name, raw: small.length, gzip: gzipSync(small, { level: 9 }).length });
  }
}

/** @param {string} name */
const groupOf = (name) => {
  const parts = name.split('/');
  if (parts[0] === 'node_modules')
    return parts.slice(0, parts[1]?.startsWith('@') ? 3 : 2).join('/');
  return parts.slice(0, parts[0] === 'widgets' ? 3 : 2).join('/');
};

/** @param {{ name: string, raw: number, gzip: number }[]} rows */
function print(rows) {
  for (const { name, raw, gzip } of rows.toSorted((a, b) => b.raw - a.raw)) {
    console.log(`${String(raw).padStart(8)} ${String(gzip).padStart(8)}  ${name}`);
  }
}

/** @type {Map<string, { name: string, raw: number, gzip: number }>} */
const groups = new Map();
for (const { name, raw, gzip } of modules) {
  const group = groups.get(groupOf(name)) ?? { name: groupOf(name), raw: 0, gzip: 0 };
  groups.set(group.name, { ...group, raw: group.raw + raw, gzip: group.gzip + gzip });
}
console.log(`${'bytes'.padStart(8)} ${'gzip'.padStart(8)}  ${modules.length} modules, by folder`);
print([...groups.values()]);
console.log(`\n${'bytes'.padStart(8)} ${'gzip'.padStart(8)}  the heaviest`);
print(modules.toSorted((a, b) => b.raw - a.raw).slice(0, Number(limit)));
