import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { ViewName } from '../config.js';
import type { FilterModel, Period } from '../domain/model.js';
import { chosenNames, filters } from './filters.js';
import { periodName } from './period-name.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { viewSwitch } from './view-switch.js';

/** What stands around every view of the calendar. */
export interface FrameModel {
  readonly title?: Text | undefined;
  readonly view: ViewName;
  readonly period: Period;
  /** Occurrences in the period that are not over, under the filter. */
  readonly upcoming: number;
  readonly filter: FilterModel;
  /** Whether the calendar can be subscribed to, and not only saved. */
  readonly hasFeed: boolean;
  readonly subscribeOpen: boolean;
}

/** What others render into the frame. */
export interface FrameSlots {
  readonly main: unknown;
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
    ...chosenNames(model.filter, context),
  ].join(' · ');
  return html`<section class="card calendar" aria-labelledby=${`${idPrefix}-heading`}>
    ${slots.notice ?? nothing}
    ${heading(headingLevel, say(model.title ?? defaultTitle(model.view, context), context), {
      id: `${idPrefix}-heading`,
      class: 'title',
      focusable: true,
    })}
    ${card ? nothing : keyed(status, html`<p class="muted">${status}</p>`)}
    ${slots.intro ?? nothing} ${card ? nothing : controls(model, context, send)}
    <div class="view">${slots.main}</div>
    ${card ? nothing : actions(model, context)} ${slots.subscribe ?? nothing}
    ${slots.foot ?? nothing}
  </section>`;
}

function defaultTitle(view: ViewName, { texts }: ViewContext): string {
  return view === 'next' ? texts.nextHeading : texts.heading;
}

function controls(model: FrameModel, context: ViewContext, send: Send): TemplateResult {
  return html`<div class="controls">
    ${viewSwitch(model.view, context, send)} ${filters(model.filter, context, send)}
  </div>`;
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
