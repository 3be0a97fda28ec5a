import { html, nothing, type TemplateResult } from 'lit';
import { plainDay } from '../../../core/dates/plain-day.js';
import { heading } from '../../../core/element/heading.js';
import type { AgendaGroup, AgendaModel, Period } from '../domain/model.js';
import { nextPeriod, previousPeriod } from '../domain/period.js';
import { eventRow } from './event-row.js';
import { MONTH_YEAR } from './format.js';
import { rowKey } from './row-id.js';
import { periodName } from './period-name.js';
import { anew } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** The default view: what happens when, in order, a campaign week once. */
export function agendaView(model: AgendaModel, context: ViewContext, send: Send): TemplateResult {
  return html`${pastToggle(model, context, send)}
  ${model.groups.map((group) => {
    const name = groupName(group, context);
    return anew(name, groupView(name, group, context, send), context);
  })}
  ${model.more > 0 ? moreButton(model.more, context, send) : nothing}
  ${model.upcoming === 0 || model.groups.length === 0 ? context.parts.emptyView?.(model, context, send) : nothing}
  ${model.calendarEmpty ? nothing : periodLinks(model.period, context, send)}`;
}

function groupName(group: AgendaGroup, context: ViewContext): string {
  const { texts, format, parts } = context;
  return group.kind === 'month'
    ? format.sentenceStart(format.show(MONTH_YEAR, plainDay(group.year, group.month, 1)))
    : (parts.looseGroupName?.(group, context) ?? texts.dateFollows);
}

function groupView(
  name: string,
  group: AgendaGroup,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const level = context.headingLevel + 1;
  return html`${heading(level, name, { class: 'group' })}
    <ul class="events" role="list">
      ${group.items.map((item) => anew(rowKey(item), eventRow(item, level + 1, context, send), context))}
    </ul>`;
}

function pastToggle({ past, groups }: AgendaModel, context: ViewContext, send: Send): unknown {
  if (past === 0) return nothing;
  const { texts } = context;
  const pastShown = groups.some((group) => group.items.some((item) => item.phase === 'past'));
  const label = pastShown ? texts.hidePast : texts.showPast(past);
  const toggle = () => send({ type: 'show-past', show: !pastShown });
  return html`<p class="past">${linkButton(label, toggle, context, pastShown)}</p>`;
}

/** @param expanded whether what it folds out is there, for a button that folds something out */
function linkButton(
  label: string,
  act: () => void,
  context: ViewContext,
  expanded?: boolean,
): TemplateResult {
  return html`<button
    type="button"
    class="link small"
    aria-expanded=${expanded ?? nothing}
    @click=${act}
  >
    ${anew(label, html`<span>${label}</span>`, context)}
  </button>`;
}

function moreButton(more: number, context: ViewContext, send: Send): TemplateResult {
  const { texts } = context;
  return html`<p class="more">
    <button type="button" class="button" @click=${() => send({ type: 'show-more' })}>
      ${texts.showMore}
      ${anew(more, html`<span class="muted">(${texts.moreLeft(more)})</span>`, context)}
    </button>
  </p>`;
}

/** The year before and the year after. */
function periodLinks(period: Period, context: ViewContext, send: Send): TemplateResult {
  const before = previousPeriod(period);
  const after = nextPeriod(period);
  const show = (to: Period) => () => send({ type: 'show-period', period: to });
  return html`<div class="periods" role="group" aria-label=${context.texts.periods}>
    ${linkButton(`← ${periodName(before, context)}`, show(before), context)}
    ${linkButton(`${periodName(after, context)} →`, show(after), context)}
  </div>`;
}
