import type { DateRule } from '../config.js';

/** Whether a rule can give a day at all; a month, a season, a run of weeks and "undated" cannot. */
export function givesDays(rule: DateRule): boolean {
  return (
    rule.kind !== 'weeks' &&
    rule.kind !== 'month' &&
    rule.kind !== 'season' &&
    rule.kind !== 'undated'
  );
}

/** Whether what a rule gives can last more than a day. */
export function mayLast(rule: DateRule): boolean {
  switch (rule.kind) {
    case 'span':
      return true;
    case 'iso-week':
      return rule.weekday === undefined;
    case 'announced':
      return Object.values(rule.dates).some((date) => date.includes('/'));
    case 'once':
      return rule.date.includes('/');
    case 'fixed':
    case 'nth-weekday':
    case 'easter':
    case 'relative':
    case 'rrule':
      return (rule.lengthInDays ?? 1) > 1;
    case 'weeks':
    case 'month':
    case 'season':
    case 'undated':
      return false;
  }
}
