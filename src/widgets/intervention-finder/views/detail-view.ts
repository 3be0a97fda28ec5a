import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../../core/element/heading.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import type { Text } from '../../../core/text/text.js';
import { laterTexts } from '../texts/later-texts.js';
import { detailFacts } from './detail-facts.js';
import type { DetailModel } from './detail-model.js';
import { exampleWords } from './example-line.js';
import { listButton } from './list-button.js';
import { prose } from './prose.js';
import { sourceLine } from './source-line.js';
import { uncopiedLink } from './uncopied-link.js';
import { entryId, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** One entry in full, with the way back to where it stands among the results. */
export function detailView(model: DetailModel, context: ViewContext, send: Send): TemplateResult {
  return html`${keyed(model.id, article(model, context, send))}`;
}

function article(model: DetailModel, context: ViewContext, send: Send): TemplateResult {
  const { idPrefix, headingLevel } = context;
  const { title, example, from } = model;
  const later = laterTexts(context);
  const id = `${idPrefix}-detail-heading`;
  const close = (): void => {
    send({ type: 'close' });
    const part = from === 'shortlist' ? 'planned' : 'entry';
    context.intents.focus(entryId(model.id, context, part));
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const source = model.source ? sourceLine(model.source, context) : nothing;
  return html`<article class="detail" aria-labelledby=${id} @keydown=${escape}>
    <p class="way-back">
      <button type="button" class="link" @click=${close}>
        <span aria-hidden="true">${later.backArrow}</span> ${later.back[from]}
      </button>
    </p>
    <div class="detail-head">
      <div>
        ${heading(headingLevel + 1, say(title, context), { id, class: 'detail-title', focusable: true })}
        ${example ? html`<p class="muted">${exampleWords(example, context)}</p>` : nothing}
      </div>
      ${listButton(model, context, send)}
    </div>
    <div class="detail-columns">
      <div class="detail-text">${account(model, context)}</div>
      ${detailFacts(model, context)}
    </div>
    ${source === nothing ? nothing : html`<p class="small muted">${later.source}: ${source}</p>`}
    ${actions(context)} ${neighbours(model, context, send)}
  </article>`;
}

/** What is told in sentences, and where to read on. */
function account(model: DetailModel, context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  const { summary, body, evidence, cost, links } = model;
  return html`${summary ? html`<p class="lead">${say(summary, context)}</p>` : nothing}
  ${body ? prose(body, context) : nothing} ${section(later.evidence, evidence, context)}
  ${section(later.cost, cost, context)}
  ${
    links.length > 0
      ? html`<div>
          ${heading(context.headingLevel + 2, later.links)}
          <ul class="links">
            ${links.map(
              ({ href, label }) =>
                html`<li>${outwardLink(href, say(label, context), context)}</li>`,
            )}
          </ul>
        </div>`
      : nothing
  }`;
}

function section(
  name: string,
  text: Text | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<div>${heading(context.headingLevel + 2, name)} ${prose(text, context)}</div>`;
}

function actions(context: ViewContext): TemplateResult {
  const { deepLinks, copied, uncopied, intents, texts } = context;
  return html`<div class="actions">
    <button type="button" class="button" @click=${() => intents.print('entry')}>
      ${laterTexts(context).printEntry}
    </button>
    ${
      deepLinks
        ? html`<button type="button" class="button" @click=${() => intents.copyLink()}>
              ${texts.copyLink}
            </button>
            ${copied ? html`<span class="small">${texts.copiedLink}</span>` : nothing}
            ${uncopied && uncopiedLink(uncopied, context)}`
        : nothing
    }
  </div>`;
}

/** The entries before and after, in the order of the results that this one was opened from. */
function neighbours(
  { previous, next, position }: DetailModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (!previous && !next) return nothing;
  const step = (
    to: DetailModel['next'],
    name: string,
    end: 'start' | 'end',
  ): TemplateResult | typeof nothing =>
    to
      ? html`<button
          type="button"
          class="neighbour ${end}"
          @click=${() => open(to.id, context, send)}
        >
          <span class="small muted">${name}</span>
          <span class="neighbour-title">${say(to.title, context)}</span>
        </button>`
      : nothing;
  return html`<nav class="neighbours" aria-label=${later.entries}>
    ${step(previous, later.previous, 'start')}
    ${
      position
        ? html`<span class="small muted position"
            >${later.position(position.at, position.of)}</span
          >`
        : nothing
    }
    ${step(next, later.next, 'end')}
  </nav>`;
}

function open(id: string, { intents, idPrefix }: ViewContext, send: Send): void {
  send({ type: 'open', id });
  intents.focus(`${idPrefix}-detail-heading`);
}
