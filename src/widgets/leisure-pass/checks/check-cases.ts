import { checkWords } from '../../../core/config/check-words.js';
import { KnownIds } from '../../../core/config/known-ids.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { CaseConfig } from '../case-config.js';
import { fitsFact } from '../domain/answers.js';
import type { FactConfig } from '../fact-config.js';
import { checkDay } from './check-period.js';
import { checkSource } from './check-source.js';
import type { Facts, Report } from './report.js';

/** The cases that can be run. */
export function usableCases(
  report: Report,
  cases: readonly CaseConfig[],
  facts: ReadonlyMap<string, FactConfig>,
  schemes: ReadonlySet<string>,
  context: Facts,
): CaseConfig[] {
  const seen = new SeenIds();
  const known = { facts: new KnownIds(facts), schemes: new KnownIds(schemes) };
  return cases.filter((each, index) => {
    report.at(['cases', index]);
    checkWords(report, each.note, 'note');
    checkSource(report, each.source, context, 'source');
    const isNew = seen.isNew(report, each.id, 'id');
    if (!checkDay(report, each.today, 'today') || !isNew) return false;
    const hasSchemes = Object.keys(each.expect).map((id) => {
      if (known.schemes.has(id)) return true;
      const detail = { ...known.schemes.unknown(id), to: 'scheme' as const };
      report.error('unknown-reference', detail, 'expect', id);
      return false;
    });
    return areAnswers(report, each, facts, known.facts) && hasSchemes.every(Boolean);
  });
}

function areAnswers(
  report: Report,
  { answers, today }: CaseConfig,
  facts: ReadonlyMap<string, FactConfig>,
  known: KnownIds,
): boolean {
  const day = parsePlainDay(today);
  return Object.entries(answers)
    .map(([id, answer]) => {
      const fact = facts.get(id);
      if (!fact) {
        report.error('unknown-reference', { ...known.unknown(id), to: 'fact' }, 'answers', id);
        return false;
      }
      if (day !== undefined && fitsFact(fact, answer, day)) return true;
      report.error('impossible-answer', { fact: id, kind: fact.kind }, 'answers', id);
      return false;
    })
    .every(Boolean);
}
