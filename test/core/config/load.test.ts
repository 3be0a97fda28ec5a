import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoadable, loadText, type LoadOptions } from '../../../src/core/config/load.js';
import type { CoreProblem } from '../../../src/core/config/problem.js';
import { fakeFetch, NETWORK_FAILURE, SILENCE, type FakeAnswer } from './fake-fetch.js';

const url = 'https://www.kommune.test/a.json';
const policy = { pageOrigin: 'https://www.kommune.test', allowed: [] };

function load(answers: FakeAnswer | readonly FakeAnswer[], options: Partial<LoadOptions> = {}) {
  const { fetch, requests } = fakeFetch({ [url]: answers });
  const loading = loadText(url, { limit: 100, timeout: 40, retryAfter: 1, fetch, ...options });
  return { loading, requests };
}

async function problemOf(
  answers: FakeAnswer | readonly FakeAnswer[],
  options: Partial<LoadOptions> = {},
): Promise<CoreProblem> {
  const outcome = await load(answers, options).loading;
  assert.ok(outcome.kind === 'failed');
  return outcome.problem;
}

test('a file is loaded, with cookies for its own origin only', async () => {
  const { loading, requests } = load('{"a":"ø"}');
  assert.deepEqual(await loading, { kind: 'loaded', text: '{"a":"ø"}', url, problems: [] });
  assert.equal(requests.length, 1);
  assert.equal(requests[0]?.options?.credentials, 'same-origin');
});

test('a file that is not UTF-8 carries its address with the warning', async () => {
  const outcome = await load(Uint8Array.of(0x22, 0xf8, 0x22)).loading;
  assert.ok(outcome.kind === 'loaded');
  assert.equal(outcome.text, '"ø"');
  assert.deepEqual(
    outcome.problems.map(({ code, source }) => [code, source]),
    [['windows-1252', url]],
  );
});

test('an empty answer is an empty text', async () => {
  const outcome = await load({ status: 200 }).loading;
  assert.ok(outcome.kind === 'loaded' && outcome.text === '');
});

test('one retry after a failure of the network or the server, not after a refusal', async () => {
  const table: [FakeAnswer[], number, string][] = [
    [[NETWORK_FAILURE, '{}'], 2, 'loaded'],
    [[{ status: 503 }, '{}'], 2, 'loaded'],
    [[NETWORK_FAILURE, NETWORK_FAILURE, '{}'], 2, 'network'],
    [[{ status: 500 }, { status: 502 }, '{}'], 2, 'http-status'],
    [[{ status: 503 }, { status: 404 }], 2, 'http-status'],
    [[{ status: 404 }, '{}'], 1, 'http-status'],
    [[{ status: 403 }, '{}'], 1, 'http-status'],
    [[SILENCE, '{}'], 1, 'timeout'],
    [['x'.repeat(101), '{}'], 1, 'too-large'],
  ];
  for (const [answers, count, expected] of table) {
    const { loading, requests } = load(answers);
    const outcome = await loading;
    assert.equal(outcome.kind === 'loaded' ? 'loaded' : outcome.problem.code, expected);
    assert.equal(requests.length, count, expected);
  }
});

test('every failure says what a message needs', async () => {
  assert.deepEqual((await problemOf({ status: 404 })).detail, { status: 404, url });
  assert.deepEqual((await problemOf(SILENCE, { timeout: 20 })).detail, { seconds: 0.02, url });
  assert.deepEqual((await problemOf(NETWORK_FAILURE)).detail, { url, crossOrigin: false });
  assert.deepEqual((await problemOf(NETWORK_FAILURE, { policy })).detail, {
    url,
    crossOrigin: false,
  });
  assert.deepEqual(
    (await problemOf(NETWORK_FAILURE, { pageOrigin: 'https://other.test' })).detail,
    {
      url,
      crossOrigin: true,
    },
  );
  const large = await problemOf('x'.repeat(101), { part: 'data' });
  assert.deepEqual(large.detail, { part: 'data', bytes: 101, limit: 100 });
  assert.equal(large.source, url);
  const binary = await problemOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x00));
  assert.deepEqual([binary.code, binary.source], ['not-text', url]);
});

test('a download without end is stopped when it is too large', async () => {
  let sent = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10;
      controller.enqueue(new Uint8Array(10).fill(0x20));
    },
    cancel() {
      cancelled = true;
    },
  });
  assert.equal((await problemOf({ stream })).code, 'too-large');
  assert.ok(cancelled);
  assert.ok(sent < 200);
});

test('a download that stops on the way is a timeout', async () => {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Uint8Array.of(0x7b));
    },
  });
  const fetch: typeof globalThis.fetch = (_input, options) => {
    const signal = options?.signal;
    const guarded = stream.pipeThrough(new TransformStream(), signal ? { signal } : {});
    return Promise.resolve(new Response(guarded));
  };
  const outcome = await loadText(url, { limit: 100, timeout: 20, fetch });
  assert.ok(outcome.kind === 'failed' && outcome.problem.code === 'timeout');
});

test('a link may not lead to other origins, not even by a redirect', async () => {
  const foreign = 'https://evil.test/a.json';
  const { fetch, requests } = fakeFetch({ [foreign]: '{}' });
  const refused = await loadText(foreign, { limit: 100, fetch, policy });
  assert.ok(refused.kind === 'failed');
  assert.equal(refused.problem.code, 'refused-origin');
  assert.deepEqual(refused.problem.detail, { origin: 'https://evil.test', url: foreign });
  assert.equal(requests.length, 0);

  const redirected = { redirectedTo: foreign, body: '{}' };
  assert.equal((await problemOf(redirected, { policy })).code, 'refused-origin');
  const authored = await load(redirected).loading;
  assert.ok(authored.kind === 'loaded' && authored.url === foreign);
  const moved = { redirectedTo: 'https://www.kommune.test/b/a.json', body: '{}' };
  const inside = await load(moved, { policy }).loading;
  assert.ok(inside.kind === 'loaded' && inside.url === moved.redirectedTo);
});

test('an abort rejects with its reason, before, during and between the attempts', async () => {
  const reason = new Error('gone');
  const early = AbortSignal.abort(reason);
  await assert.rejects(load('{}', { signal: early }).loading, reason);

  const during = new AbortController();
  const silent = load(SILENCE, { signal: during.signal, timeout: 5000 });
  during.abort(reason);
  await assert.rejects(silent.loading, reason);

  const between = new AbortController();
  const waiting = load(NETWORK_FAILURE, { signal: between.signal, retryAfter: 60_000 });
  setTimeout(() => {
    between.abort(reason);
  }, 10);
  await assert.rejects(waiting.loading, reason);
  assert.equal(waiting.requests.length, 1);
});

test('files are loaded over the web, or from the disk that the config is on', () => {
  const table: [string, string, boolean][] = [
    ['https://x.test/', 'https://y.test/', true],
    ['http://x.test/', 'https://y.test/', true],
    ['file:///a.json', 'file:///b.json', true],
    ['file:///a.json', 'https://y.test/', false],
    ['data:,{}', 'https://y.test/', false],
    ['blob:https://y.test/a', 'https://y.test/', false],
    ['javascript:x', 'https://y.test/', false],
    ['ftp://x.test/a', 'https://y.test/', false],
  ];
  for (const [address, base, expected] of table) {
    assert.equal(isLoadable(new URL(address), base), expected, address);
  }
});
