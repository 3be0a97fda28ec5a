import { html, type TemplateResult } from 'lit';
import type { ResolvedText } from '../../core/text/text.js';
import type { Evaluation } from './domain/evaluation.js';
import type { FactConfig } from './fact-config.js';
import { questionWords, type QuestionWords } from './standard/question-words.js';
import type { StandardTexts } from './standard/standard-texts.js';
import type { WordsSetting } from './standard/words-setting.js';
import { laterDa } from './texts/later.da.js';
import { laterTexts } from './texts/later-texts.js';
import { createFormat } from './views/format.js';
import type { ViewContext } from './views/view-context.js';

/** The words for standard facts, and the language they are in. */
export interface StandardWording {
  readonly language: string;
  readonly texts: StandardTexts;
}

/** What facts and conditions are put into words with, given the answers about a child. */
export function settingFor(
  context: ViewContext,
  evaluation: Evaluation,
  standard: StandardWording,
): WordsSetting {
  const { audience, languages } = context;
  return {
    audience,
    languages: [languages].flat(),
    texts: standard.texts,
    textsLanguage: standard.language,
    amount: (value, language) => {
      const { value: known, atLeast, unit, period } = evaluation.figure(value);
      // A “yes” to the least that is possible is sure.
      const amount = known ?? atLeast;
      if (amount === undefined) return undefined;
      const format = createFormat(language, language === 'da' ? laterDa : laterTexts(context));
      if (unit === 'percent') return { text: format.percent(amount) };
      const text = unit === 'kroner' ? format.kroner(amount) : format.number(amount);
      return { text, period };
    },
  };
}

/** What a fact is asked with; its id where nobody has written a question. */
export function wordsOf(fact: FactConfig, setting: WordsSetting): QuestionWords {
  const unnamed = { value: fact.id };
  return (
    questionWords(fact, setting) ?? { question: unnamed, help: [], why: undefined, label: unnamed }
  );
}

/** A text for a template, marked where it is in another language than the interface. */
export function marked({ value, lang }: ResolvedText): string | TemplateResult {
  return lang ? html`<span lang=${lang} dir="auto">${value}</span>` : value;
}
