import { readResponse } from '../test/support/responses.js';

/*
 * A published Storybook has no server that could be slow or lack a file, so the page itself answers
 * `/respond?…` as the test runner's server does: the stories show the same states in both.
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

/** @type {typeof fetch} */
globalThis.fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (address.pathname !== '/respond') return fetchFromServer(input, init);
  const { status, type, body, delay } = readResponse(address.search);
  await wait(delay, init?.signal);
  return new Response(body, { status, headers: { 'Content-Type': type } });
};
