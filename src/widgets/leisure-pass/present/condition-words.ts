import type { ConditionResult } from '../domain/model.js';
import { filledText, wordingOf, type AmountSource } from '../fact-words.js';
import { laterTexts } from '../texts/later-texts.js';
import type { ViewContext } from '../views/view-context.js';
import type { Status } from '../views/why.js';
import { around } from './outcome-words.js';

const OWN: Readonly<Record<Status, 'met' | 'unmet' | 'unknown' | undefined>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  assessed: undefined,
};

/** A condition as a sentence: its own words, else that it is an answer to a question. */
export function conditionSentence(
  { condition }: ConditionResult,
  status: Status,
  source: AmountSource & { readonly context: ViewContext },
): unknown {
  const { context, evaluation } = source;
  const own = OWN[status];
  const text = (own && condition[own]) ?? condition.label;
  if (text !== undefined) return filledText(text, source, context);
  const fact = 'fact' in condition ? evaluation.rules.facts.get(condition.fact) : undefined;
  const label = fact && wordingOf(fact, context).label;
  const later = laterTexts(context);
  return label === undefined ? '' : around(later.answerTo, label, context);
}
