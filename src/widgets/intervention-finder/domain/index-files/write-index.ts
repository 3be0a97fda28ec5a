import type { CatalogueParts } from '../local-engine.js';
import { PAGE_SIZE } from '../initial-state.js';
import type { Entry } from '../model.js';
import { fold, root, stem } from '../search/word-forms.js';
import { commonBeginnings, writeBeginning } from './beginning-file.js';
import type { Beginning } from './beginning-key.js';
import { ByteWriter } from './byte-writer.js';
import { contentHash } from './content-hash.js';
import { writeColumns } from './column-file.js';
import { writeEntryFile } from './entry-file.js';
import { writeIds } from './id-file.js';
import { INDEX_FORMAT, shardPath, type IndexManifest, type ShardKind } from './manifest.js';
import { writeOrders } from './order-file.js';
import { writeGroup } from './part-file.js';
import { writeRows } from './posting-file.js';
import { writeQuantities } from './quantity-file.js';
import { writeWords } from './word-file.js';

/** A file of an index, before it is compressed. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is left once every file is written: what stands in `index.json`. */
export interface WrittenIndex {
  readonly manifest: IndexManifest;
  /** What a first view shows, and the one after. */
  readonly entries: readonly Entry[];
}

/** How large files are. */
export interface FileSizes {
  /** Bytes of a file before it is compressed, about: a fifth to a third of that after. */
  readonly shard: number;
  /** Those of entries are smaller: twenty that are found may be in as many files. */
  readonly entries: number;
}

const FILE_SIZES: FileSizes = { shard: 72_000, entries: 32_000 };
/** Bytes of a row, about. */
const ROW = 2;

/**
 * Writes the index of a catalogue, file by file, the same files for the same catalogue.
 *
 * @param encode a text as UTF-8
 */
export function* writeIndex(
  { entries, facets, index, order }: CatalogueParts,
  encode: (text: string) => Uint8Array,
  sizes = FILE_SIZES,
): Generator<IndexFile, WrittenIndex, undefined> {
  const { vocabulary, postings } = index;
  const words = [...new Array<undefined>(vocabulary.size)].map((_, word) => vocabulary.word(word));
  const groups = rootGroups(words);
  const compounds = groups.filter(({ rooted }) => hasAny(vocabulary.compounds(rooted)));
  const rowShards = yield* inShards('postings', sizes.shard, words, (writer, _, word) => {
    writeRows(writer, postings.rows(word));
  });
  const beginnings = yield* writeBeginnings(words, postings, entries.length, sizes.shard / ROW);
  const partShards = yield* inShards('parts', sizes.shard, compounds, (writer, { rooted }) => {
    const isBeside = (word: number) => fold(words[word] ?? '').startsWith(rooted);
    const made = [...new Set(vocabulary.compounds(rooted))];
    writeGroup(writer, made, isBeside, (word) => postings.rows(word));
  });
  const entryShards = yield* writeEntries(entries, sizes.entries, encode);
  const ids: string[] = [];
  for (const bytes of writeIds(entries.map(({ id }) => id))) ids.push(yield* file('ids', bytes));
  const shards = { entries: entryShards, postings: rowShards, beginnings, parts: partShards, ids };
  const counts = { size: entries.length, words: words.length, groups: compounds.length };
  const firsts = compounds.map(({ first }) => first);
  const manifest: IndexManifest = {
    format: INDEX_FORMAT,
    size: entries.length,
    years: entries.some(({ year }) => year !== undefined),
    facets: facets.map(({ id }) => id),
    columns: yield* file('columns', writeColumns({ ...counts, ...shards }, facets, entries)),
    words: yield* file(
      'words',
      writeWords(words, (word) => postings.count(word), firsts),
    ),
    orders: yield* file('orders', writeOrders(order, entries)),
    quantities: yield* file('quantities', writeQuantities(index.quantities)),
  };
  return { manifest, entries: entries.slice(0, PAGE_SIZE + 1) };
}

function* writeBeginnings(
  words: readonly string[],
  postings: CatalogueParts['index']['postings'],
  size: number,
  most: number,
): Generator<IndexFile, readonly (Beginning & { readonly hash: string })[], undefined> {
  const written: (Beginning & { readonly hash: string })[] = [];
  for (const beginning of commonBeginnings(words, (word) => postings.count(word), most)) {
    const bytes = writeBeginning(beginning, (word) => postings.rows(word), size);
    written.push({ ...beginning, hash: yield* file('beginnings', bytes) });
  }
  return written;
}

function* file(kind: ShardKind, bytes: Uint8Array): Generator<IndexFile, string, undefined> {
  const hash = contentHash(bytes);
  yield { path: shardPath(kind, hash), bytes };
  return hash;
}

interface RootGroup {
  readonly rooted: string;
  /** The first word that has the root. */
  readonly first: number;
}

function rootGroups(words: readonly string[]): readonly RootGroup[] {
  const firsts = new Map<string, number>();
  for (const [word, written] of words.entries()) {
    const rooted = root(stem(fold(written)));
    if (!firsts.has(rooted)) firsts.set(rooted, word);
  }
  return [...firsts].map(([rooted, first]) => ({ rooted, first }));
}

function hasAny(words: Iterable<number>): boolean {
  for (const _ of words) return true;
  return false;
}

interface Shard {
  readonly hash: string;
  readonly start: number;
}

/** Writes things into files of about one size; a thing is never in two. */
function* inShards<Thing>(
  kind: ShardKind,
  size: number,
  things: readonly Thing[],
  write: (writer: ByteWriter, thing: Thing, number: number) => void,
): Generator<IndexFile, readonly Shard[], undefined> {
  const shards: Shard[] = [];
  let writer = new ByteWriter();
  let start = 0;
  for (const [number, thing] of things.entries()) {
    const own = new ByteWriter();
    write(own, thing, number);
    if (writer.size > 0 && writer.size + own.size > size) {
      shards.push({ hash: yield* file(kind, writer.done()), start });
      writer = new ByteWriter();
      start = number;
    }
    writer.bytes(own.done());
  }
  if (things.length > 0) shards.push({ hash: yield* file(kind, writer.done()), start });
  return shards;
}

function* writeEntries(
  entries: readonly Entry[],
  size: number,
  encode: (text: string) => Uint8Array,
): Generator<IndexFile, readonly Shard[], undefined> {
  const shards: Shard[] = [];
  let texts: Uint8Array[] = [];
  let length = 0;
  const close = function* (end: number): Generator<IndexFile, void, undefined> {
    const start = end - texts.length;
    shards.push({ hash: yield* file('entries', writeEntryFile(texts)), start });
    [texts, length] = [[], 0];
  };
  for (const [number, entry] of entries.entries()) {
    const text = encode(JSON.stringify(entry));
    if (length > 0 && length + text.length > size) yield* close(number);
    texts.push(text);
    length += text.length;
  }
  if (texts.length > 0) yield* close(entries.length);
  return shards;
}
