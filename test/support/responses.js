/** The longest that a test may make the server wait, in milliseconds. */
const longestDelay = 30_000;

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Koa middleware for the test runner: answers `/respond?…` as the query says,
 * so that a test can meet a slow, wrong or foreign server without leaving this
 * machine. `response.ts` beside this file writes such addresses.
 *
 * - `status`: HTTP status, 200 unless told
 * - `type`: content type, `application/json` unless told
 * - `body`: text, or `base64`: bytes
 * - `delay`: milliseconds before the answer
 * - `cors`: value of `Access-Control-Allow-Origin`; absent unless told
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
export async function testResponses(context, next) {
  if (context.path !== '/respond') return next();
  const query = new URLSearchParams(context.querystring);
  await wait(Math.min(Number(query.get('delay') ?? 0), longestDelay));
  context.status = Number(query.get('status') ?? 200);
  const cors = query.get('cors');
  if (cors !== null) context.set('Access-Control-Allow-Origin', cors);
  const bytes = query.get('base64');
  context.body = bytes === null ? (query.get('body') ?? '') : Buffer.from(bytes, 'base64');
  // After the body: Koa guesses a type when it is set.
  context.set('Content-Type', query.get('type') ?? 'application/json');
}
