import type { FinderEngine } from '../domain/engine.js';
import type { FinderIndex } from '../domain/finder.js';
import type { FinderConfig } from '../finder-config.js';
import type { CatalogueIndex } from './open-index.js';

export { openIndex } from './open-index.js';

/** An index whose engine is fetched when it is first asked for. */
export class LazyIndex implements FinderIndex {
  readonly size: number;
  readonly years: boolean;
  readonly #index: CatalogueIndex;
  /** What it has fetched is worth keeping, also when a search has failed. */
  #engine: { readonly of: FinderConfig; readonly engine: FinderEngine } | undefined;

  constructor(index: CatalogueIndex) {
    const { size, years } = index.manifest;
    this.size = size;
    this.years = years;
    this.#index = index;
  }

  async open(config: FinderConfig): Promise<FinderEngine> {
    const known = this.#engine;
    if (known?.of === config) return known.engine;
    const { IndexEngine } = await import('./index-engine.js');
    const engine = new IndexEngine(this.#index, config.facets, config.synonyms ?? []);
    this.#engine = { of: config, engine };
    return engine;
  }
}
