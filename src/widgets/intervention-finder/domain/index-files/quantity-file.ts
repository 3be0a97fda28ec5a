import type { QuantityTable } from '../search/search-index.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';

const GRADE = 1;
const HAS_FROM = 2;
const HAS_TO = 4;
const STEP = 10_000;

/** Writes the ages and grades of entries. */
export function writeQuantities(table: QuantityTable): Uint8Array {
  const writer = new ByteWriter().count(table.entries.length);
  let before = 0;
  for (const [row, entry] of table.entries.entries()) {
    const [from, to] = [table.from[row] ?? -Infinity, table.to[row] ?? Infinity];
    const hasFrom = Number.isFinite(from);
    const hasTo = Number.isFinite(to);
    // Rows are in the order of their entries.
    writer.count(entry - before);
    before = entry;
    writer.byte((table.units[row] ?? 0) | (hasFrom ? HAS_FROM : 0) | (hasTo ? HAS_TO : 0));
    if (hasFrom) writer.number(from);
    if (hasTo) writer.number(to);
    writer.byte(table.scores[row] ?? 0);
  }
  return writer.done();
}

/** Every `yield` is a place to pause. @throws {IndexError} */
export function* readQuantities(bytes: Uint8Array): Generator<void, QuantityTable, undefined> {
  const reader = new ByteReader(bytes);
  const length = reader.length();
  const table = {
    entries: new Uint32Array(length),
    units: new Uint8Array(length),
    from: new Float32Array(length).fill(-Infinity),
    to: new Float32Array(length).fill(Infinity),
    scores: new Uint8Array(length),
  };
  let entry = 0;
  for (let row = 0; row < length; row++) {
    if (row % STEP === 0) yield;
    entry += reader.count();
    const marks = reader.byte();
    table.entries[row] = entry;
    table.units[row] = marks & GRADE;
    if (marks & HAS_FROM) table.from[row] = reader.number();
    if (marks & HAS_TO) table.to[row] = reader.number();
    table.scores[row] = reader.byte();
  }
  reader.end();
  return table;
}
