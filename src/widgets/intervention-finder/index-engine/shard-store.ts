import { loadBytes } from '../../../core/config/load.js';
import { readBytes } from '../../../core/config/read-bytes.js';
import { contentHash, hashInSteps } from '../domain/index-files/content-hash.js';
import { IndexError } from '../domain/index-files/index-error.js';
import { shardPath, type ShardKind } from '../domain/index-files/manifest.js';
import { buildInIdle } from '../idle-build.js';
import type { CatalogueIndex } from './open-index.js';
import { IndexProblemError } from './index-problem.js';
import { SharedLoads } from './shared-loads.js';

/** Most bytes of a file as it comes, and unpacked. */
const MOST_BYTES = 24_000_000;
const MOST_UNPACKED = 96_000_000;
const AT_A_TIME = 12;
const HASHED_AT_ONCE = 200_000;

/** The files of an index: fetched when they are asked for, kept as long as there is room. */
export class ShardStore {
  readonly #index: Pick<CatalogueIndex, 'base' | 'loading'>;
  readonly #most: number;
  readonly #loads = new SharedLoads(AT_A_TIME);
  /** Those used last stand last. */
  readonly #kept = new Map<string, object>();
  #weight = 0;

  /** @param most bytes of unpacked files that are kept, about, for the next questions */
  constructor(index: Pick<CatalogueIndex, 'base' | 'loading'>, most: number) {
    this.#index = index;
    this.#most = most;
  }

  /**
   * What a file holds. A thing with a `weight` (bytes in memory, about) is forgotten when there is no more
   * room; others are kept for good.
   *
   * @param read what its bytes mean; the same for all files of a kind
   * @throws {IndexProblemError}; the signal's reason when it aborts
   */
  async get<Thing extends object>(
    kind: ShardKind,
    hash: string,
    read: (bytes: Uint8Array, signal: AbortSignal) => Thing | Promise<Thing>,
    signal: AbortSignal,
  ): Promise<Thing> {
    const path = shardPath(kind, hash);
    const kept = this.#kept.get(path);
    if (kept) {
      this.#kept.delete(path);
      this.#kept.set(path, kept);
      signal.throwIfAborted();
      // One path has one reader.
      return kept as Thing;
    }
    return this.#loads.get(path, (each) => this.#load(path, hash, read, each), signal);
  }

  async #load<Thing extends object>(
    path: string,
    hash: string,
    read: (bytes: Uint8Array, signal: AbortSignal) => Thing | Promise<Thing>,
    signal: AbortSignal,
  ): Promise<Thing> {
    const { base, loading } = this.#index;
    const url = new URL(path, base).href;
    const file = await loadBytes(url, { ...loading, signal, limit: MOST_BYTES, part: 'data' });
    if (file.kind === 'failed') throw new IndexProblemError(file.problem);
    try {
      const bytes = await unpack(file.bytes);
      if ((await hashOf(bytes, signal)) !== hash) throw new IndexError('mismatched');
      const thing = await read(bytes, signal);
      this.#keep(path, thing);
      return thing;
    } catch (error) {
      signal.throwIfAborted();
      throw problemIn(url, error);
    }
  }

  /** What is told of a file that cannot be read, where the error is of it; else the error. */
  problemOf(kind: ShardKind, hash: string, error: unknown): unknown {
    return problemIn(new URL(shardPath(kind, hash), this.#index.base).href, error);
  }

  #keep(path: string, thing: object): void {
    this.#kept.set(path, thing);
    this.#weight += weightOf(thing);
    for (const [oldest, old] of this.#kept) {
      if (this.#weight <= this.#most) return;
      const weight = weightOf(old);
      if (weight === 0 || oldest === path) continue;
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
  }
}

/** Most files are so small that waiting for a task of its own would take longer. */
function hashOf(bytes: Uint8Array, signal: AbortSignal): string | Promise<string> {
  if (bytes.length < HASHED_AT_ONCE) return contentHash(bytes);
  return buildInIdle(hashInSteps(bytes), signal, () => true);
}

function weightOf(thing: object): number {
  return 'weight' in thing && typeof thing.weight === 'number' ? thing.weight : 0;
}

function problemIn(url: string, error: unknown): unknown {
  if (!(error instanceof IndexError)) return error;
  const detail = { url, fault: error.fault };
  const code = 'index-file';
  return new IndexProblemError({ code, severity: 'error', path: [], source: url, detail });
}

/** Files are packed with gzip, since few servers pack what they do not know; some unpack it on their way. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    // What goes wrong with the one end is told at the other.
    writer.write(bytes.slice()).catch(() => undefined);
    writer.close().catch(() => undefined);
    const { bytes: unpacked } = await readBytes(readable, MOST_UNPACKED);
    if (unpacked) return unpacked;
  } catch {
    // Cut off, or changed on its way.
    throw new IndexError('truncated');
  }
  throw new IndexError('malformed');
}
