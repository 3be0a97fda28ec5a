import { meets } from '../domain/first-entries.js';
import type { FinderConfig } from '../finder-config.js';
import type { Report } from './report.js';

/** What is checked for whether a page shows anything, all of it usable by itself. */
export type Reach = Pick<FinderConfig, 'entries' | 'facets' | 'only' | 'preset'>;

/** Reports where entries are there, but what is chosen for the visitor leaves none of them. */
export function checkReach(
  report: Report,
  { entries, facets, only = {}, preset = {} }: Reach,
): void {
  if (entries.length === 0) return;
  report.at([]);
  const byId = new Map(facets.map((facet) => [facet.id, facet]));
  const isLimited = (entry: Reach['entries'][number]): boolean => meets(entry, only, byId);
  const isPreset = (entry: Reach['entries'][number]): boolean => meets(entry, preset, byId);
  if (!entries.some(isLimited)) report.warning('only-finds-nothing', {}, 'only');
  else if (!entries.some((entry) => isLimited(entry) && isPreset(entry))) {
    report.warning('preset-finds-nothing', { only: entries.some(isPreset) }, 'preset');
  }
}
