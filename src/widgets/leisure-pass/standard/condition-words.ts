import { textValue, type ResolvedText } from '../../../core/text/text.js';
import type { FactConfig } from '../fact-config.js';
import type { ConditionConfig } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { fitsStandard } from '../domain/standard-facts.js';
import type {
  AgeSentences,
  Comparison,
  RangeSentences,
  StandardSentences,
  Subject,
} from './standard-sentences.js';
import type { IncomeKind } from './standard-texts.js';
import { ownText, standardText, type WordsSetting } from './words-setting.js';

type Of<Kind extends ConditionConfig['kind']> = Extract<ConditionConfig, { kind: Kind }>;

/**
 * What a condition requires, as a sentence without a full stop: the config's own words for how it
 * stands, else its label, else the sentence that its standard fact has. Undefined where there is
 * neither. How it stands is said by a mark beside it.
 */
export function conditionWords(
  condition: ConditionConfig,
  fact: FactConfig | undefined,
  sentences: StandardSentences,
  setting: WordsSetting,
  stands?: 'met' | 'unmet' | 'unknown',
): ResolvedText | undefined {
  const own = (stands && condition[stands]) ?? condition.label;
  if (own !== undefined) return ownText(own, setting);
  if (fact?.standard === undefined || !fitsStandard(fact)) return undefined;
  const sentence = standardSentence(condition, fact, sentences, setting);
  return sentence === undefined ? undefined : standardText(sentence, setting);
}

function standardSentence(
  condition: ConditionConfig,
  fact: FactConfig,
  sentences: StandardSentences,
  setting: WordsSetting,
): string | undefined {
  const subject: Subject = setting.audience === 'young' ? 'young' : 'child';
  switch (condition.kind) {
    case 'age':
      return fact.kind === 'age' || fact.kind === 'birthDate'
        ? ageSentence(condition, sentences.age, subject)
        : undefined;
    case 'range':
      return ranges(fact, sentences, condition, subject);
    case 'answer':
      return answerSentence(condition, fact, sentences, setting);
    case 'oneOf':
      return fact.kind === 'several'
        ? benefitsSentence(condition, fact, sentences, setting)
        : undefined;
    case 'compare':
      if (fact.kind !== 'money') return undefined;
      return income(condition.is, condition.than, undefined, fact.period, sentences, setting);
    default:
      return undefined;
  }
}

/** “Through 17” and “until turning 18” are the same; where both are said, the lower holds. */
function ageSentence(
  { from, through, untilTurning }: Of<'age'>,
  sentences: AgeSentences,
  subject: Subject,
): string | undefined {
  if (untilTurning === undefined || (through !== undefined && through < untilTurning)) {
    return rangeSentence({ from, through }, sentences, subject);
  }
  return from === undefined
    ? sentences.until(untilTurning, subject)
    : sentences.fromUntil(from, untilTurning, subject);
}

function ranges(
  { standard }: FactConfig,
  { grade, children, months }: StandardSentences,
  condition: Of<'range'>,
  subject: Subject,
): string | undefined {
  if (standard === 'grade') return rangeSentence(condition, grade, subject);
  if (standard === 'number-of-children') return rangeSentence(condition, children, subject);
  if (standard === 'months-on-cash-benefit') return rangeSentence(condition, months, subject);
  return undefined;
}

function rangeSentence(
  { from, through }: { readonly from?: number | undefined; readonly through?: number | undefined },
  sentences: RangeSentences,
  subject: Subject,
): string | undefined {
  if (from === undefined) {
    return through === undefined ? undefined : sentences.through(through, subject);
  }
  if (through === undefined) return sentences.from(from, subject);
  return from === through
    ? sentences.exactly(from, subject)
    : sentences.between(from, through, subject);
}

/** A limit that is not kept is passed: not “at most” is “more than”, not “under” is “at least”. */
const OPPOSITE = { atMost: 'over', under: 'atLeast' } as const;

function answerSentence(
  { is }: Of<'answer'>,
  fact: FactConfig,
  sentences: StandardSentences,
  setting: WordsSetting,
): string | undefined {
  if (fact.kind === 'threshold') {
    const comparison = is ? fact.boundary : OPPOSITE[fact.boundary];
    return income(comparison, fact.amount, fact.income, undefined, sentences, setting);
  }
  switch (fact.standard) {
    case 'single-parent':
    case 'cash-benefit':
    case 'already-active':
    case 'refugee': {
      if (fact.kind !== 'boolean') return undefined;
      const words = sentences.facts[fact.standard];
      const { is: yes, isNot } = (setting.audience === 'young' && words.young) || words;
      return is ? yes : isNot;
    }
    default:
      return undefined;
  }
}

function income(
  comparison: Comparison,
  limit: ValueConfig,
  kind: IncomeKind | undefined,
  period: 'month' | 'year' | undefined,
  sentences: StandardSentences,
  { amount, texts, textsLanguage }: WordsSetting,
): string {
  const written = amount(limit, textsLanguage);
  return sentences.income({
    comparison,
    limit: written?.text ?? texts.noAmount,
    income: kind,
    period: period ?? written?.period,
  });
}

function benefitsSentence(
  { options }: Of<'oneOf'>,
  fact: Extract<FactConfig, { kind: 'several' }>,
  { benefits }: StandardSentences,
  { languages }: WordsSetting,
): string | undefined {
  const names = fact.options
    .filter(({ id }) => options.includes(id))
    .map(({ label }) => textValue(label, languages));
  return names.length > 0 ? benefits(names) : undefined;
}
