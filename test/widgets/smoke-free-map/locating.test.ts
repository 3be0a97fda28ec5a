import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { locate } from '../../../src/widgets/smoke-free-map/locating.js';

const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator') ?? {};

function answerBy(getCurrentPosition: (...callbacks: never[]) => void): void {
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { geolocation: { getCurrentPosition } },
  });
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => {
  mock.timers.reset();
  Object.defineProperty(globalThis, 'navigator', own);
});

test('nobody waits for ever where the browser never tells that its question was put aside', async () => {
  answerBy(() => undefined);
  const found = locate();
  mock.timers.tick(60_000);
  assert.equal(await found, 'timeout');
});

test('a page that takes the device away gives no answer rather than none at all', async () => {
  answerBy(() => {
    throw new TypeError('not here');
  });
  assert.equal(await locate(), 'unavailable');
});

test('what the device says is passed on, and why it says nothing', async () => {
  const coords = { latitude: 55, longitude: 12, accuracy: 8 };
  answerBy((found: (position: object) => void) => found({ coords }));
  assert.equal(await locate(), coords);
  for (const [code, reason] of [
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
  ] as const) {
    answerBy((_found: unknown, failed: (error: object) => void) => failed({ code }));
    assert.equal(await locate(), reason);
  }
});
