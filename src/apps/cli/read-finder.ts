import { checkConfig } from '../../widgets/intervention-finder/check.js';
import { configSchema, LISTS, VERSION, WIDGET } from '../../widgets/intervention-finder/config.js';
import type { FinderConfig } from '../../widgets/intervention-finder/finder-config.js';
import {
  isIndexed,
  openIndex,
  type OpenedIndex,
} from '../../widgets/intervention-finder/index-engine/open-index.js';
import type { InterventionFinderProblem } from '../../widgets/intervention-finder/problems.js';
import { takeFile, todayFor } from './read-config.js';
import type { System } from './system.js';

/** A finder's config read from a file, checked. */
export interface ReadFinder {
  /** Without what cannot be used; undefined where nothing can. */
  readonly config?: FinderConfig;
  /** With the address of the file that each is in. */
  readonly problems: readonly InterventionFinderProblem[];
  /** Entries in all: of an index more than `config` has. */
  readonly entries: number;
  /** True where the entries are those of an index. */
  readonly isIndexed: boolean;
}

/** What a computer bears that a page does not. */
export type Caps = { readonly bytes: number; readonly records: number };

const FORMAT = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };

/** Reads a config as the widget does: lists given as `{"src": …}` are followed on the disk. */
export async function readFinder(file: string, system: System, most?: Caps): Promise<ReadFinder> {
  const intake = await takeFile({ ...FORMAT, ...(most && { most }) }, file, system);
  const { config, problems } = intake;
  if (!config) return { problems, entries: 0, isIndexed: false };
  const hasIndex = isIndexed(intake);
  const opened: OpenedIndex = hasIndex ? openIndex(intake, config) : { problems: [] };
  const checked = checkConfig(config, { today: todayFor(config.timeZone, system) });
  const located = checked.problems
    // Of an index, only the first page of entries is here.
    .filter(({ code }) => !hasIndex || code !== 'no-entry-with-value')
    .map((problem) => ({ ...problem, ...intake.locate(problem.path) }));
  return {
    config: checked.config,
    problems: [...problems, ...opened.problems, ...located],
    entries: opened.index?.manifest.size ?? checked.config.entries.length,
    isIndexed: hasIndex,
  };
}
