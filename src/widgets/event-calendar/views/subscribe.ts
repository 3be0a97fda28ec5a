import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { laterTexts } from '../texts/later-texts.js';
import type { Send, ViewContext } from './view-context.js';

export { detailStyles as styles } from './detail.styles.js';

/** How the calendar can be taken home. */
export interface SubscribeModel {
  /** Absolute address of the hosted feed. */
  readonly feed?: string | undefined;
  /** Whether the visitor has chosen a theme or an audience. */
  readonly filtered: boolean;
  /** Occurrences of the period that a file cannot hold, since their date is not known. */
  readonly withoutDate: number;
}

/** How to follow the calendar in one's own, or to save it as a file, in plain words. */
export function subscribeView(
  model: SubscribeModel,
  context: ViewContext,
  _send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { texts, idPrefix, headingLevel, intents } = context;
  const id = `${idPrefix}-subscribe-heading`;
  const close = (): void => {
    intents.toggleSubscribe();
    intents.focus(`${idPrefix}-subscribe`);
  };
  return html`<section
    class="subscribe"
    aria-labelledby=${id}
    @keydown=${(event: KeyboardEvent) => (event.key === 'Escape' ? close() : undefined)}
  >
    <div class="dialog-head">
      ${heading(headingLevel + 1, model.feed ? texts.subscribe : texts.save, {
        id,
        focusable: true,
      })}
      <button type="button" class="button" @click=${close}>${later.close}</button>
    </div>
    ${model.feed ? feedPart(model.feed, model.filtered, context) : nothing}
    ${filePart(model, context)}
  </section>`;
}

function feedPart(feed: string, filtered: boolean, context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  const { idPrefix, copied, intents } = context;
  const id = `${idPrefix}-feed`;
  return html`<p>${later.subscribeHow}</p>
    <label class="small" for=${id}>${later.feedLabel}</label>
    <div class="feed">
      <input id=${id} class="field" type="text" readonly .value=${feed} @focus=${selectAll} />
      <button type="button" class="button primary" @click=${() => intents.copyFeed()}>
        ${later.copyFeed}
      </button>
      ${copied === 'feed' ? html`<span>${later.copiedFeed}</span>` : nothing}
    </div>
    <p><a href=${feed.replace(/^https?:/, 'webcal:')}>${later.subscribeOpen}</a></p>
    <p class="small muted">${later.feedRefresh} ${filtered ? later.feedIsWhole : nothing}</p>`;
}

function selectAll({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLInputElement) currentTarget.select();
}

function filePart(
  { feed, filtered, withoutDate }: SubscribeModel,
  context: ViewContext,
): TemplateResult {
  const later = laterTexts(context);
  const { intents, headingLevel } = context;
  return html`${feed ? heading(headingLevel + 2, later.fileHeading, { class: 'part' }) : nothing}
    <div class="downloads">
      ${
        filtered
          ? html`<button type="button" class="button" @click=${() => intents.downloadFiltered()}>
              ${later.downloadFiltered}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => intents.downloadAll()}>
        ${later.downloadAll}
      </button>
    </div>
    <p class="small muted">
      ${later.fileStays} ${withoutDate > 0 ? later.leftOut(withoutDate) : nothing}
    </p>`;
}
