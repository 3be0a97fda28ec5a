import type { CheckContext } from '../../../core/config/check-fields.js';
import { checkWords, filledWords, isBlank } from '../../../core/config/check-words.js';
import type { Path } from '../../../core/config/problem.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import type { Text } from '../../../core/text/text.js';
import type { FacetConfig, FacetValueConfig } from '../config.js';
import { usableIntro } from './check-intro.js';
import type { Report } from './report.js';

/** The facets that can be used. Of two with the same id the first stands; one without words has its id. */
export function usableFacets(
  report: Report,
  facets: readonly FacetConfig[],
  context: CheckContext,
): FacetConfig[] {
  const seen = new SeenIds();
  return facets
    .map((facet, index) => ({ facet, at: ['facets', index] }))
    .filter(
      ({ facet, at }) => canBeKey(report.at(at), facet.id) && seen.isNew(report, facet.id, 'id'),
    )
    .map(({ facet, at }) => usableFacet(report.at(at), facet, context));
}

/** What entries say stands under the facets' ids, and one name is no key of a config. */
function canBeKey(report: Report, id: string): boolean {
  if (id !== '__proto__') return true;
  report.error('unsafe-key', { key: id }, 'id');
  return false;
}

function usableFacet(report: Report, facet: FacetConfig, context: CheckContext): FacetConfig {
  const label = usableLabel(report, facet);
  checkWords(report, facet.note, 'note');
  if (facet.kind !== 'list') return { ...facet, label };
  const { values, ...rest } = facet;
  // A list with nothing in it declares nothing.
  if (!values?.length) return { ...rest, label };
  return { ...facet, label, values: usableValues(report, values, context) };
}

function usableValues(
  report: Report,
  values: readonly FacetValueConfig[],
  context: CheckContext,
): FacetValueConfig[] {
  const seen = new SeenIds();
  return values.flatMap((value, index) => {
    const place = ['values', index] as const;
    const isNew = seen.isNew(report, value.id, ...place, 'id');
    return isNew ? [usableValue(report, value, context, place)] : [];
  });
}

function usableValue(
  report: Report,
  value: FacetValueConfig,
  context: CheckContext,
  place: Path,
): FacetValueConfig {
  const { intro, synonyms } = value;
  checkWords(report, value.note, ...place, 'note');
  return {
    ...value,
    label: usableLabel(report, value, ...place),
    ...(synonyms && { synonyms: filledWords(report, synonyms, ...place, 'synonyms') }),
    ...(intro && { intro: usableIntro(report, intro, context, ...place, 'intro') }),
  };
}

function usableLabel(
  report: Report,
  { id, label }: { readonly id: string; readonly label: Text },
  ...place: Path
): Text {
  checkWords(report, label, ...place, 'label');
  if (!isBlank(label)) return label;
  report.error('empty-label', { id }, ...place, 'label');
  return id;
}
