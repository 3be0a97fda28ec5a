import { gradesCode, readGrades } from '../plan/plan-grades.js';
import type { PlanItem } from '../plan/plan-item.js';
import { periodCode, readPeriod } from '../plan/plan-period.js';
import { PLAN_STATUSES } from '../plan/planned-entry.js';
import { escapeId, unescapeIds } from './fields.js';

/**
 * An item of the list as `id/status/period/grades`, without what ends it empty; the status of an idea is
 * empty too. A note is not in it, and neither is a time in the visitor's own words: what is left of a
 * plan are codes with nothing in them to escape.
 */
export function encodePlanItem({ id, status, period, grade }: PlanItem): readonly string[] {
  return escapeId(id).map((escaped) => {
    const plan = [status === 'idea' ? '' : status, sharedPeriod(period), sharedGrades(grade)];
    return [escaped, ...plan].join('/').replace(/\/+$/, '');
  });
}

/** The item of a code, without those parts of its plan that say nothing. */
export function decodePlanItem(code: string): readonly PlanItem[] {
  const [escaped = '', status, writtenPeriod, writtenGrade] = code.split('/');
  const [period, grade] = [sharedPeriod(writtenPeriod), sharedGrades(writtenGrade)];
  return unescapeIds([escaped]).map((id) => ({
    id,
    status: PLAN_STATUSES.find((each) => each === status) ?? 'idea',
    ...(period !== '' && { period }),
    ...(grade !== '' && { grade }),
  }));
}

/** Whether a period is in the visitor's own words, which stay on the page. */
export function isOwnWords(period: string | undefined): boolean {
  return readPeriod(period ?? '')?.kind === 'text';
}

/** The code of a period, where it is one that may be shared. */
function sharedPeriod(code = ''): string {
  const period = readPeriod(code);
  return period && period.kind !== 'text' ? periodCode(period) : '';
}

function sharedGrades(code = ''): string {
  const grades = readGrades(code);
  return grades ? gradesCode(grades) : '';
}
