import type { FurtherLoading, Intake } from '../../../core/config/intake.js';
import type { FinderIndex } from '../domain/finder.js';
import { INDEX_FORMAT, readManifest, type IndexManifest } from '../domain/index-files/manifest.js';
import type { InterventionFinderConfig } from '../config.js';
import type { FinderConfig } from '../finder-config.js';
import type { InterventionFinderProblem } from '../problems.js';

/** A catalogue that `sund index` has spread over files. */
export interface CatalogueIndex extends FinderIndex {
  readonly manifest: IndexManifest;
  /** The address of its `index.json`, which those of its files are relative to. */
  readonly base: string;
  /** How its files are fetched. */
  readonly loading: FurtherLoading;
}

/** An index, and what is wrong with it; without an index nothing can be shown. */
export interface OpenedIndex {
  readonly index?: CatalogueIndex;
  readonly problems: readonly InterventionFinderProblem[];
}

/** Whether a config's entries are the first of an index. */
export function isIndexed({ lists = [] }: Intake<InterventionFinderConfig>): boolean {
  return lists.some(({ beside }) => beside && 'index' in beside);
}

/** Looks at the index that a config's entries come from. */
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
  const { size, years } = manifest;
  const problems = facets
    .filter(({ id }) => !manifest.facets.includes(id))
    .map(({ id }) => ({ ...at, code: 'index-without-facet', detail: { facet: id } }) as const);
  return { index: { size, years, manifest, base: source, loading }, problems };
}
