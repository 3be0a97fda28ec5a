import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { contentHash } from '../../../../src/widgets/intervention-finder/domain/index-files/content-hash.js';
import { writeEntryFile } from '../../../../src/widgets/intervention-finder/domain/index-files/entry-file.js';
import { ShardDirectory } from '../../../../src/widgets/intervention-finder/domain/index-files/shard-directory.js';
import type { Entry } from '../../../../src/widgets/intervention-finder/domain/model.js';
import { EntryStore } from '../../../../src/widgets/intervention-finder/index-engine/entry-store.js';
import { IndexProblemError } from '../../../../src/widgets/intervention-finder/index-engine/index-problem.js';
import { ShardStore } from '../../../../src/widgets/intervention-finder/index-engine/shard-store.js';

const { signal } = new AbortController();
const encoder = new TextEncoder();
const one = { id: 'en', title: 'Æbler på SFO', values: { theme: ['mad'] } };
const other = { id: 'to', title: '😀 שלום' };
const json = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** Asks for entries of an index whose only file of entries has this content, under its right name. */
function entriesOf(
  content: Uint8Array,
  numbers: readonly number[],
  size = 2,
  most = 1_000_000,
): Promise<readonly Entry[]> {
  const packed = new Uint8Array(gzipSync(content));
  const fetchFile = () => Promise.resolve(new Response(packed));
  const base = 'https://kommune.example/indeks/index.json';
  const store = new EntryStore(new ShardStore({ base, loading: { fetch: fetchFile } }, most));
  const directory = new ShardDirectory([contentHash(content)], Uint32Array.of(0), size);
  return store.at(numbers, directory, signal);
}

async function faultOf(content: Uint8Array, numbers: readonly number[] = [0, 1]): Promise<unknown> {
  const error: unknown = await entriesOf(content, numbers).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof IndexProblemError, String(error));
  const { problem } = error;
  assert.equal(problem.code, 'index-file');
  assert.match(problem.source ?? '', /shards\/entries-[0-9a-f]{16}\.bin$/);
  return problem.code === 'index-file' && problem.detail.fault;
}

test('entries are read as they were written, in the order they are asked for', async () => {
  const file = writeEntryFile([json(one), json(other)]);
  assert.deepEqual(await entriesOf(file, [1, 0]), [other, one]);
  assert.deepEqual(await entriesOf(file, []), []);
  // Where nothing can be kept, too.
  assert.deepEqual(await entriesOf(file, [0], 2, 0), [one]);
});

test('lengths that do not fit are told', async () => {
  const file = writeEntryFile([json(one), json(other)]);
  const withLength = (at: number, change: number) =>
    file.map((byte, place) => (place === at ? byte + change : byte));
  assert.equal(await faultOf(withLength(0, 1)), 'truncated');
  assert.equal(await faultOf(withLength(0, -1)), 'malformed');
  assert.equal(await faultOf(withLength(1, -1)), 'malformed');
  assert.equal(await faultOf(Uint8Array.of(255, 255, 255, 255, 255, 127, 2, 1, 2)), 'truncated');
  assert.equal(await faultOf(Uint8Array.of(...new Array<number>(40).fill(255))), 'truncated');
});

test('a file that is cut off, or of fewer or more entries, is told', async () => {
  const file = writeEntryFile([json(one), json(other)]);
  for (let length = 0; length < file.length; length++) {
    assert.match(String(await faultOf(file.slice(0, length))), /truncated|malformed/);
  }
  assert.equal(await faultOf(writeEntryFile([json(one)])), 'truncated');
  assert.equal(await faultOf(writeEntryFile([json(one), json(other), json(one)])), 'malformed');
});

test('what is not UTF-8, not JSON or no entry is told', async () => {
  const bad: readonly Uint8Array[] = [
    Uint8Array.of(0x7b, 0xff, 0x7d),
    encoder.encode('{"id":"to"'),
    encoder.encode('<!doctype html>'),
    new Uint8Array(),
    json(null),
    json([other]),
    json({ id: 'to' }),
    json({ id: 2, title: 'To' }),
  ];
  for (const text of bad)
    assert.equal(await faultOf(writeEntryFile([json(one), text])), 'malformed');
});

test('two entries of one id are told, as ids are what tells entries apart', async () => {
  assert.equal(
    await faultOf(writeEntryFile([json(one), json({ ...other, id: 'en' })])),
    'malformed',
  );
});

test('what nobody asks for is not read', async () => {
  const file = writeEntryFile([json(one), encoder.encode('nothing')]);
  assert.deepEqual(await entriesOf(file, [0]), [one]);
  assert.equal(await faultOf(file, [1]), 'malformed');
});
