import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../core/element/heading.js';
import type { MonthModel } from '../domain/model.js';
import { dayId } from './day-cell.js';
import { eventRow } from './event-row.js';
import { laterTexts } from '../texts/later-texts.js';
import { FULL_DAY } from './format.js';
import { rowKey } from './row-id.js';
import type { Send, ViewContext } from './view-context.js';

/** The day that was opened, as rows under the grid. Escape goes back to its cell. */
export function dayPanel(
  { openDay }: MonthModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (!openDay) return nothing;
  const { format, idPrefix, headingLevel } = context;
  const { day, items } = openDay;
  const close = (): void => {
    send({ type: 'close-day' });
    context.intents.focus(dayId(day, context));
  };
  const name = format.sentenceStart(format.show(FULL_DAY, day));
  return html`<section
    class="day-panel"
    aria-labelledby=${`${idPrefix}-day-heading`}
    @keydown=${(event: KeyboardEvent) => (event.key === 'Escape' ? close() : undefined)}
  >
    <div class="period-bar">
      ${keyed(
        day,
        heading(headingLevel + 2, name, { id: `${idPrefix}-day-heading`, focusable: true }),
      )}
      <button type="button" class="button" @click=${close}>${later.close}</button>
    </div>
    ${
      items.length === 0
        ? html`<p class="muted">${later.nothingOnDay}</p>`
        : html`<ul class="events" role="list">
            ${repeat(items, rowKey, (item) => eventRow(item, headingLevel + 3, context, send))}
          </ul>`
    }
  </section>`;
}
