import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { laterTexts } from '../texts/later-texts.js';
import { valueName } from './filter-list.js';
import type { BooleanFilter } from './filter-model.js';
import { entryId } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** Either, yes or no. */
export function booleanFilter(
  { id, is, yes, no }: BooleanFilter,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { texts } = context;
  const choices = [
    { value: undefined, label: laterTexts(context).either, count: undefined },
    { value: true, label: texts.yes, count: yes },
    { value: false, label: texts.no, count: no },
  ];
  const choose = (value: boolean | undefined): void =>
    send({ type: 'choose-boolean', facet: id, ...(value !== undefined && { is: value }) });
  return html`<ul class="values" role="list">
    ${choices.map(
      ({ value, label, count }) =>
        html`<li>
          <label class="value">
            <input
              type="radio"
              name=${entryId(id, context, 'choice-of')}
              .checked=${live(is === value)}
              @change=${() => choose(value)}
            />
            ${valueName(label, count, context)}
          </label>
        </li>`,
    )}
  </ul>`;
}
