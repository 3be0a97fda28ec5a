import { suggestion } from '../../../core/text/suggestion.js';
import type { UnknownId } from '../problems.js';

/** Comparing with every id for every mistake would take longer than the rest of the check. */
const MOST_COMPARED = 2000;
const MOST_SUGGESTIONS = 20;

/** A set of ids, or a map by id. */
type Ids = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;

/** Ids that can be pointed at; a set that grows is looked at as it is then. */
export class KnownIds {
  readonly #ids: Ids;
  #suggested = 0;

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** An id that is not among them, with the one that was probably meant. */
  unknown(id: string): UnknownId {
    if (this.#ids.size > MOST_COMPARED || this.#suggested >= MOST_SUGGESTIONS) return { id };
    this.#suggested++;
    const near = suggestion(id, [...this.#ids.keys()]);
    return near === undefined ? { id } : { id, suggestion: near };
  }
}
