import type { Evaluation } from '../domain/evaluation.js';
import type { ConditionResult } from '../domain/model.js';
import { marked, wordsOf } from '../fact-words.js';
import { conditionWords } from '../standard/condition-words.js';
import { sentencesDa } from '../standard/texts/sentences.da.js';
import type { WordsSetting } from '../standard/words-setting.js';
import { laterTexts } from '../texts/later-texts.js';
import type { ViewContext } from '../views/view-context.js';
import type { Status } from '../views/why.js';

/** What conditions are told with. */
export interface ConditionSource {
  readonly context: ViewContext;
  readonly evaluation: Evaluation;
  readonly setting: WordsSetting;
}

/** A condition as a sentence: its own words or the standard ones, else that it is an answer. */
export function conditionSentence(
  { condition }: ConditionResult,
  status: Status,
  { context, evaluation, setting }: ConditionSource,
): unknown {
  const fact = 'fact' in condition ? evaluation.rules.facts.get(condition.fact) : undefined;
  const stands = status === 'assessed' ? undefined : status;
  const sentences = setting.texts.sentences ?? sentencesDa;
  const found = conditionWords(condition, fact, sentences, setting, stands);
  if (found) return marked(found);
  return fact ? laterTexts(context).answerTo(wordsOf(fact, setting).label.value) : '';
}
