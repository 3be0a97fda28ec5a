import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.js';

/** Where each address starts, longest first. */
const places = [
  ['/sund/', 'dist/'],
  ['/data/', 'stories/data/'],
  ['/indeks/', 'demo-index/'],
  ['/', 'stories/site/'],
];

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} pathname still percent-encoded
 * @returns {string | undefined} the file meant, undefined for an address outside the site
 */
function fileFor(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // What an installation allows and sets stands beside the files and is never part of them.
  if (path === '/sund/sund-site.json') return join(root, 'stories/site/sund-site.json');
  const place = places.find(([address]) => path.startsWith(/** @type {string} */ (address)));
  if (place === undefined || path.includes('\0')) return undefined;
  const [address, folder] = /** @type {[string, string]} */ (place);
  const base = join(root, folder);
  const rest = path.slice(address.length);
  const file = normalize(
    join(base, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest),
  );
  return file.startsWith(base.endsWith(sep) ? base : base + sep) ? file : undefined;
}

/**
 * The headers that the README asks of a host: anyone may read scripts and data,
 * a browser always asks again for the loader and the pages, and keeps a chunk
 * for good because its name changes with its content.
 *
 * @param {string} pathname
 * @param {string} extension
 */
function headersFor(pathname, extension) {
  const isShared = pathname.startsWith('/sund/') || /^\.(?:geojson|json|bin)$/.test(extension);
  const isKept = pathname.startsWith('/sund/chunks/') || pathname.startsWith('/indeks/shards/');
  return {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isShared ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/**
 * Answers as the demo site: `/` is `stories/site`, `/sund/` is `dist`, `/data/` is
 * `stories/data`.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function handleRequest(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileFor(pathname);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found === undefined) return notFound(response, pathname);
  if (found.isDirectory()) {
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  response.writeHead(200, {
    ...headersFor(pathname, extname(file)),
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Other sites may read this too: a missing `sund-site.json` is an answer, not an error.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function notFound(response, pathname) {
  response.writeHead(404, { ...headersFor(pathname, '.txt'), 'Cache-Control': 'no-cache' });
  response.end('Siden findes ikke.\nThere is no such page.\n');
}

/**
 * Starts the demo site on this machine.
 *
 * @param {number} port the port to try first; 0 takes any free one
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(port) {
  const server = createServer((request, response) => {
    handleRequest(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}/`, close: () => server.close() };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port, or the next free one after it
 */
async function listen(server, port) {
  for (let next = port; next < port + 50; next += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, process.env.HOST || 'localhost', () => resolve(undefined));
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : next;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${port} on.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve(Number(process.env.PORT || 8080));
  console.log(`\nThe demo site is at ${url}  (Ctrl+C stops it)`);
}
