import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { safeUrl } from '../../../core/links/safe-url.js';
import type { Text } from '../../../core/text/text.js';
import { readFacet } from '../domain/plan/facet-values.js';
import type { CatalogueEntry, PlannedEntry } from '../domain/plan/planned-entry.js';
import { saysTime } from '../domain/plan/plan-period.js';
import { laterTexts } from '../texts/later-texts.js';
import { planTexts } from '../texts/plan-texts.js';
import { cellContent, facetName } from './compare-field.js';
import { exampleWords } from './example-line.js';
import type { PaperItem, PaperModel } from './paper.js';
import { gradesText, periodText } from './plan-words.js';
import { prose } from './prose.js';
import { sourceLine } from './source-line.js';
import { say } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** All that is known of an entry, and what is planned with it. */
export function paperEntry(
  item: PaperItem,
  { facets, planned }: PaperModel,
  context: ViewContext,
): TemplateResult {
  const { entry, example } = item;
  const { headingLevel } = context;
  return html`<section class="paper-entry">
    ${heading(headingLevel + 1, say(entry.title, context))}
    ${example ? html`<p>${exampleWords(example, context)}</p>` : nothing}
    ${planned ? planLines(item, context) : nothing}
    ${entry.summary === undefined ? nothing : html`<p>${say(entry.summary, context)}</p>`}
    ${entry.body === undefined ? nothing : prose(entry.body, context)}
    ${facts(entry, facets, context)} ${linkLines(entry, context)}
  </section>`;
}

function planLines(
  { status, period, grades, note }: PlannedEntry,
  context: ViewContext,
): TemplateResult {
  const plan = planTexts(context);
  const { format } = context;
  const lines = [
    fact(plan.status, plan.statuses[status]),
    fact(plan.period, saysTime(period) && format.sentenceStart(periodText(period, context))),
    fact(plan.grades, grades && format.sentenceStart(gradesText(grades, context))),
    fact(plan.note, note.trim() && html`<span class="paper-note">${note.trim()}</span>`),
  ];
  return html`<dl class="paper-plan">${lines}</dl>`;
}

function facts(
  entry: CatalogueEntry,
  facets: PaperModel['facets'],
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  const { assessed, evidence, cost, year, status, source } = entry;
  const lines = [
    ...facets.map((facet) => {
      const reading = readFacet(entry, facet);
      const basis = assessed && Object.hasOwn(assessed, facet.id) ? assessed[facet.id] : undefined;
      const cell = { ...(reading && { reading }), ...(basis !== undefined && { basis }) };
      const field = { kind: 'facet', facet } as const;
      return fact(facetName(facet, context), reading && cellContent(cell, field, context));
    }),
    fact(later.evidence, said(evidence, context)),
    fact(later.cost, said(cost, context)),
    fact(later.year, year),
    fact(later.status, status && later.statuses[status]),
    fact(later.source, source && sourceOf(source, context)),
  ];
  return html`<dl class="paper-facts">${lines}</dl>`;
}

function said(text: Text | undefined, context: ViewContext): unknown {
  return text === undefined ? undefined : prose(text, context);
}

function sourceOf(source: NonNullable<CatalogueEntry['source']>, context: ViewContext): unknown {
  const line = sourceLine(source, context);
  const address = source.url === undefined ? undefined : safeUrl(source.url, context.base);
  if (line === nothing && address === undefined) return undefined;
  return html`${line}${address === undefined ? nothing : html` ${written(address)}`}`;
}

/** Links with their addresses, since nobody can press them. */
function linkLines(
  { links = [] }: CatalogueEntry,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const safe = links.flatMap(({ label, href }) => {
    const address = safeUrl(href, context.base);
    return address === undefined ? [] : [html`<li>${say(label, context)} ${written(address)}</li>`];
  });
  if (safe.length === 0) return nothing;
  return html`<ul role="list" class="paper-links">
    ${safe}
  </ul>`;
}

function written(address: string): TemplateResult {
  return html`<span class="paper-address">${address}</span>`;
}

function fact(name: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined || value === '' || value === false
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}
