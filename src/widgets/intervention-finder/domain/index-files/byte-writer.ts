/** Writes numbers and texts as the bytes that a `ByteReader` reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  byte(value: number): this {
    if (this.#size === this.#bytes.length) {
      const bytes = new Uint8Array(this.#size * 2);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#bytes[this.#size++] = value;
    return this;
  }

  /** A whole number from 0 up, seven bits to a byte (LEB128). */
  count(value: number): this {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    return this.byte(rest);
  }

  /** Any number, whole ones short: most ages, grades and years are. */
  number(value: number): this {
    if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 40) {
      return this.count(value < 0 ? -value * 4 + 1 : value * 4);
    }
    this.count(2);
    for (const byte of new Uint8Array(new Float64Array([value]).buffer)) this.byte(byte);
    return this;
  }

  /** UTF-16 units, each as a count: a byte for what Danish is mostly written with. */
  text(value: string): this {
    this.count(value.length);
    for (let at = 0; at < value.length; at++) this.count(value.charCodeAt(at));
    return this;
  }

  /** Numbers in ascending order, as the steps between them. */
  ascending(values: Iterable<number>): this {
    let before = -1;
    for (const value of values) {
      this.count(value - before - 1);
      before = value;
    }
    return this;
  }

  bytes(values: Iterable<number>): this {
    for (const value of values) this.byte(value);
    return this;
  }

  /** What has been written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}
