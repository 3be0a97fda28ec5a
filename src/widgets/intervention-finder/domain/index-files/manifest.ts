/** What `sund index` writes and this release reads. Another number means: write the index again. */
export const INDEX_FORMAT = 2;

/** More entries than these are for a server. */
export const MOST_INDEXED = 300_000;

/** What an `index.json` says of the files beside it, under `index`. */
export interface IndexManifest {
  readonly format: number;
  /** Entries in all. */
  readonly size: number;
  /** Whether any entry has a year. */
  readonly years: boolean;
  /** Ids of the facets that entries can be filtered by. */
  readonly facets: readonly string[];
  /** Hashes in the names of the files that every search, or every search for words, begins with. */
  readonly columns: string;
  readonly words: string;
  readonly orders: string;
  readonly quantities: string;
}

/** The files of an index by what is in them; a letter begins the name of each. */
export type ShardKind =
  | 'columns'
  | 'words'
  | 'orders'
  | 'quantities'
  | 'postings'
  | 'beginnings'
  | 'parts'
  | 'entries'
  | 'ids';

/** Where a file of an index is, relative to its `index.json`. Its name changes with its content. */
export function shardPath(kind: ShardKind, hash: string): string {
  return `shards/${kind}-${hash}.bin`;
}

/** A manifest, or why it is none that can be read. */
export type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: IndexManifest }
  | { readonly kind: 'other-format'; readonly format: number }
  | { readonly kind: 'malformed' };

/** Reads what stands under `index`. */
export function readManifest(value: unknown): ReadManifest {
  if (typeof value !== 'object' || value === null) return { kind: 'malformed' };
  const manifest = value as Readonly<Partial<Record<keyof IndexManifest, unknown>>>;
  const { format, size, years, facets, columns, words, orders, quantities } = manifest;
  if (!isCount(format)) return { kind: 'malformed' };
  if (format !== INDEX_FORMAT) return { kind: 'other-format', format };
  const hasHashes = [columns, words, orders, quantities].every(isHash);
  const hasFacets = Array.isArray(facets) && facets.every((id) => typeof id === 'string');
  const isWhole = isCount(size) && size <= MOST_INDEXED && typeof years === 'boolean';
  return isWhole && hasHashes && hasFacets
    ? { kind: 'read', manifest: manifest as IndexManifest }
    : { kind: 'malformed' };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}
