import type { FurtherLoading, Intake } from '../../../core/config/intake.js';
import type { FinderEngine } from '../domain/engine.js';
import type { FinderIndex } from '../domain/finder.js';
import { INDEX_FORMAT, readManifest, type IndexManifest } from '../domain/index-files/manifest.js';
import type { InterventionFinderConfig } from '../config.js';
import type { FinderConfig } from '../finder-config.js';
import type { InterventionFinderProblem } from '../problems.js';

/** A catalogue that `sund index` has spread over files. */
export interface CatalogueIndex {
  readonly manifest: IndexManifest;
  /** The address of its `index.json`, which those of its files are relative to. */
  readonly base: string;
  /** How its files are fetched. */
  readonly loading: FurtherLoading;
}

/** An index that can be searched, and what is wrong with it; without an index nothing can be shown. */
export interface OpenedIndex {
  readonly index?: FinderIndex;
  readonly problems: readonly InterventionFinderProblem[];
}

/** Opens the index that a config's entries come from. Fetches nothing before an engine is asked for. */
export function openIndex(
  { lists = [], loading = {} }: Intake<InterventionFinderConfig>,
  { facets }: FinderConfig,
): OpenedIndex {
  const list = lists.find(({ beside }) => beside && 'index' in beside);
  const source = list?.source ?? '';
  const at = { severity: 'error', source, path: ['index'] } as const;
  const read = readManifest(list?.beside?.['index']);
  if (read.kind === 'malformed') {
    return { problems: [{ ...at, code: 'index-malformed', detail: {} }] };
  }
  if (read.kind === 'other-format') {
    const detail = { format: read.format, supported: INDEX_FORMAT };
    return { problems: [{ ...at, code: 'index-format', detail }] };
  }
  const { manifest } = read;
  const problems = facets
    .filter(({ id }) => !manifest.facets.includes(id))
    .map(({ id }) => ({ ...at, code: 'index-without-facet', detail: { facet: id } }) as const);
  return { index: new LazyIndex({ manifest, base: source, loading }), problems };
}

/** An index whose engine is fetched when it is first asked for. */
class LazyIndex implements FinderIndex {
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
