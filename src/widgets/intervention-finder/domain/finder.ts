import { textValue } from '../../../core/text/text.js';
import type { FinderConfig } from '../finder-config.js';
import { meets } from './first-entries.js';
import type { Entry, Facet, FinderViewName } from './model.js';
import type { MatrixAxes } from './matrix.js';
import { initialState } from './initial-state.js';
import type { FinderState } from './state.js';

/** A catalogue that is spread over files, of which the first page of entries is here. */
export interface FinderIndex {
  /** Entries in all. */
  readonly size: number;
  /** Whether any entry has a year. */
  readonly years: boolean;
}

/** A catalogue that is ready to be shown. */
export interface Finder {
  readonly config: FinderConfig;
  /** Those that the page is limited to, each id once; of an index the first of them. */
  readonly entries: readonly Entry[];
  readonly index?: FinderIndex;
  /** By id, in the order of the page. */
  readonly facets: ReadonlyMap<string, FinderConfig['facets'][number]>;
  /** The views a visitor can choose between, in order. */
  readonly views: readonly FinderViewName[];
  /** The state before the visitor has done anything. */
  readonly start: FinderState;
}

/** The catalogue of a config. */
export function createFinder(config: FinderConfig, index?: FinderIndex): Finder {
  const { only = {}, preset: choices = {}, view = 'list', sort = 'relevance' } = config;
  const facets = new Map(config.facets.map((facet) => [facet.id, facet]));
  const axes = config.matrix ?? firstAxes(config.facets);
  const views =
    config.views ?? (config.matrix ? ['list', 'matrix', 'shortlist'] : ['list', 'shortlist']);
  const offered: readonly FinderViewName[] = views.length > 0 ? views : ['list'];
  const ids = new Set<string>();
  const entries = config.entries.filter((entry) => {
    const isNew = !ids.has(entry.id);
    ids.add(entry.id);
    // What has no title cannot be opened; the check tells the editor.
    const hasTitle = textValue(entry.title, 'da').trim() !== '';
    return isNew && hasTitle && meets(entry, only, facets);
  });
  return {
    config,
    entries,
    ...(index && { index }),
    facets,
    views: offered,
    start: initialState({
      choices,
      sort,
      view: offered.includes(view) ? view : firstView(offered),
      ...(axes && { axes }),
    }),
  };
}

function firstAxes(facets: readonly Facet[]): MatrixAxes | undefined {
  const [rows, columns] = facets.filter(({ kind, hidden }) => kind === 'list' && !hidden);
  return rows && columns && { rows: rows.id, columns: columns.id };
}

/** A visitor's own list is empty at first, so that anything else is a better beginning. */
function firstView(offered: readonly FinderViewName[]): FinderViewName {
  return offered.find((view) => view !== 'shortlist') ?? offered[0] ?? 'list';
}
