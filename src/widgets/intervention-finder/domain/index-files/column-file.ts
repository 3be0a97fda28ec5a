import { eachBit, addBit, noBits } from '../bit-set.js';
import { FacetIndex } from '../facets/facet-index.js';
import type { FacetColumn } from '../facets/column.js';
import { ListColumn, valueIds } from '../facets/list-column.js';
import { RangeColumn, rangeOf } from '../facets/range-column.js';
import type { Entry, Facet } from '../model.js';
import { beginningKey, type Beginning } from './beginning-key.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';
import { readDirectory, readHash, writeDirectory, writeHash } from './shard-directory.js';
import type { ShardDirectory } from './shard-directory.js';

/** Where everything else is. */
export interface Directories {
  /** By the number of an entry. */
  readonly entries: ShardDirectory;
  /** By the number of a word. */
  readonly postings: ShardDirectory;
  /** Hashes of the files of beginnings, by {@link beginningKey}. */
  readonly beginnings: ReadonlyMap<number, string>;
  /** By the place of a root's group. */
  readonly parts: ShardDirectory;
  /** Hashes of the files of ids, by bucket. */
  readonly ids: readonly string[];
}

/** What the writer knows of the files it has made. */
export interface WrittenShards {
  readonly size: number;
  readonly words: number;
  readonly groups: number;
  readonly entries: readonly { readonly hash: string; readonly start: number }[];
  readonly postings: readonly { readonly hash: string; readonly start: number }[];
  readonly beginnings: readonly (Beginning & { readonly hash: string })[];
  readonly parts: readonly { readonly hash: string; readonly start: number }[];
  readonly ids: readonly string[];
}

const RANGE = 1;
const AS_STEPS = 0;
const AS_BITS = 1;

/** Writes where everything is, and what all entries say under every facet. */
export function writeColumns(
  shards: WrittenShards,
  facets: readonly Facet[],
  entries: readonly Entry[],
): Uint8Array {
  const writer = new ByteWriter().count(shards.size).count(shards.words).count(shards.groups);
  writeDirectory(writer, shards.entries);
  writeDirectory(writer, shards.postings);
  writeBeginnings(writer, shards.beginnings);
  writeDirectory(writer, shards.parts);
  writer.count(shards.ids.length);
  for (const hash of shards.ids) writeHash(writer, hash);
  writer.count(facets.length);
  for (const facet of facets) {
    writer.text(facet.id).byte(facet.kind === 'range' ? RANGE : 0);
    if (facet.kind !== 'range') writeValues(writer, facet, entries);
    else {
      for (const entry of entries) {
        const { from, to } = rangeOf(facet, entry) ?? {};
        writer.byte((from === undefined ? 0 : 1) + (to === undefined ? 0 : 2));
        if (from !== undefined) writer.number(from);
        if (to !== undefined) writer.number(to);
      }
    }
  }
  return writer.done();
}

/** In the order of their first words. */
function writeBeginnings(writer: ByteWriter, beginnings: WrittenShards['beginnings']): void {
  writer.count(beginnings.length);
  let before = 0;
  for (const { from, to, hash } of beginnings) {
    writer.count(from - before).count(to - from);
    writeHash(writer, hash);
    before = from;
  }
}

function readBeginnings(reader: ByteReader, words: number): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  let from = 0;
  for (let left = reader.length(); left > 0; left--) {
    from += reader.count();
    const to = from + reader.count();
    if (to > words) throw new IndexError('malformed');
    hashes.set(beginningKey({ from, to }), readHash(reader));
  }
  return hashes;
}

function writeValues(
  writer: ByteWriter,
  facet: Exclude<Facet, { kind: 'range' }>,
  entries: readonly Entry[],
): void {
  const found = new Map<string, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const id of new Set(valueIds(facet, entry))) {
      const own = found.get(id);
      if (own) own.push(number);
      else found.set(id, [number]);
    }
  }
  writer.count(found.size);
  for (const [id, own] of found) {
    writer.text(id);
    // Whichever is shorter.
    if (own.length * 8 < entries.length) {
      writer.byte(AS_STEPS).count(own.length).ascending(own);
      continue;
    }
    const bits = noBits(entries.length);
    for (const entry of own) addBit(bits, entry);
    writer.byte(AS_BITS);
    for (const word of bits) {
      for (let shift = 0; shift < 32; shift += 8) writer.byte((word >>> shift) & 255);
    }
  }
}

