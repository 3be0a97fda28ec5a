import { matcherIn } from '../../../core/config/shape.js';
import { plainShape } from '../config.plain-shape.js';
import { readEntryFile } from '../domain/index-files/entry-file.js';
import { IndexError } from '../domain/index-files/index-error.js';
import type { ShardDirectory } from '../domain/index-files/shard-directory.js';
import type { Entry } from '../domain/model.js';
import type { ShardStore } from './shard-store.js';

/** Entries that are kept as they were read: what is shown is asked for again, and stays the same thing. */
const MOST_READ = 500;

/** The entries of an index, read one by one out of the files that they are in. */
export class EntryStore {
  readonly #store: ShardStore;
  /** Those used last stand last. */
  readonly #read = new Map<number, Entry>();
  readonly #numbers = new Map<string, number>();

  constructor(store: ShardStore) {
    this.#store = store;
  }

  /** The number of an entry, where it has been read before. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /**
   * The entries with these numbers, in their order.
   *
   * @throws {IndexProblemError}; the signal's reason when it aborts
   */
  async at(
    numbers: readonly number[],
    directory: ShardDirectory,
    signal: AbortSignal,
  ): Promise<readonly Entry[]> {
    // Others may be kept in their place meanwhile.
    const found = new Map(numbers.map((number) => [number, this.#read.get(number)]));
    const unread = numbers.filter((number) => !found.get(number));
    const places = new Set(unread.map((number) => directory.shardOf(number)));
    await Promise.all(
      [...places].map(async (place) => {
        const { from, to } = directory.span(place);
        const hash = directory.hashes[place] ?? '';
        const read = (bytes: Uint8Array) => readEntryFile(bytes, { from, to });
        const { texts } = await this.#store.get('entries', hash, read, signal);
        for (const number of unread) {
          if (number < from || number >= to || found.get(number)) continue;
          try {
            found.set(number, this.#parse(texts[number - from], number));
          } catch (error) {
            throw this.#store.problemOf('entries', hash, error);
          }
        }
      }),
    );
    for (const [number, entry] of found) if (entry) this.#keep(number, entry);
    return numbers.flatMap((number) => found.get(number) ?? []);
  }

  /** @throws {IndexError} */
  #parse(text: Uint8Array | undefined, number: number): Entry {
    const entry = readEntry(text);
    // The first view and the links to it know entries by their ids.
    const known = this.#numbers.get(entry.id) ?? number;
    if (known !== number) throw new IndexError('malformed');
    this.#numbers.set(entry.id, number);
    return entry;
  }

  #keep(number: number, entry: Entry): void {
    this.#read.delete(number);
    this.#read.set(number, entry);
    for (const oldest of this.#read.keys()) {
      if (this.#read.size <= MOST_READ) break;
      this.#read.delete(oldest);
    }
  }
}

const areEntries = matcherIn(plainShape)('entries');
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws {IndexError} where it is not UTF-8, not JSON or no entry */
function readEntry(text: Uint8Array | undefined): Entry {
  try {
    const entries: unknown = [JSON.parse(decoder.decode(text))];
    // The shape is the one that a list of a config has.
    if (areEntries(entries)) return (entries as readonly [Entry])[0];
  } catch {
    // Neither is what this release writes.
  }
  throw new IndexError('malformed');
}
