import { html, nothing, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import type { DetailFacet, DetailModel } from './detail-model.js';
import { shownValue } from './shown-value.js';
import { say } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** What an entry says under each facet, what an editor assessed marked as such with its basis. */
export function detailFacts(
  { facets, year, status }: Pick<DetailModel, 'facets' | 'year' | 'status'>,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  const state = status === undefined || status === 'unknown' ? undefined : later.statuses[status];
  const lines = [
    ...facets.map((facet) => facetLine(facet, context)),
    ...(year === undefined ? [] : [fact(later.year, String(year))]),
    ...(state === undefined ? [] : [fact(later.status, state)]),
  ];
  return lines.length > 0 ? html`<dl class="facts">${lines}</dl>` : nothing;
}

function facetLine(
  { label, values, note, assessed }: DetailFacet,
  context: ViewContext,
): TemplateResult {
  const later = laterTexts(context);
  const name = say(label, context);
  const mark = html` <span class="muted assessed">${later.assessed}</span>`;
  const shown = values.map((value, index) => [index > 0 ? ', ' : '', shownValue(value, context)]);
  const basis =
    assessed?.basis &&
    html`<p class="small muted">${later.basis} ${say(assessed.basis, context)}</p>`;
  const caution = note && html`<p class="small muted">${say(note, context)}</p>`;
  return fact(html`${name}${assessed ? mark : nothing}`, html`${shown}${basis}${caution}`);
}

function fact(name: unknown, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
