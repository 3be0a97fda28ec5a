import { html, type TemplateResult } from 'lit';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import { isDontKnow } from '../domain/answers.js';
import type { Answer } from '../domain/model.js';
import type { FactConfig } from '../fact-config.js';
import { laterTexts } from '../texts/later-texts.js';
import { createFormat } from '../views/format.js';
import { say, type ViewContext } from '../views/view-context.js';

/** An answer as it is read. */
export function answerWords(
  fact: FactConfig,
  answer: Answer | undefined,
  context: ViewContext,
): string | TemplateResult {
  const later = laterTexts(context);
  if (answer === undefined) return '';
  if (isDontKnow(answer)) return later.dontKnow;
  if (typeof answer === 'boolean') return answer ? later.yes : later.no;
  const format = createFormat(context.lang, later);
  if (typeof answer === 'number') {
    if (fact.kind === 'money') return format.kroner(answer);
    if (fact.kind === 'grade') return later.inGrade(answer);
    return fact.kind === 'age' ? later.aged(answer) : format.number(answer);
  }
  if (typeof answer === 'object') {
    if (answer.length === 0) return later.noneOfThem;
    return html`${answer.map((id, index) => html`${index > 0 ? ', ' : ''}${optionWords(fact, id, context)}`)}`;
  }
  if (fact.kind !== 'birthDate') return optionWords(fact, answer, context);
  const day = parsePlainDay(answer);
  return day === undefined ? answer : format.date(day);
}

function optionWords(fact: FactConfig, id: string, context: ViewContext): string | TemplateResult {
  const option = 'options' in fact ? fact.options.find((each) => each.id === id) : undefined;
  return option ? say(option.label, context) : id;
}

/** What is asked for in a field. */
export function unitOf(fact: FactConfig, context: ViewContext): string | undefined {
  const later = laterTexts(context);
  switch (fact.kind) {
    case 'age':
      return later.years;
    case 'grade':
      return later.grade;
    case 'money':
      return fact.period === 'month' ? later.perMonth : later.perYear;
    default:
      return undefined;
  }
}
