import { parsePlainDay, type PlainDay } from '../../../../src/core/dates/plain-day.js';
import type { Audience } from '../../../../src/widgets/leisure-pass/config.js';
import { Evaluation } from '../../../../src/widgets/leisure-pass/domain/evaluation.js';
import type {
  Answer,
  Outcome,
  PassConfig,
} from '../../../../src/widgets/leisure-pass/domain/model.js';
import { schemeResult } from '../../../../src/widgets/leisure-pass/domain/outcome.js';
import { compileRules } from '../../../../src/widgets/leisure-pass/domain/rules.js';

/** What a test says of a config; the rest is the least that a config has. */
export type Sample = Partial<
  Pick<PassConfig, 'facts' | 'parameters' | 'sharedParameters' | 'amounts' | 'conditions'>
> & {
  readonly scheme?: Partial<PassConfig['schemes'][number]>;
};

export const SOURCE = { title: 'Kilde' };
export const UNKNOWN = { dontKnow: true } as const;

/** A config with one scheme, `pas`, that parents apply for. */
export function samplePass({ scheme, ...rules }: Sample): PassConfig {
  return {
    widget: 'leisure-pass',
    version: 1,
    contact: { unit: 'Fritid', place: 'Rådhuset' },
    facts: [],
    conditions: [],
    ...rules,
    schemes: [
      {
        id: 'pas',
        name: 'Fritidspas',
        requires: rules.conditions?.slice(0, 1).map(({ id }) => id) ?? [],
        routes: [{ id: 'forælder', kind: 'parent' }],
        source: SOURCE,
        ...scheme,
      },
    ],
  };
}

export function day(text: string): PlainDay {
  const found = parsePlainDay(text);
  if (found === undefined) throw new RangeError(text);
  return found;
}

/** A sample's rules and some answers, on a day. */
export function evaluationOf(
  sample: Sample,
  answers: Readonly<Record<string, Answer>> = {},
  today = '2026-11-21',
  audience: Audience = 'parent',
): Evaluation {
  const rules = compileRules(samplePass(sample), day(today), audience);
  return new Evaluation(rules, new Map(Object.entries(answers)));
}

/** What a sample's only scheme says. */
export function outcomeOf(...given: Parameters<typeof evaluationOf>): Outcome {
  const evaluation = evaluationOf(...given);
  const [scheme] = evaluation.rules.schemes;
  if (!scheme) throw new RangeError('No scheme');
  return schemeResult(scheme, evaluation).outcome;
}

/** An outcome in a word or two: its code, and what it names. */
export function inShort(outcome: Outcome): string {
  switch (outcome.code) {
    case 'canApply':
      return `canApply ${outcome.decides} ${outcome.route.id}`;
    case 'automatic':
      return `automatic ${outcome.route.id}`;
    case 'askSomeone':
      return ['askSomeone', outcome.because, outcome.route?.id, ...outcome.facts]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'needsAnswer':
      return `needsAnswer ${outcome.fact}`;
    case 'no':
      return `no ${outcome.reasons.map(({ condition }) => condition.id).join(' ')}`;
    case 'closed':
      return `closed, then ${inShort(outcome.then)}`;
    case 'outdated':
      return 'outdated';
  }
}
