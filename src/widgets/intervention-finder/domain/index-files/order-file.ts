import { orderBy, type EntryOrder } from '../entry-order.js';
import type { Entry } from '../model.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';

/** Writes the orders of entries that do not depend on a search. */
export function writeOrders(order: EntryOrder, entries: readonly Entry[]): Uint8Array {
  const writer = new ByteWriter();
  for (const entry of order.titles) writer.count(entry);
  for (const { year } of entries) writer.number(year ?? -1);
  return writer.done();
}

const STEP = 10_000;

/** Reads what {@link writeOrders} wrote: every `yield` is a place to pause. @throws {IndexError} */
export function* readOrders(
  bytes: Uint8Array,
  size: number,
): Generator<void, EntryOrder, undefined> {
  const reader = new ByteReader(bytes);
  const titles = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    if (at % STEP === 0) yield;
    const entry = reader.count();
    if (entry >= size) throw new IndexError('malformed');
    titles[at] = entry;
  }
  const years = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    if (at % STEP === 0) yield;
    years[at] = reader.number();
  }
  reader.end();
  return yield* orderBy(titles, (entry) => {
    const year = years[entry] ?? -1;
    return year < 0 ? undefined : year;
  });
}
