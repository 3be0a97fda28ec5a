import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { handleRequest } from '../../../.scripts/serve.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = new URL('../../../dist/', import.meta.url);

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

const page = (head: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bench</title>
    ${head}
  </head>
  <body><div id="wizard"></div></body>
</html>
`;

/** The part of esbuild that is used here; it is the bench’s own and not there for the compiler. */
interface Bundler {
  readonly build: (options: object) => Promise<{
    readonly outputFiles: readonly { readonly path: string; readonly contents: Uint8Array }[];
  }>;
}

async function surveyFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const esbuild = createRequire(import.meta.url)('esbuild') as Bundler;
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${here}survey-page.js`],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: here,
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/survey/page${path.endsWith('.css') ? '.css' : '.js'}`,
      contents,
    ]),
  );
}

/** Pages with a wizard’s scripts and nothing in them yet. */
export interface BenchServer {
  readonly url: string;
  /** Bytes of script and style, gzip -9, that were asked for since the last time. */
  readonly bytes: () => Promise<number>;
  readonly close: () => void;
}

/** Serves `/sund-page/` and, where it is installed, `/survey/`. */
export async function servePass(withPeers: boolean): Promise<BenchServer> {
  const survey = withPeers ? await surveyFiles() : new Map<string, Uint8Array>();
  const pages = new Map([
    ['/sund-page/', page('<script type="module" src="/sund/leisure-pass.js"></script>')],
    [
      '/survey/',
      page(
        '<link rel="stylesheet" href="page.css" /><script type="module" src="page.js"></script>',
      ),
    ],
  ]);
  let asked = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/sund/')) {
      asked.add(pathname);
      void handleRequest(request, response);
      return;
    }
    const content = pages.get(pathname) ?? survey.get(pathname);
    if (survey.has(pathname)) asked.add(pathname);
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    bytes: async () => {
      const paths = [...asked];
      asked = new Set();
      const sizes = paths.map(async (path) =>
        gzipped(survey.get(path) ?? (await readFile(new URL(path.slice('/sund/'.length), dist)))),
      );
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    close: () => server.close(),
  };
}
