import { CHOICE, OPTION } from '../domain/question-answer.js';
import type { FactConfig, OptionConfig } from '../fact-config.js';
import { laterTexts } from '../texts/later-texts.js';
import type { QuestionField, QuestionOption } from '../views/fields.js';
import { say, type ViewContext } from '../views/view-context.js';
import { unitOf } from './answer-words.js';

/** How a fact is asked for. */
export function fieldFor(fact: FactConfig, context: ViewContext): QuestionField {
  const later = laterTexts(context);
  const dontKnow = { value: CHOICE.dontKnow, label: later.dontKnow };
  switch (fact.kind) {
    case 'boolean':
    case 'threshold':
      return {
        kind: 'radios',
        options: [
          { value: CHOICE.yes, label: later.yes },
          { value: CHOICE.no, label: later.no },
          dontKnow,
        ],
      };
    case 'choice':
      return { kind: 'radios', options: [...options(fact.options, context), dontKnow] };
    case 'several':
      return {
        kind: 'checkboxes',
        options: [
          ...options(fact.options, context),
          { value: CHOICE.none, label: later.noneOfThem },
        ],
      };
    case 'birthDate':
      return { kind: 'date' };
    default:
      return { kind: 'text', unit: unitOf(fact, context), isMoney: fact.kind === 'money' };
  }
}

/** How it is asked how many children it is about. */
export function childrenField(most: number, context: ViewContext): QuestionField {
  const { children } = laterTexts(context);
  const counts = [...Array(most).keys()].map((index) => index + 1);
  return {
    kind: 'radios',
    options: counts.map((count) => ({ value: String(count), label: children(count) })),
  };
}

function options(
  configured: readonly OptionConfig[],
  context: ViewContext,
): readonly QuestionOption[] {
  return configured.map(({ id, label, help }) => ({
    value: OPTION + id,
    label: say(label, context),
    ...(help !== undefined && { help: say(help, context) }),
  }));
}
