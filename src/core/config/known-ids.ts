import { suggestion } from '../text/suggestion.js';

/** An id that leads nowhere, and the known one that was probably meant. */
export interface UnknownId {
  readonly id: string;
  readonly suggestion?: string;
}

/** Comparing with every id for every mistake would take longer than the rest of the check. */
const MOST_COMPARED = 2000;
const MOST_SUGGESTIONS = 20;

/** A set of ids, or a map by id. */
type Ids = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;

/** Ids that can be pointed at; sets that grow are looked at as they are then. */
export class KnownIds {
  readonly #sets: readonly Ids[];
  #suggested = 0;

  constructor(...sets: readonly Ids[]) {
    this.#sets = sets;
  }

  has(id: string): boolean {
    return this.#sets.some((ids) => ids.has(id));
  }

  /** An id that is not among them, with the one that was probably meant. */
  unknown(id: string): UnknownId {
    const size = this.#sets.reduce((sum, ids) => sum + ids.size, 0);
    if (size > MOST_COMPARED || this.#suggested >= MOST_SUGGESTIONS) return { id };
    this.#suggested++;
    const near = suggestion(
      id,
      this.#sets.flatMap((ids) => [...ids.keys()]),
    );
    return near === undefined ? { id } : { id, suggestion: near };
  }
}
