import type { AmountConfig, ParameterConfig, Period, Unit } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { valuesOf } from './amount-values.js';

/** What a figure is reckoned in. */
export interface Measure {
  /** Undefined where only numbers as they stand are in it: they take the unit of what is beside them. */
  readonly unit: Unit | undefined;
  /** `none` where a figure does not say, undefined as for the unit. */
  readonly period: Period | 'none' | undefined;
}

/** A number as it stands. */
const PLAIN: Measure = { unit: undefined, period: undefined };

/** The parameters and amounts of a config, by id. */
interface Figures {
  readonly parameters: ReadonlyMap<string, ParameterConfig>;
  readonly amounts: ReadonlyMap<string, AmountConfig>;
}

/** What figures are reckoned in, each looked up once. */
export class Measures {
  readonly #figures: Figures;
  readonly #found = new Map<string, Measure>();

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  /** What a number, a parameter or an amount is reckoned in. */
  of(value: ValueConfig): Measure {
    if (typeof value === 'number') return PLAIN;
    const found = this.#found.get(value) ?? this.#find(value);
    this.#found.set(value, found);
    return found;
  }

  #find(id: string): Measure {
    // Says nothing where it leads back to itself.
    this.#found.set(id, PLAIN);
    const parameter = this.#figures.parameters.get(id);
    if (parameter) return { unit: parameter.unit, period: parameter.period ?? 'none' };
    const amount = this.#figures.amounts.get(id);
    return amount ? this.ofAmount(amount) : PLAIN;
  }

  /** What an amount says it is reckoned in, or else what it is worked out from is. */
  ofAmount(amount: AmountConfig): Measure {
    const parts = valuesOf(amount).map((value) => this.of(value));
    const periods = parts.flatMap(({ period }) => period ?? []);
    return {
      unit: amount.unit ?? parts.find(({ unit }) => unit !== undefined)?.unit,
      period: amount.period ?? periods.find((period) => period !== 'none') ?? periods[0],
    };
  }
}

/** An amount that says itself what it is reckoned in, whichever of its figures is the one in the end. */
export function withMeasure<Amount extends AmountConfig>(
  amount: Amount,
  measures: Measures,
): Amount {
  const { unit, period } = measures.of(amount.id);
  return {
    ...amount,
    ...(unit && { unit }),
    ...(period && period !== 'none' && { period }),
  };
}
