import type { Path } from './problem.js';
import type { CoreReport } from './report.js';

/** The ids of a list so far. Of two entries with the same id, the later is to be left out. */
export class SeenIds {
  readonly #ids = new Set<string>();

  /** Whether no earlier entry has this id; where one has, it is reported at `place`. */
  isNew(report: CoreReport, id: string, ...place: Path): boolean {
    if (this.#ids.has(id)) {
      report.error('duplicate-id', { id }, ...place);
      return false;
    }
    this.#ids.add(id);
    return true;
  }
}
