import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Audience } from '../config.js';
import { Measures, withMeasure } from './measures.js';
import { completeFact } from './standard-facts.js';
import type { ParameterConfig } from '../rule-config.js';
import type { PassConfig, Rules } from './model.js';

/** The rules of a config that was checked, on one day and for who asks. */
export function compileRules(
  config: PassConfig,
  today: PlainDay,
  audience: Audience = 'parent',
): Rules {
  const parameters = byId(parametersOf(config));
  const amounts = config.amounts ?? [];
  const measures = new Measures({ parameters, amounts: byId(amounts) });
  return {
    today,
    audience,
    facts: byId(config.facts.map(completeFact)),
    parameters,
    amounts: byId(amounts.map((amount) => withMeasure(amount, measures))),
    conditions: byId(config.conditions),
    schemes: config.schemes,
  };
}

/** A config’s figures, the shared ones first. */
export function parametersOf({
  parameters = [],
  sharedParameters = [],
}: Pick<PassConfig, 'parameters' | 'sharedParameters'>): readonly ParameterConfig[] {
  return [...sharedParameters, ...parameters];
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
