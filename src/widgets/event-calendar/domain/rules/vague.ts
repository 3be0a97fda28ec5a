import type { RuleOf, RuleOutcome } from './outcome.js';

/** Some time in a month: it is shown there and never given a day. */
export function someTimeInMonth(rule: RuleOf<'month'>, year: number): RuleOutcome {
  return { kind: 'month', year, month: rule.month };
}

/** Some time in a season. The winter of a year begins in its December. */
export function someTimeInSeason(rule: RuleOf<'season'>, year: number): RuleOutcome {
  return { kind: 'season', year, season: rule.season };
}

/** No time is known. */
export function noKnownTime(): RuleOutcome {
  return { kind: 'undated' };
}
