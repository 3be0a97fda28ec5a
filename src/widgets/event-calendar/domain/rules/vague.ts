import type { Timing } from '../model.js';
import type { RuleOf } from './rule-of.js';

/** Some time in a month: it is shown there and never given a day. */
export function someTimeInMonth(rule: RuleOf<'month'>, year: number): Timing {
  return { kind: 'month', year, month: rule.month };
}

/** Some time in a season. The winter of a year begins in its December. */
export function someTimeInSeason(rule: RuleOf<'season'>, year: number): Timing {
  return { kind: 'season', year, season: rule.season };
}

/** No time is known. */
export function noKnownTime(): Timing {
  return { kind: 'undated' };
}
