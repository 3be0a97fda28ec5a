import { checkLinkTarget, checkWords } from '../../../core/config/check-words.js';
import type { HolidayConfig } from '../config.js';
import { checkSource } from './check-details.js';
import { checkRule } from './check-rule.js';
import { checkYears } from './check-years.js';
import { givesDays } from './rule-days.js';
import type { Facts, Report } from './report.js';

/** Whether a holiday can be used. It is a background of days, so it must have some. */
export function isUsableHoliday(report: Report, holiday: HolidayConfig, facts: Facts): boolean {
  const { when, source } = holiday;
  checkWords(report, holiday.title, 'title');
  if (source) checkSource(report, source, facts);
  if (source?.url !== undefined) checkLinkTarget(report, source.url, facts, 'source', 'url');
  if (!givesDays(when)) {
    report.error('holiday-without-day', { kind: when.kind }, 'when', 'kind');
    return false;
  }
  const hasRule = checkRule(report, when, holiday, facts, 'when');
  return checkYears(report, holiday, when, facts) && hasRule;
}
