import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import {
  decodeConfig,
  encodeConfig,
  MAX_FRAGMENT_LENGTH,
  MAX_INFLATED_BYTES,
} from '../../../src/core/config/fragment.js';

const packed = (text: string | Uint8Array) =>
  deflateRawSync(text, { level: 9 }).toString('base64url');

async function codeOf(fragment: string): Promise<string> {
  const decoded = await decodeConfig(fragment);
  return decoded.kind === 'failed' ? decoded.problem.code : decoded.kind;
}

test('what goes in comes out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const encoded = await encodeConfig(text);
      assert.ok(encoded.kind === 'encoded');
      assert.match(encoded.fragment, /^[\w-]+$/);
      assert.deepEqual(await decodeConfig(encoded.fragment), { kind: 'decoded', text });
    }),
    { numRuns: 100 },
  );
});

test('it is raw DEFLATE in base64url, which others can read and write', async () => {
  const text = '{"widget":"event-calendar","title":"Uge Sex æøå"}';
  assert.deepEqual(await decodeConfig(packed(text)), { kind: 'decoded', text });
  const encoded = await encodeConfig(text);
  assert.ok(encoded.kind === 'encoded');
  assert.equal(inflateRawSync(Buffer.from(encoded.fragment, 'base64url')).toString(), text);
});

test('a long config is refused', async () => {
  const noise = Array.from({ length: 2_000 }, (_, index) => Math.sin(index).toString(36)).join('');
  const encoded = await encodeConfig(noise);
  assert.ok(encoded.kind === 'failed' && encoded.problem.code === 'too-large');
  assert.equal(encoded.problem.detail.part, 'fragment');
  assert.ok(encoded.problem.detail.bytes > MAX_FRAGMENT_LENGTH);
  const flat = await encodeConfig(' '.repeat(MAX_INFLATED_BYTES + 1));
  assert.ok(flat.kind === 'failed' && flat.problem.code === 'too-large');
  assert.equal(flat.problem.detail.part, 'inflated-fragment');
  assert.equal(await codeOf('A'.repeat(MAX_FRAGMENT_LENGTH + 1)), 'too-large');
});

test('a bomb stops before it is all out', async () => {
  assert.equal(await codeOf(packed(' '.repeat(MAX_INFLATED_BYTES))), 'decoded');
  const decoded = await decodeConfig(packed(new Uint8Array(5_000_000)));
  assert.ok(decoded.kind === 'failed' && decoded.problem.code === 'too-large');
  assert.equal(decoded.problem.detail.part, 'inflated-fragment');
  assert.ok(decoded.problem.detail.bytes < 2 * MAX_INFLATED_BYTES);
});

test('what is damaged cannot be read', async () => {
  const whole = packed(JSON.stringify({ widget: 'event-calendar', events: [{ id: 'uge-sex' }] }));
  const table = [
    '',
    'A',
    '{}',
    'æøå',
    `${whole}=`,
    whole.slice(0, -4),
    whole.slice(0, whole.length / 2),
    `*${whole.slice(1)}`,
    whole.replaceAll('', ' ').trim(),
    encodeURIComponent('{"widget":"event-calendar"}'),
    Buffer.from('{"widget":"event-calendar"}').toString('base64url'),
    packed(Uint8Array.of(0xff, 0xfe, 0xf8)),
  ];
  for (const fragment of table) assert.equal(await codeOf(fragment), 'bad-fragment', fragment);
});
