import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { handleRequest } from '../../.scripts/serve.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/**
 * @param {string} folder
 * @param {string[]} external
 * @returns {Promise<{ path: string, contents: Uint8Array }[]>}
 */
async function bundle(folder, external) {
  const esbuild = createRequire(import.meta.url)('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${here}${folder}/page.js`],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: here,
    external,
    write: false,
  });
  return outputFiles;
}

/**
 * Serves the pages of the bench: `/bench/<folder>/`, ours from `dist`, each of the
 * others as one bundle. Ours counts the scripts that its page asked for.
 *
 * @param {string[]} folders the other calendars
 */
export async function serveBench(folders) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const folder of folders) {
    for (const { path, contents } of await bundle(folder, [])) {
      files.set(`/bench/${folder}/${path.endsWith('.css') ? 'page.css' : 'page.js'}`, contents);
    }
  }
  for (const name of ['sund/page.js', 'page/offer.js', 'page/settled.js']) {
    files.set(`/bench/${name}`, await readFile(here + name));
  }
  const page = await readFile(`${here}index.html`);
  for (const folder of ['sund', ...folders]) files.set(`/bench/${folder}/`, page);
  /** @type {Set<string>} */
  const asked = new Set();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/sund/')) {
      asked.add(pathname.slice('/sund/'.length));
      void handleRequest(request, response);
      return;
    }
    const content = files.get(pathname) ?? new Uint8Array();
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    close: () => server.close(),
    /**
     * Bytes a visitor loads, gzip -9, script and style, without the bench's own.
     *
     * @param {string} folder
     */
    async sizeOf(folder) {
      if (folder !== 'sund') {
        const parts = await bundle(folder, ['../page/offer.js']);
        return parts.reduce((sum, { contents }) => sum + gzipped(contents), 0);
      }
      let sum = 0;
      for (const name of asked) {
        sum += gzipped(
          await readFile(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))),
        );
      }
      return sum;
    },
  };
}
