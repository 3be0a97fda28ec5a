import { lowerBound } from '../search/key-table.js';
import type { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';

/** The files that something numbered is spread over, each with the numbers from its start on. */
export class ShardDirectory {
  readonly hashes: readonly string[];
  /** The first number in each file. */
  readonly #starts: Uint32Array;
  /** Numbers in all. */
  readonly #end: number;

  constructor(hashes: readonly string[], starts: Uint32Array, end: number) {
    this.hashes = hashes;
    this.#starts = starts;
    this.#end = end;
  }

  /** The place of the file that has a number. */
  shardOf(number: number): number {
    return lowerBound(this.#starts, number + 1) - 1;
  }

  /** The places of the files that have the numbers from one up to, and without, another. */
  shardsOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
    const first = this.shardOf(from);
    const length = this.shardOf(to - 1) - first + 1;
    return [...new Array<undefined>(length)].map((_, at) => first + at);
  }

  /** From which number up to, and without, which the file at a place goes. */
  span(place: number): { readonly from: number; readonly to: number } {
    return { from: this.#starts[place] ?? 0, to: this.#starts[place + 1] ?? this.#end };
  }
}

/** Writes where files start and what they are called. */
export function writeDirectory(
  writer: ByteWriter,
  shards: readonly { readonly hash: string; readonly start: number }[],
): void {
  writer.count(shards.length).ascending(shards.map(({ start }) => start));
  for (const { hash } of shards) writeHash(writer, hash);
}

/** @throws {IndexError} */
export function readDirectory(reader: ByteReader, end: number): ShardDirectory {
  const length = reader.length();
  const starts = reader.ascending(length, Math.max(end, 1));
  if (length > 0 ? starts[0] !== 0 : end > 0) throw new IndexError('malformed');
  const hashes = [...starts].map(() => readHash(reader));
  return new ShardDirectory(hashes, starts, end);
}

export function writeHash(writer: ByteWriter, hash: string): void {
  for (let at = 0; at < 16; at += 2) writer.byte(Number.parseInt(hash.slice(at, at + 2), 16));
}

export function readHash(reader: ByteReader): string {
  return [...reader.bytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