/** What an engine begins with. */
export interface ColumnFile {
  readonly directories: Directories;
  readonly facetIndex: FacetIndex;
}

/**
 * Reads what {@link writeColumns} wrote, in steps: every `yield` is a place to pause.
 *
 * @param facets those of the page: its labels and its order of values count, whatever the index was made from
 * @param size entries in all, as the manifest says
 * @throws {IndexError}
 */
export function* readColumns(
  bytes: Uint8Array,
  facets: readonly Facet[],
  size: number,
): Generator<void, ColumnFile, undefined> {
  const reader = new ByteReader(bytes);
  const [entries, words, groups] = [reader.count(), reader.count(), reader.count()];
  if (entries !== size) throw new IndexError('mismatched');
  const directories: Directories = {
    entries: readDirectory(reader, entries),
    postings: readDirectory(reader, words),
    beginnings: readBeginnings(reader, words),
    parts: readDirectory(reader, groups),
    ids: new Array<undefined>(reader.length()).fill(undefined).map(() => readHash(reader)),
  };
  const columns = new Map<string, FacetColumn>();
  const wanted = new Map(facets.map((facet) => [facet.id, facet]));
  for (let left = reader.length(); left > 0; left--) {
    const facet = wanted.get(reader.text());
    const column = yield* reader.byte() === RANGE
      ? readSpans(reader, facet, size)
      : readValues(reader, facet, size);
    if (column) columns.set(column.facet.id, column);
  }
  reader.end();
  const all = facets.map((facet) => columns.get(facet.id) ?? emptyColumn(facet, size));
  return { directories, facetIndex: new FacetIndex(all, size) };
}

function* readSpans(
  reader: ByteReader,
  facet: Facet | undefined,
  size: number,
): Generator<void, FacetColumn | undefined, undefined> {
  const from = new Float64Array(size).fill(NaN);
  const to = from.slice();
  for (let entry = 0; entry < size; entry++) {
    if (entry % STEP === 0) yield;
    const marks = reader.byte();
    if (marks === 0) continue;
    from[entry] = marks & 1 ? reader.number() : -Infinity;
    to[entry] = marks & 2 ? reader.number() : Infinity;
  }
  return facet?.kind === 'range' ? new RangeColumn(facet, from, to) : undefined;
}

const STEP = 5000;

function* readValues(
  reader: ByteReader,
  facet: Facet | undefined,
  size: number,
): Generator<void, FacetColumn | undefined, undefined> {
  const found = new Map<string, readonly number[]>();
  for (let left = reader.length(); left > 0; left--) {
    yield;
    const id = reader.text();
    found.set(id, reader.byte() === AS_BITS ? readBits(reader, size) : readSteps(reader, size));
  }
  return facet && facet.kind !== 'range' ? new ListColumn(facet, found, size) : undefined;
}

function readSteps(reader: ByteReader, size: number): readonly number[] {
  return [...reader.ascending(reader.length(), size)];
}

function readBits(reader: ByteReader, size: number): readonly number[] {
  const bits = noBits(size);
  const bytes = reader.bytes(bits.length * 4);
  for (const [at, byte] of bytes.entries()) {
    bits[at >>> 2] = (bits[at >>> 2] ?? 0) | (byte << ((at & 3) * 8));
  }
  return [...eachBit(bits)].filter((entry) => entry < size);
}

/** What the index does not have, no entry says. */
function emptyColumn(facet: Facet, size: number): FacetColumn {
  if (facet.kind !== 'range') return new ListColumn(facet, new Map(), size);
  return new RangeColumn(facet, new Float64Array(size).fill(NaN), new Float64Array(size).fill(NaN));
}
