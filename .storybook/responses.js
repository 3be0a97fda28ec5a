import { readResponse } from '../test/support/responses.js';

/*
 * A published Storybook has no server that could be slow or lack a file, so the page itself answers
 * `/respond?…` and `/stored/…` as the test runner's server does: the stories show the same states in both.
 */
const fetchFromServer = globalThis.fetch;

/**
 * @param {number} milliseconds
 * @param {AbortSignal | null | undefined} signal
 */
const wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** @type {Map<string, Blob>} */
const stored = new Map();

/**
 * @param {string} path
 * @param {RequestInit | undefined} init
 */
async function answerFromStore(path, init) {
  if (init?.method === 'PUT') stored.set(path, await new Response(init.body).blob());
  else if (init?.method === 'DELETE') stored.delete(path);
  const file = stored.get(path);
  return new Response(file ?? '', { status: file || init?.method === 'DELETE' ? 200 : 404 });
}

/** @type {typeof fetch} */
globalThis.fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (address.pathname.startsWith('/stored/')) return answerFromStore(address.pathname, init);
  if (address.pathname !== '/respond') return fetchFromServer(input, init);
  const { status, type, body, delay } = readResponse(address.search);
  await wait(delay, init?.signal);
  return new Response(body, { status, headers: { 'Content-Type': type } });
};
