import type { Path } from '../../../core/config/problem.js';
import type { Measure, Measures } from '../domain/measures.js';
import { completeFact } from '../domain/standard-facts.js';
import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig, Period, Unit } from '../rule-config.js';
import type { BenefitConfig, BenefitPeriod, SchemeConfig } from '../scheme-config.js';
import { referencesOfAmount } from './references.js';
import type { Report } from './report.js';

/** A figure that a rule points at, and what it is taken for there. */
interface Demand {
  readonly value: string | number | undefined;
  readonly place: Path;
  readonly unit: Unit | undefined;
  /** `any` where it may be either, but must be one of them. */
  readonly period?: Period | 'any' | undefined;
  /** What it must be for where it is for a month or a year at all. */
  readonly time?: Period | undefined;
}

/** Where a benefit is for a time like these, its cap is for that time too. */
const TIMES: Readonly<Partial<Record<BenefitPeriod, Period>>> = {
  month: 'month',
  calendarYear: 'year',
  schoolYear: 'year',
};

/** Whether a limit is money, and of an income for how long a time. */
export function limitIsMeasured(report: Report, fact: FactConfig, measures: Measures): boolean {
  if (fact.kind !== 'threshold') return true;
  const { amount, income, standard } = completeFact(fact) as typeof fact;
  const period = income !== undefined || standard === 'income-limit' ? 'any' : undefined;
  return areMet(report, [{ value: amount, place: ['amount'], unit: 'kroner', period }], measures);
}

/** Whether money is compared with money for a month or a year. */
export function comparesAlike(
  report: Report,
  condition: ConditionConfig,
  measures: Measures,
): boolean {
  if (condition.kind !== 'compare') return true;
  const demand: Demand = { value: condition.than, place: ['than'], unit: 'kroner', period: 'any' };
  return areMet(report, [demand], measures);
}

/** Whether the figures that an amount is worked out from are reckoned alike, and as it says itself. */
export function reckonsAlike(report: Report, amount: AmountConfig, measures: Measures): boolean {
  const { unit, period } = measures.of(amount.id);
  const values = referencesOfAmount(amount).filter(({ type }) => type === 'value');
  const ofTime = values.filter(({ place }) => place[0] !== 'percent');
  // What an amount says of figures of which none says anything holds for all of them.
  const isUnsaid = ofTime.every(({ id }) => measures.of(id).period === 'none');
  const expected = isUnsaid || period === 'none' ? undefined : period;
  const demands = values.map(({ id, place }): Demand =>
    ofTime.some((each) => each.place === place)
      ? { value: id, place, unit, period: expected }
      : { value: id, place, unit: 'percent' },
  );
  return areMet(report, demands, measures);
}

/** Whether caps are money, for as long a time as what they are the cap of, and shares percent. */
export function paysAsMeasured(report: Report, scheme: SchemeConfig, measures: Measures): boolean {
  const { benefits = [], sharedCaps = [] } = scheme;
  const demands = [
    ...benefits.flatMap((benefit, index) => demandsOfBenefit(benefit, ['benefits', index])),
    ...sharedCaps.map((shared, index) => demandOfCap(shared, ['sharedCaps', index])),
  ];
  return areMet(report, demands, measures);
}

function demandsOfBenefit(benefit: BenefitConfig, path: Path): readonly Demand[] {
  const share: Demand = { value: benefit.share, place: [...path, 'share'], unit: 'percent' };
  return [demandOfCap(benefit, path), share];
}

function demandOfCap({ cap, period }: Pick<BenefitConfig, 'cap' | 'period'>, path: Path): Demand {
  const time = period && TIMES[period];
  return { value: cap, place: [...path, 'cap'], unit: 'kroner', time };
}

function areMet(report: Report, demands: readonly Demand[], measures: Measures): boolean {
  return demands
    .map(({ value, ...demand }) =>
      // A number as it stands is of whatever it stands for.
      typeof value === 'string' ? isMet(report, value, measures.of(value), demand) : true,
    )
    .every(Boolean);
}

function isMet(
  report: Report,
  id: string,
  measure: Measure,
  { place, unit, period, time }: Omit<Demand, 'value'>,
): boolean {
  if (unit && measure.unit && measure.unit !== unit) {
    report.error('other-unit', { id, unit: measure.unit, expected: unit }, ...place);
    return false;
  }
  const said = measure.period === 'none' ? undefined : measure.period;
  if (said === undefined) {
    // Only numbers as they stand are for whatever is beside them, except where there is nothing.
    if (period === undefined || (period !== 'any' && measure.period === undefined)) return true;
    report.error('no-period', { id }, ...place);
    return false;
  }
  const expected = period === 'any' ? undefined : (period ?? time);
  if (expected === undefined || said === expected) return true;
  report.error('other-period', { id, period: said, expected }, ...place);
  return false;
}
