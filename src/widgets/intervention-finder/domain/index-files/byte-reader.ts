import { IndexError } from './index-error.js';

/** Reads what a `ByteWriter` wrote. Nothing that is read can make it go on for longer than the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws {IndexError} where the bytes have come to their end, as all that follow here do */
  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new IndexError('truncated');
    return byte;
  }

  /** A whole number from 0 up. */
  count(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new IndexError('malformed');
    return value;
  }

  /** How many things follow, each of a byte at least: never more than there are bytes. */
  length(): number {
    const length = this.count();
    if (length > this.#bytes.length - this.#at) throw new IndexError('truncated');
    return length;
  }

  number(): number {
    const coded = this.count();
    if (coded === 2) return new Float64Array(this.bytes(8).slice().buffer)[0] ?? NaN;
    const value = Math.floor(coded / 4);
    return coded % 2 === 1 ? -value : value;
  }

  text(): string {
    const length = this.length();
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.count());
    return text;
  }

  /** So many numbers in ascending order, all below a limit. */
  ascending(length: number, limit: number): Uint32Array {
    if (length > this.#bytes.length - this.#at) throw new IndexError('truncated');
    const values = new Uint32Array(length);
    let before = -1;
    for (let at = 0; at < length; at++) {
      before += this.count() + 1;
      values[at] = before;
    }
    if (before >= limit) throw new IndexError('malformed');
    return values;
  }

  /** A view of the next bytes. */
  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new IndexError('truncated');
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  /** @throws {IndexError} where bytes are left */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new IndexError('malformed');
  }
}
