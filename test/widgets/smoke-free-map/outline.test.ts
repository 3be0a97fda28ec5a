import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { outlineOf } from '../../../src/widgets/smoke-free-map/outline.js';

const fetchOfPlatform = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchOfPlatform;
});

/** Answers in turn, the last again and again. Gives what was asked for. */
function answer(...answers: (Response | Error)[]): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url.slice(url.lastIndexOf('/outlines/')));
    assert.equal(init?.credentials, 'same-origin');
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return next instanceof Response
      ? Promise.resolve(next.clone())
      : Promise.reject(next ?? Error());
  };
  return asked;
}

const json = (value: unknown): Response => new Response(JSON.stringify(value));
const square = { rings: [[0, 0, 10, 0, 0, 10, -10, -10]] };

describe('outlineOf', () => {
  it('asks for the file of a code, once', async () => {
    const asked = answer(json(square));
    const rings = await outlineOf('0173');
    assert.deepEqual(
      rings?.map((ring) => [...ring]),
      [[0, 0, 10, 0, 10, 10, 0, 0]],
    );
    assert.deepEqual(asked, ['/outlines/0173.json']);
  });

  it('looks a name up', async () => {
    const asked = answer(json({ '0173': 'Lyngby-Taarbæk' }), json(square));
    assert.ok(await outlineOf('Lyngby-Taarbæk Kommune'));
    assert.deepEqual(asked, ['/outlines/index.json', '/outlines/0173.json']);
  });

  it('tries again when the network or the server fails', async () => {
    const asked = answer(new TypeError('offline'), json(square));
    assert.ok(await outlineOf('0173'));
    assert.equal(asked.length, 2);
    answer(new Response('', { status: 503 }), json(square));
    assert.ok(await outlineOf('0173'));
  });

  for (const [name, ...answers] of [
    ['it does not come', new TypeError('offline')],
    ['there is none', new Response('', { status: 404 })],
    ['it is no JSON', new Response('<!doctype html>')],
    ['it is something else', json({ rings: 'no' })],
  ] as const) {
    it(`is nothing where ${name}`, async () => {
      const asked = answer(...answers);
      assert.equal(await outlineOf('0173'), undefined);
      assert.ok(asked.length <= 2);
    });
  }

  it('is nothing for a name that nobody has', async () => {
    const asked = answer(json({ '0173': 'Lyngby-Taarbæk' }));
    assert.equal(await outlineOf('Andeby'), undefined);
    assert.equal(asked.length, 1);
  });

  it('is nothing when it is withdrawn', async () => {
    const asked = answer(json(square));
    assert.equal(await outlineOf('0173', AbortSignal.abort()), undefined);
    assert.deepEqual(asked, []);
  });
});
