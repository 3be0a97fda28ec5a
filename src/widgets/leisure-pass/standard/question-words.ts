import type { ResolvedText, Text } from '../../../core/text/text.js';
import type { FactConfig, WordingConfig } from '../fact-config.js';
import type { AskedIncome, FactWords } from './standard-texts.js';
import { fitsStandard } from '../domain/standard-facts.js';
import { ownText, standardText, type WordsSetting } from './words-setting.js';

type Threshold = Extract<FactConfig, { kind: 'threshold' }>;

/** What a question is shown with; each text says which language it is in where not the interface's. */
export interface QuestionWords {
  readonly question: ResolvedText;
  /** Sentences that may be in different languages, in the order to read them in. */
  readonly help: readonly ResolvedText[];
  readonly why: ResolvedText | undefined;
  readonly label: ResolvedText;
}

/**
 * The words a fact is asked with: for each the config's own for who is asking, else its own for all,
 * else the standard fact's for who is asking. Undefined where nobody has written a question.
 */
export function questionWords(fact: FactConfig, setting: WordsSetting): QuestionWords | undefined {
  const standard = standardWords(fact, setting);
  const limit = fact.kind === 'threshold' ? fact.amount : undefined;
  const own = (field: keyof WordingConfig): ResolvedText | undefined => {
    const text = ownField(fact, field, setting);
    return text === undefined ? undefined : ownText(text, setting, limit);
  };
  const marked = (value: string | undefined): ResolvedText | undefined =>
    value === undefined ? undefined : standardText(value, setting);

  const question = own('question') ?? marked(standard?.question);
  if (!question) return undefined;
  const help = own('help') ?? marked(standard?.help);
  return {
    question,
    help: [...(help ? [help] : []), ...incomeHelp(fact, setting)],
    why: own('why') ?? marked(standard?.why),
    label: own('label') ?? marked(standard?.label) ?? question,
  };
}

function ownField(
  fact: FactConfig,
  field: keyof WordingConfig,
  { audience }: WordsSetting,
): Text | undefined {
  const theirs = audience === 'parent' ? undefined : fact[audience]?.[field];
  return theirs ?? fact[field];
}

/** The standard fact's words for who is asking. */
function standardWords(
  fact: FactConfig,
  { audience, texts, amount, textsLanguage }: WordsSetting,
): FactWords | undefined {
  const { standard } = fact;
  if (standard === undefined || !fitsStandard(fact)) return undefined;
  if (standard === 'income-limit') {
    const { income, incomeLimit } = texts;
    if (fact.kind === 'money')
      return { ...income, question: income.question[audience](fact.period) };
    if (fact.kind !== 'threshold') return undefined;
    const written = amount(fact.amount, textsLanguage);
    const asked: AskedIncome = {
      boundary: fact.boundary,
      limit: written?.text ?? texts.noAmount,
      income: fact.income,
      period: written?.period,
    };
    const question = incomeLimit.question[audience](asked);
    return { question, label: incomeLimit.label(asked), why: income.why };
  }
  const id = standard === 'cash-benefit' && fact.kind === 'several' ? 'benefits' : standard;
  const { professional, young, ...parent } = texts.facts[id];
  const others = { parent: {}, professional, young };
  return { ...parent, ...others[audience] };
}

/** Whose income counts, where one finds the figure, and that it need not be told. */
function incomeHelp(fact: FactConfig, setting: WordsSetting): ResolvedText[] {
  if (fact.kind !== 'threshold') return [];
  const household = householdWords(fact, setting);
  if (fact.standard !== 'income-limit' || ownField(fact, 'help', setting) !== undefined) {
    return household;
  }
  const { incomeKinds, incomeLimit } = setting.texts;
  const kind = fact.income && incomeKinds[fact.income];
  return [
    ...household,
    ...(kind ? [standardText(kind, setting)] : []),
    standardText(incomeLimit.noFigures, setting),
  ];
}

function householdWords(
  { household, earners, amount }: Threshold,
  setting: WordsSetting,
): ResolvedText[] {
  if (household !== undefined) return [ownText(household, setting, amount)];
  if (earners === undefined) return [];
  return [standardText(setting.texts.earners[earners][setting.audience], setting)];
}
