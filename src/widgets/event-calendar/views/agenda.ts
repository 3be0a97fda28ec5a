import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../core/element/heading.js';
import type { AgendaGroup, AgendaModel } from '../domain/model.js';
import { emptyView } from './empty.js';
import { eventRow } from './event-row.js';
import { rowKey } from './row-id.js';
import { periodName, shiftedPeriod } from './timing-text.js';
import type { Send, ViewContext } from './view-context.js';

/** The default view: what happens when, in order, a campaign week once. */
export function agendaView(model: AgendaModel, context: ViewContext, send: Send): TemplateResult {
  return html`${pastToggle(model, context, send)}
  ${repeat(model.groups, groupKey, (group) => groupView(group, context, send))}
  ${model.more > 0 ? moreButton(model.more, context, send) : nothing}
  ${model.upcoming === 0 || model.groups.length === 0 ? emptyView(model, context, send) : nothing}
  ${model.calendarEmpty ? nothing : periodLinks(model, context, send)}`;
}

function groupKey(group: AgendaGroup): string {
  if (group.kind === 'month') return `${group.year}-${group.month}`;
  return group.kind === 'season' ? `${group.year}-${group.season}` : 'open';
}

function groupName(group: AgendaGroup, { texts, format }: ViewContext): string {
  if (group.kind === 'month')
    return format.sentenceStart(format.monthYear(group.year, group.month));
  if (group.kind === 'open') return texts.openGroup;
  return format.sentenceStart(texts.season(group.season, group.year));
}

function groupView(group: AgendaGroup, context: ViewContext, send: Send): TemplateResult {
  const level = context.headingLevel + 1;
  return html`${heading(level, groupName(group, context), { class: 'group' })}
    <ul class="events" role="list">
      ${repeat(group.items, rowKey, (item) => eventRow(item, level + 1, context, send))}
    </ul>`;
}

function pastToggle(
  { past, groups }: AgendaModel,
  { texts }: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (past === 0) return nothing;
  const pastShown = groups.some((group) => group.items.some((item) => item.phase === 'past'));
  const label = pastShown ? texts.hidePast : texts.showPast(past);
  return html`<p class="past">
    <button
      type="button"
      class="link small"
      aria-expanded=${pastShown ? 'true' : 'false'}
      @click=${() => send({ type: 'show-past', show: !pastShown })}
    >
      ${keyed(label, html`<span>${label}</span>`)}
    </button>
  </p>`;
}

function moreButton(more: number, { texts }: ViewContext, send: Send): TemplateResult {
  return html`<p class="more">
    <button type="button" class="button" @click=${() => send({ type: 'show-more' })}>
      ${texts.showMore} ${keyed(more, html`<span class="muted">(${texts.moreLeft(more)})</span>`)}
    </button>
  </p>`;
}

/** The year before and the year after. */
export function periodLinks(
  { period }: Pick<AgendaModel, 'period'>,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const link = (years: -1 | 1): TemplateResult => {
    const other = shiftedPeriod(period, years);
    const name = periodName(other, context);
    return html`<button
      type="button"
      class="link small"
      @click=${() => send({ type: 'show-period', period: other })}
    >
      ${keyed(name, html`<span>${years < 0 ? `← ${name}` : `${name} →`}</span>`)}
    </button>`;
  };
  return html`<div class="periods" role="group" aria-label=${context.texts.periods}>
    ${link(-1)}${link(1)}
  </div>`;
}
