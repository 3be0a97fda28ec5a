import { parsePlainDay } from '../../../src/core/dates/plain-day.js';
import { DONT_KNOW } from '../../../src/widgets/leisure-pass/domain/answers.js';
import { caseAnswers } from '../../../src/widgets/leisure-pass/domain/cases.js';
import { dependenciesOf } from '../../../src/widgets/leisure-pass/domain/dependencies.js';
import { Evaluation } from '../../../src/widgets/leisure-pass/domain/evaluation.js';
import type { Answers, Rules } from '../../../src/widgets/leisure-pass/domain/model.js';
import { schemeResult } from '../../../src/widgets/leisure-pass/domain/outcome.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import type { BuiltRules, EngineFile, Said } from './engines/engine.js';
import { TODAY, type BenchConfig } from './configs.js';
import { plainRules, plainSheet } from './plain-rules.js';

/** How many schemes are said to be given, refused, or neither. */
export interface Tally {
  yes: number;
  no: number;
  unknown: number;
}

/** What an engine says where the right answer is known. */
export interface Judgement {
  /** With nothing answered, and with “I don’t know” to everything. */
  readonly unasked: Tally;
  readonly unsure: Tally;
  /** The expectations of the configs’ own cases, by what is right. */
  readonly cases: Readonly<Record<keyof Tally, Tally>>;
  /** Answers above a limit that has run out. */
  readonly outdated: Tally;
}

const tally = (): Tally => ({ yes: 0, no: 0, unknown: 0 });

const sideOf = (said: Said): keyof Tally => (said === 'no' || said === 'unknown' ? said : 'yes');

type Ask = (answers: Answers) => Promise<ReadonlyMap<string, Said>>;

/** Asks an engine everything whose right answer is known, over all real configs. */
export async function judge(
  { build }: EngineFile,
  configs: readonly BenchConfig[],
): Promise<Judgement> {
  const cases = { yes: tally(), no: tally(), unknown: tally() };
  const [unasked, unsure, outdated] = [tally(), tally(), tally()];
  for (const { config } of configs) {
    const rules = compileRules(config, TODAY);
    const ask = asking(build(plainRules(rules), rules), rules);
    const nothing = await ask(new Map());
    const everything = await ask(new Map([...rules.facts.keys()].map((id) => [id, DONT_KNOW])));
    for (const scheme of rules.schemes) {
      // Some are open to all who ask, whatever they answer.
      const { facts } = dependenciesOf(rules, [{ ...scheme, benefits: [] }]);
      if (facts.size === 0) continue;
      const { id } = scheme;
      unasked[sideOf(nothing.get(id) ?? 'unknown')]++;
      unsure[sideOf(everything.get(id) ?? 'unknown')]++;
    }
    for (const each of config.cases ?? []) {
      const today = parsePlainDay(each.today) ?? TODAY;
      const then = compileRules(config, today, each.audience);
      const said = await asking(build(plainRules(then), then), then)(caseAnswers(each));
      for (const [id, { outcome }] of Object.entries(each.expect)) {
        const because = reasonOf(then, id, caseAnswers(each));
        const right = rightSide(outcome, because);
        if (!right) continue;
        const side = sideOf(said.get(id) ?? 'unknown');
        cases[right][side]++;
        if (because === 'outdated') outdated[side]++;
      }
    }
  }
  return { unasked, unsure, cases, outdated };
}

function asking(built: BuiltRules, rules: Rules): Ask {
  return async (answers) => {
    const sheet = built.readsAnswers ? answers : plainSheet(rules, answers);
    return built.outcomes(await built.evaluate(sheet));
  };
}

/** A case says “ask someone” both of a way that is another’s and of what nobody knows. */
function reasonOf(rules: Rules, id: string, answers: Answers): string | undefined {
  const scheme = rules.schemes.find((each) => each.id === id);
  if (!scheme) return undefined;
  const { outcome } = schemeResult(scheme, new Evaluation(rules, answers));
  return outcome.code === 'askSomeone' ? outcome.because : undefined;
}

/** Undefined of a scheme that is closed or over: the others are not told the dates. */
function rightSide(outcome: string | undefined, because: string | undefined) {
  switch (outcome) {
    case 'canApply':
    case 'automatic':
      return 'yes';
    case 'no':
      return 'no';
    case 'askSomeone':
      return because === 'route' ? 'yes' : 'unknown';
    case 'needsAnswer':
      return 'unknown';
    default:
      return undefined;
  }
}
