import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { ViewName } from '../config.js';
import type { Period } from '../domain/model.js';
import { periodName } from './period-name.js';
import { anew, say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { viewSwitch } from './view-switch.js';

/** What stands around every view of the calendar. */
export interface FrameModel {
  readonly title?: Text | undefined;
  readonly view: ViewName;
  readonly period: Period;
  /** Occurrences in the period that are not over, under the filter. */
  readonly upcoming: number;
  /** What the themes and audiences are called that are filtered by. */
  readonly chosen: readonly Text[];
  /** Whether the calendar can be subscribed to, and not only saved. */
  readonly hasFeed: boolean;
  readonly subscribeOpen: boolean;
}

/** What others render into the frame. */
export interface FrameSlots {
  readonly main: unknown;
  /** Undefined until it is loaded. */
  readonly filters?: unknown;
  readonly notice?: unknown;
  readonly intro?: unknown;
  readonly subscribe?: unknown;
  readonly foot?: unknown;
}

/** Heading, status line, choice of view, filters and actions, around the view itself; a card has less. */
export function frameView(
  model: FrameModel,
  context: ViewContext,
  send: Send,
  slots: FrameSlots,
): TemplateResult {
  const { texts, idPrefix, headingLevel } = context;
  const card = model.view === 'next';
  const status = [
    periodName(model.period, context),
    texts.upcoming(model.upcoming),
    // The chips may be folded away, and are not printed.
    ...model.chosen.map((label) => words(label, context)),
  ].join(' · ');
  return html`<section class="card calendar" aria-labelledby=${`${idPrefix}-heading`}>
    ${slots.notice ?? nothing}
    ${heading(headingLevel, say(model.title ?? defaultTitle(model.view, context), context), {
      id: `${idPrefix}-heading`,
      class: 'title',
      focusable: true,
    })}
    ${card ? nothing : anew(status, html`<p class="muted">${status}</p>`, context)}
    ${slots.intro ?? nothing} ${card ? nothing : controls(model, context, send, slots.filters)}
    <div class="view">${slots.main}</div>
    ${card ? nothing : actions(model, context)} ${slots.subscribe ?? nothing}
    ${slots.foot ?? nothing}
  </section>`;
}

function defaultTitle(view: ViewName, { texts }: ViewContext): string {
  return view === 'next' ? texts.nextHeading : texts.heading;
}

function controls(
  model: FrameModel,
  context: ViewContext,
  send: Send,
  filters: unknown,
): TemplateResult {
  const { themes, audiences, narrow, texts } = context;
  const count = themes.size + audiences.size;
  return html`<div class="controls">
    ${viewSwitch(model.view, context, send)}
    ${
      foldsFilters(count, narrow)
        ? html`<details class="filters">
            <summary class="button">${texts.filters(model.chosen.length)}</summary>
            ${filters}
          </details>`
        : filters
    }
  </div>`;
}

/** Many filters are folded away, so that the calendar itself is in view. */
export function foldsFilters(count: number, narrow: boolean): boolean {
  return count > (narrow ? 3 : 8);
}

function actions(model: FrameModel, context: ViewContext): TemplateResult {
  const { texts, intents, idPrefix, views } = context;
  const printable = printableViews(model.view, views);
  return html`<div class="actions">
    <button
      type="button"
      class="button primary"
      id=${`${idPrefix}-subscribe`}
      aria-expanded=${model.subscribeOpen ? 'true' : 'false'}
      @click=${() => intents.toggleSubscribe()}
    >
      ${model.hasFeed ? texts.subscribe : texts.save}
    </button>
    ${printable.map(
      (view) =>
        html`<button type="button" class="button" @click=${() => intents.print(view)}>
          ${texts.print[view]}
        </button>`,
    )}
  </div>`;
}

/** The view on screen, and from the list also the year wheel: the one that is made to be hung up. */
function printableViews(view: ViewName, views: readonly ViewName[]): ViewName[] {
  return view === 'agenda' && views.includes('wheel') ? ['wheel', 'agenda'] : [view];
}
