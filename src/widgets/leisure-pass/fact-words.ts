import { html, type TemplateResult } from 'lit';
import { resolveText, type Text } from '../../core/text/text.js';
import type { Evaluation } from './domain/evaluation.js';
import type { FactConfig, WordingConfig } from './fact-config.js';
import { laterTexts } from './texts/later-texts.js';
import type { PassFormat } from './views/format.js';
import type { ViewContext } from './views/view-context.js';

/** What a question is asked with, in the words for who asks. */
export type FactWording = {
  readonly [Part in 'question' | 'help' | 'why' | 'label']: Text | undefined;
};

/** The words of a fact: its own for who asks, else its own, else those of the standard fact. */
export function wordingOf(
  fact: FactConfig,
  { audience }: Pick<ViewContext, 'audience'>,
): FactWording {
  const own: WordingConfig = audience === 'parent' ? fact : (fact[audience] ?? {});
  const part = (name: keyof FactWording): Text | undefined => own[name] ?? fact[name];
  return {
    question: part('question'),
    help: part('help'),
    why: part('why'),
    label: part('label') ?? part('question'),
  };
}

/** What the amounts in a text are worked out from. */
export interface AmountSource {
  readonly evaluation: Evaluation;
  readonly format: PassFormat;
}

/** A text with its amounts in place, marked where it is in another language than the interface. */
export function filledText(
  text: Text,
  source: AmountSource,
  context: ViewContext,
): string | TemplateResult {
  const { value, lang } = resolveText(text, context.languages);
  const words = filled(value, source, context);
  return lang ? html`<span lang=${lang} dir="auto">${words}</span>` : words;
}

/** The same, as words alone. */
export function filledWords(text: Text, source: AmountSource, context: ViewContext): string {
  return filled(resolveText(text, context.languages).value, source, context);
}

/** `{limit}` is the figure of that id; the least that is possible where it depends on what is not known. */
function filled(text: string, { evaluation, format }: AmountSource, context: ViewContext): string {
  return text.replace(/\{([^{}\s]+)\}(\u00a0| )?(kr\.?|kroner)?/g, (written, id: string) => {
    const { value, atLeast, unit } = evaluation.figure(id);
    const amount = value ?? atLeast;
    if (amount === undefined) {
      return evaluation.rules.amounts.has(id) || evaluation.rules.parameters.has(id)
        ? laterTexts(context).unknownAmount
        : written;
    }
    if (unit === 'percent') return format.percent(amount);
    return unit === 'kroner' ? format.kroner(amount) : format.number(amount);
  });
}
