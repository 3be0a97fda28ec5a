import { easterSunday } from '../../../../core/dates/easter.js';
import { addDays } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/** Days from Easter Sunday: −2 is Good Friday, 39 Ascension Day, 50 Whit Monday. */
export function fromEaster(rule: RuleOf<'easter'>, year: number): Timing | undefined {
  return daysFrom(addDays(easterSunday(year), rule.offset), rule.lengthInDays);
}
