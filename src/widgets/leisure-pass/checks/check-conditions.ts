import { checkWords } from '../../../core/config/check-words.js';
import type { ConditionConfig } from '../rule-config.js';
import { checkSource } from './check-source.js';
import type { Facts, Report } from './report.js';

/** Whether a condition can be asked about, given that what it refers to can. */
export function checkCondition(report: Report, condition: ConditionConfig, facts: Facts): boolean {
  for (const field of ['label', 'met', 'unmet', 'unknown'] as const) {
    checkWords(report, condition[field], field);
  }
  checkSource(report, condition.source, facts, 'source');
  switch (condition.kind) {
    case 'all':
    case 'any':
      return checkParts(report, condition.of, 1);
    case 'atLeast':
      return checkParts(report, condition.of, condition.count);
    case 'oneOf':
      if (condition.options.length > 0) return true;
      report.error('empty-list', {}, 'options');
      return false;
    case 'age':
      return checkAges(report, condition);
    case 'range':
      return checkEnds(report, condition.from, condition.through);
    case 'assessment':
      checkWords(report, condition.by, 'by');
      return true;
    default:
      return true;
  }
}

function checkParts(report: Report, of: readonly string[], count: number): boolean {
  if (of.length === 0) {
    report.error('empty-list', {}, 'of');
    return false;
  }
  if (count <= of.length) return true;
  report.error('too-many-of', { count, of: of.length }, 'count');
  return false;
}

function checkAges(report: Report, condition: ConditionConfig & { readonly kind: 'age' }): boolean {
  const { from, through, untilTurning } = condition;
  if (through !== undefined && untilTurning !== undefined) {
    report.error('two-ends', {}, 'untilTurning');
    return false;
  }
  const last = untilTurning === undefined ? through : untilTurning - 1;
  return checkEnds(report, from, last);
}

function checkEnds(report: Report, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) {
    report.error('open-range', {});
    return false;
  }
  if (from === undefined || to === undefined || from <= to) return true;
  report.error('range-order', { from, to });
  return false;
}
