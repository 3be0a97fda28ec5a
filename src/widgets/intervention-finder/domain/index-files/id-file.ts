import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { bucketOf } from './content-hash.js';

/** Ids in one file, about. */
const IDS_IN_FILE = 1500;

/** The ids of entries, in files by what is in them rather than by their order. */
export function writeIds(ids: readonly string[]): readonly Uint8Array[] {
  const length = Math.max(1, Math.ceil(ids.length / IDS_IN_FILE));
  const buckets: [id: string, number: number][][] = new Array<undefined>(length)
    .fill(undefined)
    .map(() => []);
  for (const [number, id] of ids.entries()) buckets[bucketOf(id, length)]?.push([id, number]);
  return buckets.map((bucket) => {
    const writer = new ByteWriter().count(bucket.length);
    for (const [id] of bucket) writer.text(id);
    return writer.ascending(bucket.map(([, number]) => number)).done();
  });
}

/**
 * The numbers of entries by their ids.
 *
 * @throws {IndexError}
 */
export function readIds(bytes: Uint8Array, size: number): ReadonlyMap<string, number> {
  const reader = new ByteReader(bytes);
  const length = reader.length();
  const ids: string[] = [];
  for (let at = 0; at < length; at++) ids.push(reader.text());
  const numbers = reader.ascending(length, Math.max(size, 1));
  reader.end();
  return new Map(ids.map((id, at) => [id, numbers[at] ?? 0]));
}
