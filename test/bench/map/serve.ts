import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { handleRequest } from '../../../.scripts/serve.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const maplibre = fileURLToPath(new URL('../node_modules/maplibre-gl/dist/', import.meta.url));

/** The part of esbuild that is used here; it is the bench’s own and not there for the compiler. */
interface Bundler {
  readonly build: (options: object) => Promise<{
    readonly outputFiles: readonly { readonly path: string; readonly contents: Uint8Array }[];
  }>;
}

const page = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bench</title>
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="page.js"></script>
  </head>
  <body>
    <button id="before">Før</button>
    <div id="map"></div>
    <button id="after">Efter</button>
  </body>
</html>
`;

/** A peer draws on what it is given a size; ours takes the size that it needs. */
const SIZE = '#map{inline-size:800px}.fixed #map{block-size:600px}';

async function bundle(name: string): Promise<readonly [string, Uint8Array][]> {
  const esbuild = createRequire(import.meta.url)('esbuild') as Bundler;
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${here}pages/${name}.js`],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: here,
    write: false,
    external: ['/bench/*', '/sund/*'],
    loader: { '.png': 'dataurl' },
  });
  return outputFiles.map(({ path, contents }) => [
    `/bench/${name}/page${path.endsWith('.css') ? '.css' : '.js'}`,
    contents,
  ]);
}

/** Pages with a map library and nothing drawn yet. */
export interface BenchServer {
  readonly url: string;
  /** Bytes of script and style, gzip -9, that were asked for since the last time. */
  readonly bytes: () => number;
  readonly close: () => void;
}

/** Serves `/bench/<name>/` for each of `names`. */
export async function serveMaps(names: readonly string[]): Promise<BenchServer> {
  const files = new Map((await Promise.all(names.map(bundle))).flat());
  for (const name of names) {
    const css = files.get(`/bench/${name}/page.css`) ?? new Uint8Array();
    files.set(`/bench/${name}/page.css`, Buffer.concat([css, Buffer.from(SIZE)]));
  }
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname.startsWith('/sund/')) {
        const file = dist + pathname.slice('/sund/'.length);
        if (existsSync(file)) asked.set(pathname, gzipped(await readFile(file)));
        handleRequest(request, response);
        return;
      }
      const isPage = /^\/bench\/[a-z]+\/$/.test(pathname);
      const content = isPage ? page : (files.get(pathname) ?? (await fromMaplibre(pathname)));
      if (content !== undefined && !isPage) asked.set(pathname, gzipped(content));
      const type = /\.m?js$/.test(pathname)
        ? 'text/javascript'
        : pathname.endsWith('.css')
          ? 'text/css'
          : 'text/html';
      response.writeHead(content === undefined ? 404 : 200, {
        'Content-Type': `${type}; charset=utf-8`,
      });
      response.end(content);
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/bench/`,
    bytes: () => {
      const sum = [...asked.values()].reduce((total, each) => total + each, 0);
      asked.clear();
      return sum;
    },
    close: () => void server.close(),
  };
}

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** It loads its worker beside itself, so its files are served as they are. */
async function fromMaplibre(pathname: string): Promise<Uint8Array | undefined> {
  if (!pathname.startsWith('/bench/maplibre-gl/')) return undefined;
  return readFile(maplibre + basename(pathname)).catch(() => undefined);
}
