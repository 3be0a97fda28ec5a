import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';

/** Writes entries, each as JSON in UTF-8, with their lengths first: who wants one need not read them all. */
export function writeEntryFile(entries: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { length } of entries) writer.count(length);
  for (const entry of entries) writer.bytes(entry);
  return writer.done();
}

/** Entries that stand in one file, from one number up to another. */
export interface EntryFile {
  readonly from: number;
  /** By the place of an entry in the file: its JSON, in UTF-8. */
  readonly texts: readonly Uint8Array[];
  /** Bytes in memory, about. */
  readonly weight: number;
}

/** What stands beside the bytes of each entry in memory, about. */
const VIEW = 100;

/**
 * Reads where the entries of a file are, and none of them yet.
 *
 * @throws {IndexError}
 */
export function readEntryFile(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): EntryFile {
  const reader = new ByteReader(bytes);
  if (to - from > bytes.length) throw new IndexError('truncated');
  const lengths: number[] = [];
  for (let entry = from; entry < to; entry++) lengths.push(reader.count());
  const texts = lengths.map((length) => reader.bytes(length));
  reader.end();
  return { from, texts, weight: bytes.length + texts.length * VIEW };
}
