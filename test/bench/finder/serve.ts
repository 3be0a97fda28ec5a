import { createServer } from 'node:http';
import { handleRequest } from '../../../.scripts/serve.js';
import { benchCatalogue } from '../finder-catalogue.js';

/** No data file may be larger than 12 MB, and 20 000 entries of the bench are: their bodies are cut. */
const BODY_WORDS = 18;

const PAGE = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bench</title>
    <script type="module" src="/sund/intervention-finder.js"></script>
  </head>
  <body></body>
</html>
`;

/** The config of so many synthetic entries, and the file of them that it leads to. */
export function benchConfig(count: number): { readonly config: string; readonly entries: string } {
  const { facets, entries } = benchCatalogue(count);
  const config = {
    widget: 'intervention-finder',
    version: 1,
    lang: 'da',
    title: 'Syntetiske indsatser',
    example: true,
    contact: { unit: 'Måling', link: { label: 'Kontakt', href: '/kontakt.html' } },
    views: ['list', 'matrix', 'shortlist'],
    matrix: { rows: 'theme', columns: 'municipality' },
    facets,
    entries: { src: 'entries.json' },
  };
  const cut = entries.map((entry) => ({
    ...entry,
    body: (entry.body as string).split(' ').slice(0, BODY_WORDS).join(' '),
  }));
  return { config: JSON.stringify(config), entries: JSON.stringify(cut) };
}

/** Serves an empty page, `dist`, and for each count `/bench/<count>/config.json`. */
export async function serveFinder(
  counts: readonly number[],
): Promise<{ readonly url: string; readonly close: () => void }> {
  const files = new Map([['/bench/', PAGE]]);
  for (const count of counts) {
    const { config, entries } = benchConfig(count);
    files.set(`/bench/${count}/config.json`, config);
    files.set(`/bench/${count}/entries.json`, entries);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/sund/')) {
      void handleRequest(request, response);
      return;
    }
    const content = files.get(pathname);
    const type = pathname.endsWith('/') ? 'text/html' : 'application/json';
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
