import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { fetchBytes } from '../../../src/core/config/fetch-bytes.js';
import { fakeFetch, NETWORK_FAILURE, SILENCE, type FakeAnswer } from './fake-fetch.js';

const url = 'https://www.kommune.test/a.json';

test('nothing listens to a signal once the answer is there', async () => {
  const { signal } = new AbortController();
  const answers: readonly FakeAnswer[] = [
    ...['{}', 'x'.repeat(200), { status: 404 }],
    ...([NETWORK_FAILURE, SILENCE] as const),
  ];
  for (const answer of answers) {
    const { fetch } = fakeFetch({ [url]: [answer] });
    await fetchBytes(url, { signal, fetch, limit: 100, timeout: 5 });
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  }
});

test('an abort ends the request, and is its reason', async () => {
  const controller = new AbortController();
  const { fetch, requests } = fakeFetch({ [url]: SILENCE });
  const asking = fetchBytes(url, { signal: controller.signal, fetch, limit: 100 });
  controller.abort(new Error('gone'));
  await assert.rejects(asking, /gone/);
  assert.equal(requests[0]?.options?.signal?.aborted, true);
});
