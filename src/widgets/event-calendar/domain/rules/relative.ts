import { addDays, civil, weekdayOf } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/**
 * Measured from another event or holiday, whose own outcome for the year is `base`. With a `weekday`:
 * the nearest one strictly before or after the anchor, then moved by `offset` as signed days. Without:
 * `offset` days (default 1) before or after the anchor. Where the base has no day, neither has this.
 */
export function relativeTo(
  rule: RuleOf<'relative'>,
  year: number,
  base: Timing | undefined,
): Timing | undefined {
  if (!base) return undefined;
  if (base.kind !== 'days') return notKnownYet(base, year);
  const anchor = rule.anchor === 'end' ? base.end : base.start;
  return daysFrom(measure(rule, anchor), rule.lengthInDays);
}

function measure(rule: RuleOf<'relative'>, anchor: PlainDay): PlainDay {
  const sign = rule.direction === 'before' ? -1 : 1;
  if (rule.weekday === undefined) return addDays(anchor, sign * Math.abs(rule.offset ?? 1));
  const distance = ((sign * (rule.weekday - weekdayOf(anchor)) + 6) % 7) + 1;
  return addDays(anchor, sign * distance + (rule.offset ?? 0));
}

/** Its date follows when that of its base does, and most likely in the same month. */
function notKnownYet(base: Exclude<Timing, { kind: 'days' }>, year: number): Timing {
  const month =
    base.kind === 'month'
      ? base.month
      : base.kind === 'weeks'
        ? civil(base.start).month
        : base.kind === 'unannounced'
          ? base.usualMonth
          : undefined;
  return { kind: 'unannounced', year, ...(month !== undefined && { usualMonth: month }) };
}
