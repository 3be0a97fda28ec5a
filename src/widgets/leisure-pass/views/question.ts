import { html, nothing, type TemplateResult } from 'lit';
import type { Written } from '../domain/question-answer.js';
import type { AnswerProblem } from '../domain/read-answer.js';
import { laterTexts } from '../texts/later-texts.js';
import { fieldOf, fieldsView, type QuestionField } from './fields.js';
import { backButton, pageHeading, wipeLine, type PageSteps } from './page.js';
import type { ViewContext } from './view-context.js';

/** One question, on a page of its own. */
export interface QuestionModel {
  /** Which child it is about, where there are several. */
  readonly caption: string | undefined;
  readonly question: unknown;
  readonly help: unknown;
  readonly why: unknown;
  readonly field: QuestionField;
  /** What stands in the fields. */
  readonly written: Written;
  readonly problem: AnswerProblem | undefined;
}

/** What a visitor can do on a question's page. */
export interface QuestionSteps extends PageSteps {
  submit(form: HTMLFormElement): void;
  dontKnow(): void;
}

/** A question as the heading of its page, its fields, and the ways on and back. */
export function questionView(
  model: QuestionModel,
  context: ViewContext,
  steps: QuestionSteps,
): TemplateResult {
  const { idPrefix } = context;
  const { caption, question, help, why, field, problem } = model;
  const later = laterTexts(context);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    steps.submit(event.currentTarget as HTMLFormElement);
  };
  return html`<form class="step" autocomplete="off" novalidate @submit=${onSubmit}>
    ${backButton(context, steps)} ${problem ? summary(model, problem, context) : nothing}
    ${caption === undefined ? nothing : html`<p class="caption muted">${caption}</p>`}
    ${pageHeading(question, context)}
    ${help === undefined ? nothing : html`<div class="help muted" id=${`${idPrefix}-help`}>${help}</div>`}
    ${answerView(model, context)}
    ${
      why === undefined
        ? nothing
        : html`<details class="why">
            <summary>${later.why}</summary>
            <div>${why}</div>
          </details>`
    }
    ${waysOn(field, context, steps)} ${wipeLine(context, steps)}
  </form>`;
}

/** The fields, with what is wrong with what stands in them. */
function answerView(
  { help, field, written, problem }: QuestionModel,
  context: ViewContext,
): TemplateResult {
  const { idPrefix } = context;
  const described = [
    help === undefined ? [] : `${idPrefix}-help`,
    problem ? `${idPrefix}-problem` : [],
  ];
  return html`<div class=${problem ? 'answer faulty' : 'answer'}>
    ${
      problem
        ? html`<p class="problem" id=${`${idPrefix}-problem`}>
            <span class="visually-hidden">${laterTexts(context).faultBefore}</span>
            ${problemWords(problem, context)}
          </p>`
        : nothing
    }
    ${fieldsView(field, { written, problem }, described.flat().join(' '), context)}
  </div>`;
}

/** On with what was answered or, where that is no option among others, without knowing. */
function waysOn(field: QuestionField, context: ViewContext, steps: QuestionSteps): TemplateResult {
  const later = laterTexts(context);
  return html`<div class="actions">
    <button class="button primary">${later.next}</button>
    ${
      field.kind === 'radios'
        ? nothing
        : html`<button type="button" class="button" @click=${() => steps.dontKnow()}>
            ${later.dontKnow}
          </button>`
    }
  </div>`;
}

function summary(
  { field }: QuestionModel,
  problem: AnswerProblem,
  context: ViewContext,
): TemplateResult {
  const { idPrefix } = context;
  const target = `${idPrefix}-field-${fieldOf(field, problem)}`;
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(target)?.focus();
  };
  return html`<div
    class="summary"
    id=${`${idPrefix}-fault`}
    role="group"
    aria-labelledby=${`${idPrefix}-fault-heading`}
    tabindex="-1"
  >
    <p class="summary-heading" id=${`${idPrefix}-fault-heading`}>${laterTexts(context).fault}</p>
    <p><a href=${`#${target}`} @click=${go}>${problemWords(problem, context)}</a></p>
  </div>`;
}

function problemWords(problem: AnswerProblem, context: ViewContext): string {
  const { problems } = laterTexts(context);
  // Each code has words for its own detail, which the compiler does not follow through the record.
  const say = problems[problem.code] as (detail: AnswerProblem) => string;
  return say(problem);
}
