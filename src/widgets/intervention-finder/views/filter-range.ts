import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RangeConfig } from '../config.js';
import { laterTexts } from '../texts/later-texts.js';
import type { RangeFilter } from './filter-model.js';
import { entryId } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type End = 'from' | 'to';

/** School grades in Denmark, where the catalogue itself names none. */
const GRADES = { from: 0, to: 10 };

/** From and to: school grades are chosen from a list, other numbers are written. */
export function rangeFilter(facet: RangeFilter, context: ViewContext, send: Send): TemplateResult {
  const { range = {}, unit, bounds } = facet;
  const later = laterTexts(context);
  const reversed = range.from !== undefined && range.to !== undefined && range.from > range.to;
  const errorId = entryId(facet.id, context, 'error-of');
  const end = (which: End, label: string): TemplateResult => {
    const field = unit === 'grade' ? gradeSelect : numberInput;
    const id = entryId(facet.id, context, which);
    return html`<div class="range-end">
      <label class="small" for=${id}>${label}</label>
      ${field(facet, which, { id, describedBy: reversed ? errorId : undefined }, context, send)}
    </div>`;
  };
  return html`<div class="range">
      ${end('from', later.rangeFrom)} ${end('to', later.rangeTo)}
      ${later.rangeUnit[unit] && unit !== 'grade' ? html`<span>${later.rangeUnit[unit]}</span>` : nothing}
    </div>
    ${reversed ? html`<p class="small error" id=${errorId}>${later.rangeReversed}</p>` : nothing}
    ${bounds && unit !== 'grade' ? boundsLine(facet, bounds, context) : nothing}`;
}

function boundsLine(
  { unit }: RangeFilter,
  { from, to }: NonNullable<RangeFilter['bounds']>,
  context: ViewContext,
): TemplateResult {
  const said = context.texts.range(unit, from, to);
  return html`<p class="small muted">${laterTexts(context).rangeWithin(said)}</p>`;
}

interface FieldOptions {
  readonly id: string;
  /** Id of the message that says what is wrong. */
  readonly describedBy: string | undefined;
}

function gradeSelect(
  facet: RangeFilter,
  end: End,
  { id, describedBy }: FieldOptions,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { from, to } = facet.bounds ?? GRADES;
  const grades = [...new Array<undefined>(to - from + 1).keys()].map((index) => from + index);
  const change = ({ currentTarget }: Event): void => {
    const index = (currentTarget as HTMLSelectElement).selectedIndex;
    sendEnd(facet, end, grades[index - 1], send);
  };
  return html`<select
    class="field"
    id=${id}
    aria-invalid=${describedBy ? 'true' : nothing}
    aria-describedby=${describedBy ?? nothing}
    @change=${change}
  >
    <option .selected=${live(facet.range?.[end] === undefined)}>${later.rangeOpen}</option>
    ${grades.map(
      (grade) =>
        html`<option .selected=${live(facet.range?.[end] === grade)}>
          ${later.grade(grade)}
        </option>`,
    )}
  </select>`;
}

function numberInput(
  facet: RangeFilter,
  end: End,
  { id, describedBy }: FieldOptions,
  _context: ViewContext,
  send: Send,
): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    // What is no number is left standing, and the browser says so in the visitor's language.
    if (field.validity.badInput) field.reportValidity();
    else
      sendEnd(
        facet,
        end,
        Number.isNaN(field.valueAsNumber) ? undefined : field.valueAsNumber,
        send,
      );
  };
  const value = facet.range?.[end];
  return html`<input
    type="number"
    class="field"
    id=${id}
    step="any"
    inputmode="numeric"
    aria-invalid=${describedBy ? 'true' : nothing}
    aria-describedby=${describedBy ?? nothing}
    .value=${value === undefined ? '' : String(value)}
    @change=${change}
  />`;
}

function sendEnd(facet: RangeFilter, end: End, value: number | undefined, send: Send): void {
  const range = withEnd(facet.range ?? {}, end, value);
  const isOpen = range.from === undefined && range.to === undefined;
  send({ type: 'choose-range', facet: facet.id, ...(!isOpen && { range }) });
}

function withEnd(
  { from, to }: RangeConfig,
  end: End,
  value: number | undefined,
): { readonly from?: number; readonly to?: number } {
  const ends = { from, to, [end]: value };
  return {
    ...(ends.from !== undefined && { from: ends.from }),
    ...(ends.to !== undefined && { to: ends.to }),
  };
}
