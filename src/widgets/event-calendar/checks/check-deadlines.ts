import { checkLinkTarget } from '../../../core/config/check-words.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import { checkRule } from './check-rule.js';
import { givesDays } from './rule-days.js';
import type { Facts, Report } from './report.js';

/** The deadlines of an event that can be used: all of them in most lists, and then the same array. */
export function usableDeadlines(
  report: Report,
  deadlines: DeadlineConfig[],
  eventRule: DateRule | undefined,
  facts: Facts,
): DeadlineConfig[] {
  const seen = new SeenIds();
  const usable = deadlines.filter((deadline, index) => {
    const isNew = seen.isNew(report, deadline.id, 'deadlines', index, 'id');
    return isNew && isUsable(report, deadline, index, eventRule, facts);
  });
  return usable.length === deadlines.length ? deadlines : usable;
}

function isUsable(
  report: Report,
  { when, daysBefore, purpose, url }: DeadlineConfig,
  index: number,
  eventRule: DateRule | undefined,
  facts: Facts,
): boolean {
  const place = ['deadlines', index] as const;
  if (url !== undefined) checkLinkTarget(report, url, facts, ...place, 'url');
  if (when) {
    if (daysBefore !== undefined)
      report.warning('deadline-with-two-rules', {}, ...place, 'daysBefore');
    if (when.kind !== 'rrule' && givesDays(when))
      return checkRule(report, when, {}, facts, ...place, 'when');
    report.error('deadline-rule', { kind: when.kind }, ...place, 'when', 'kind');
    return false;
  }
  if (daysBefore === undefined) {
    report.error('deadline-without-rule', { purpose }, ...place);
    return false;
  }
  if (eventRule && !givesDays(eventRule)) {
    report.warning('deadline-without-day', {}, ...place, 'daysBefore');
  }
  return true;
}
