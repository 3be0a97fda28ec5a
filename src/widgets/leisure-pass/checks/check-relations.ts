import { checkWords } from '../../../core/config/check-words.js';
import { KnownIds } from '../../../core/config/known-ids.js';
import type { Path } from '../../../core/config/problem.js';
import type { SchemeConfig } from '../scheme-config.js';
import { checkSource } from './check-source.js';
import type { Facts, Report } from './report.js';

/** A scheme without the relations and shared caps that lead nowhere. */
export function withUsableRelations(
  report: Report,
  scheme: SchemeConfig,
  schemes: KnownIds,
  facts: Facts,
  path: Path,
): SchemeConfig {
  if (!scheme.relations) return scheme;
  const relations = scheme.relations.filter(({ scheme: id, note, source }, index) => {
    report.at([...path, 'relations', index]);
    checkWords(report, note, 'note');
    checkSource(report, source, facts, 'source');
    if (id === scheme.id) report.error('own-relation', { id }, 'scheme');
    else if (!schemes.has(id)) {
      report.error('unknown-reference', { ...schemes.unknown(id), to: 'scheme' }, 'scheme');
    } else return true;
    return false;
  });
  return { ...scheme, relations };
}

/** Whether the caps that benefits share are there. */
export function hasSharedCaps(
  report: Report,
  { benefits = [], sharedCaps = [] }: SchemeConfig,
): boolean {
  const known = new KnownIds(new Set(sharedCaps.map(({ id }) => id)));
  return benefits
    .map(({ sharedCap: id }, index) => {
      if (id === undefined || known.has(id)) return true;
      const detail = { ...known.unknown(id), to: 'value' as const };
      report.error('unknown-reference', detail, 'benefits', index, 'sharedCap');
      return false;
    })
    .every(Boolean);
}
