import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { ViewName } from '../config.js';
import type { CalendarAction, FacetCount, FilterModel, Period } from '../domain/model.js';
import { periodName } from './timing-text.js';
import { say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

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

/** More filters than these are folded away, so that the calendar itself is in view. */
const MOST_FILTERS = { narrow: 3, wide: 8 };

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
  return html`${slots.notice ?? nothing}
    <section class="calendar" aria-labelledby=${`${idPrefix}-heading`}>
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

/** The filter stands in the status line, since its chips may be folded away, and are not printed. */
function chosenNames({ themes, audiences }: FilterModel, context: ViewContext): string[] {
  return [...themes, ...audiences]
    .filter((value) => value.chosen)
    .map((value) => words(value.label, context));
}

function viewSwitch(
  chosen: ViewName,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts, views, idPrefix } = context;
  if (views.length < 2) return nothing;
  const choose = (view: ViewName): void => send({ type: 'show-view', view });
  const onKeydown = (event: KeyboardEvent): void => {
    const step = arrowStep(event);
    if (step === 0) return;
    event.preventDefault();
    const next = views[(views.indexOf(chosen) + step + views.length) % views.length];
    if (!next) return;
    choose(next);
    context.intents.focus(`${idPrefix}-view-${next}`);
  };
  return html`<div
    class="segmented"
    role="radiogroup"
    aria-label=${texts.viewSwitch}
    @keydown=${onKeydown}
  >
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="radio"
          id=${`${idPrefix}-view-${view}`}
          aria-checked=${view === chosen ? 'true' : 'false'}
          tabindex=${view === chosen ? 0 : -1}
          @click=${() => choose(view)}
        >
          ${texts.views[view]}
        </button>`,
    )}
  </div>`;
}

/** One on or back in reading order; 0 for any other key. Up and down do not depend on it. */
function arrowStep(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  const onwards = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  return event.key === onwards ? 1 : event.key === back ? -1 : 0;
}

/** Whether what is laid out in `target` runs from right to left. (`:dir()` is newer than our browsers.) */
export function isRightToLeft(target: EventTarget | null): boolean {
  return target instanceof Element && getComputedStyle(target).direction === 'rtl';
}

function filters(
  model: FilterModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts } = context;
  const groups = html`${facet(texts.themes, 'toggle-theme', model.themes, context, send)}
  ${facet(texts.audiences, 'toggle-audience', model.audiences, context, send)}`;
  const all = [...model.themes, ...model.audiences];
  if (all.length === 0) return nothing;
  if (all.length <= MOST_FILTERS[context.narrow ? 'narrow' : 'wide']) return groups;
  const chosen = all.filter((value) => value.chosen).length;
  return html`<details class="filters">
    <summary class="button">${texts.filters(chosen)}</summary>
    ${groups}
  </details>`;
}

function facet(
  label: string,
  type: Extract<CalendarAction, { id: string }>['type'],
  values: readonly FacetCount[],
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div class="facet" role="group" aria-label=${label}>
    <span class="muted small" aria-hidden="true">${label}</span>
    ${repeat(
      values,
      (value) => value.id,
      (value) =>
        html`<button
          type="button"
          class=${value.count > 0 || value.chosen ? 'chip' : 'chip none'}
          aria-pressed=${value.chosen ? 'true' : 'false'}
          @click=${() => send({ type, id: value.id })}
        >
          ${value.chosen ? tick : nothing}<span
            >${say(value.label, context)}${keyed(
              value.count,
              html`<span aria-hidden="true" class="count">${value.count}</span
                ><span class="visually-hidden">, ${context.texts.facetCount(value.count)}</span>`,
            )}</span
          >
        </button>`,
    )}
  </div>`;
}

const tick = html`<svg class="tick" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
</svg>`;

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
