/** The longest that a test may make the server wait, in milliseconds. */
const longestDelay = 30_000;

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What an address `/respond?…` asks for. `response.ts` beside this file writes such addresses.
 *
 * - `status`: HTTP status, 200 unless told
 * - `type`: content type, `application/json` unless told
 * - `body`: text, or `base64`: bytes
 * - `delay`: milliseconds before the answer
 * - `cors`: value of `Access-Control-Allow-Origin`; absent unless told
 *
 * @param {string} search
 */
export function readResponse(search) {
  const query = new URLSearchParams(search);
  const bytes = query.get('base64');
  return {
    status: Number(query.get('status') ?? 200),
    type: query.get('type') ?? 'application/json',
    body:
      bytes === null
        ? (query.get('body') ?? '')
        : Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
    delay: Math.min(Number(query.get('delay') ?? 0), longestDelay),
    cors: query.get('cors'),
  };
}

/**
 * Koa middleware for the test runner: answers as {@link readResponse} says, so that a test can meet a
 * slow, wrong or foreign server without leaving this machine.
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
export async function testResponses(context, next) {
  if (context.path !== '/respond') return next();
  const { status, type, body, delay, cors } = readResponse(context.querystring);
  await wait(delay);
  context.status = status;
  if (cors !== null) context.set('Access-Control-Allow-Origin', cors);
  context.body = typeof body === 'string' ? body : Buffer.from(body);
  // After the body: Koa guesses a type when it is set.
  context.set('Content-Type', type);
}

/** @type {Map<string, Buffer>} */
const stored = new Map();

/**
 * Koa middleware for the test runner: a file that a test has put at `/stored/…` is there until it is
 * deleted, so that a test can make a server of many files of its own.
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
export async function storedFiles(context, next) {
  const { method, path } = context;
  if (!path.startsWith('/stored/')) return next();
  if (method === 'PUT') {
    const chunks = [];
    for await (const chunk of context.req) chunks.push(chunk);
    stored.set(path, Buffer.concat(chunks));
  } else if (method === 'DELETE') stored.delete(path);
  const file = stored.get(path);
  context.status = file || method !== 'GET' ? 200 : 404;
  context.set('Cache-Control', 'no-store');
  context.body = file ?? '';
  context.set(
    'Content-Type',
    path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
  );
}
