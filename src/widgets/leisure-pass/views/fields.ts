import { html, nothing, type TemplateResult } from 'lit';
import { ANSWER, type Written } from '../domain/question-answer.js';
import type { AnswerProblem, DatePart } from '../domain/read-answer.js';
import { laterTexts } from '../texts/later-texts.js';
import type { QuestionModel } from './question.js';
import type { ViewContext } from './view-context.js';

/** Something that can be chosen. */
export interface QuestionOption {
  readonly value: string;
  readonly label: unknown;
  readonly help?: unknown;
}

/** How a question is answered. */
export type QuestionField =
  | { readonly kind: 'radios' | 'checkboxes'; readonly options: readonly QuestionOption[] }
  | {
      readonly kind: 'text';
      /** After the field: “kr. om året”. */
      readonly unit: string | undefined;
      readonly isMoney: boolean;
    }
  | { readonly kind: 'date' };

/** Which field a problem is in, by its name. */
export function fieldOf(field: QuestionField, problem: AnswerProblem): string {
  if (field.kind !== 'date') return ANSWER;
  if (problem.code === 'short-year') return 'year';
  if (problem.code === 'part-missing') return problem.parts[0] ?? 'day';
  return problem.code === 'part-wrong' ? problem.part : 'day';
}

type Asked = Pick<QuestionModel, 'written' | 'problem'>;

/** The fields of a question, named by its heading. */
export function fieldsView(
  field: QuestionField,
  asked: Asked,
  describedBy: string,
  context: ViewContext,
): TemplateResult {
  switch (field.kind) {
    case 'radios':
    case 'checkboxes':
      return choices(field, asked, describedBy, context);
    case 'text':
      return textField(field, asked, describedBy, context);
    case 'date':
      return dateFields(field, asked, describedBy, context);
  }
}

function choices(
  { kind, options }: Extract<QuestionField, { options: unknown }>,
  { written, problem }: Asked,
  describedBy: string,
  { idPrefix }: ViewContext,
): TemplateResult {
  const isOne = kind === 'radios';
  const chosen = written[ANSWER] ?? [];
  return html`<div
    class="choices"
    role=${isOne ? 'radiogroup' : 'group'}
    aria-labelledby=${`${idPrefix}-page`}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${problem && isOne ? 'true' : nothing}
  >
    ${options.map(
      ({ value, label, help }, index) =>
        html`<label class="choice">
          <input
            type=${isOne ? 'radio' : 'checkbox'}
            name=${ANSWER}
            id=${index === 0 ? `${idPrefix}-field-${ANSWER}` : nothing}
            .value=${value}
            .checked=${chosen.includes(value)}
            aria-describedby=${help === undefined ? nothing : `${idPrefix}-option-${index}`}
          />
          <span
            >${label}${
              help === undefined
                ? nothing
                : html`<span class="muted option-help" id=${`${idPrefix}-option-${index}`}
                    >${help}</span
                  >`
            }</span
          >
        </label>`,
    )}
  </div>`;
}

function textField(
  { unit, isMoney }: Extract<QuestionField, { kind: 'text' }>,
  { written, problem }: Asked,
  describedBy: string,
  { idPrefix }: ViewContext,
): TemplateResult {
  const unitId = `${idPrefix}-unit`;
  const described = [describedBy, unit === undefined ? '' : unitId].filter(Boolean).join(' ');
  return html`<div class="text-field">
    <input
      type="text"
      class=${isMoney ? 'input money' : 'input number'}
      id=${`${idPrefix}-field-${ANSWER}`}
      name=${ANSWER}
      inputmode=${isMoney ? 'decimal' : 'numeric'}
      autocomplete="off"
      spellcheck="false"
      .value=${typed(written)}
      aria-labelledby=${`${idPrefix}-page`}
      aria-describedby=${described || nothing}
      aria-invalid=${problem ? 'true' : nothing}
    />
    ${unit === undefined ? nothing : html`<span id=${unitId}>${unit}</span>`}
  </div>`;
}

/** “I don’t know” has a button of its own, and is no words in the field. */
function typed(written: Written): string {
  const [value = ''] = written[ANSWER] ?? [];
  return value === 'dont-know' ? '' : value;
}

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

function dateFields(
  field: QuestionField,
  { written, problem }: Asked,
  describedBy: string,
  context: ViewContext,
): TemplateResult {
  const { idPrefix } = context;
  const later = laterTexts(context);
  const faulty = problem && fieldOf(field, problem);
  const isAll = problem !== undefined && !('part' in problem) && problem.code !== 'short-year';
  const hint = `${idPrefix}-date-help`;
  return html`<div
    role="group"
    aria-labelledby=${`${idPrefix}-page`}
    aria-describedby=${[hint, describedBy].filter(Boolean).join(' ')}
  >
    <p class="muted small" id=${hint}>${later.dateHelp}</p>
    <div class="date">
      ${PARTS.map(
        (part) =>
          html`<label>
            <span>${later[part]}</span>
            <input
              type="text"
              class=${`input ${part}`}
              id=${`${idPrefix}-field-${part}`}
              name=${part}
              inputmode=${part === 'month' ? 'text' : 'numeric'}
              autocomplete="off"
              spellcheck="false"
              .value=${written[part]?.[0] ?? ''}
              aria-invalid=${isAll || faulty === part ? 'true' : nothing}
            />
          </label>`,
      )}
    </div>
  </div>`;
}
