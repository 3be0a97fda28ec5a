import { checkWords, isBlank } from '../../../core/config/check-words.js';
import type { EntryConfig } from '../config.js';
import type { EntryValues } from '../finder-config.js';
import type { KnownFacets } from './known-facets.js';
import type { Report } from './report.js';
import type { StrayIds } from './stray-ids.js';

type Bases = NonNullable<EntryConfig['assessed']>;

/**
 * On what an entry's assessed values rest, without bases of values that it does not have: the same
 * object where it has all. An empty basis stays, since without it the value would look as if it were
 * read in the source.
 *
 * @param usable the values of the entry that can be used
 */
export function usableBases(
  report: Report,
  { values, assessed = {} }: EntryConfig,
  usable: EntryValues | undefined,
  facets: KnownFacets,
  strays: StrayIds,
): Bases {
  const without = Object.keys(assessed).filter((id) => {
    checkBasis(report, assessed, id);
    if (hasValue(usable, id)) return false;
    // What is wrong with a value is told where it stands.
    if (hasValue(values, id)) return true;
    if (facets.get(id)) report.warning('assessed-without-value', { facet: id }, 'assessed', id);
    else strays.note(report, id, undefined, 'assessed', id);
    return true;
  });
  if (without.length === 0) return assessed;
  const leftOut = new Set(without);
  return Object.fromEntries(Object.entries(assessed).filter(([id]) => !leftOut.has(id)));
}

function checkBasis(report: Report, assessed: Bases, id: string): void {
  const basis = assessed[id] ?? '';
  checkWords(report, basis, 'assessed', id);
  if (isBlank(basis)) report.warning('wrong-length', { minimum: 1, got: 0 }, 'assessed', id);
}

function hasValue(values: EntryValues | undefined, id: string): boolean {
  if (!values || !Object.hasOwn(values, id)) return false;
  const value = values[id];
  return !Array.isArray(value) || value.length > 0;
}
