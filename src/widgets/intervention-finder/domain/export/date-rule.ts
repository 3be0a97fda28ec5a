import type { PlanPeriod } from '../plan/plan-period.js';

/** The date rules of the event calendar that a plan needs, as its config writes them. */
export type PlanDateRule =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'span'; readonly start: DayOfYear; readonly end: DayOfYear }
  | { readonly kind: 'iso-week'; readonly week: number }
  | { readonly kind: 'weeks'; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { readonly kind: 'undated' };

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * The last day of each month that every year has: a span that ends on 29 February would end in leap
 * years only.
 */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * When a plan's period is, as a date rule. One month, several weeks and a season stay as loose as they
 * were planned; words have no place in the year.
 */
export function dateRule(period: PlanPeriod): PlanDateRule {
  switch (period.kind) {
    case 'months':
      return monthsRule(period.from, period.to);
    case 'weeks':
      return weeksRule(period.from, period.to);
    case 'season':
      return { kind: 'season', season: period.season };
    case 'text':
      return { kind: 'undated' };
  }
}

function monthsRule(from: number, to: number): PlanDateRule {
  if (from === to) return { kind: 'month', month: from };
  return {
    kind: 'span',
    start: { month: from, day: 1 },
    end: { month: to, day: LAST_DAYS[to - 1] ?? 28 },
  };
}

function weeksRule(from: number | undefined, to: number | undefined): PlanDateRule {
  if (from === undefined) return { kind: 'undated' };
  return to === undefined || to === from
    ? { kind: 'iso-week', week: from }
    : { kind: 'weeks', from, to };
}
