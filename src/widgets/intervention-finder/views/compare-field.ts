import { html, nothing, type TemplateResult } from 'lit';
import type { CompareCell, CompareField, FieldReading } from '../domain/plan/compare.js';
import type { CatalogueFacet } from '../domain/plan/planned-entry.js';
import { laterTexts } from '../texts/later-texts.js';
import { planTexts } from '../texts/plan-texts.js';
import { prose } from './prose.js';
import { say, words } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** What a field is called. */
export function fieldName(field: CompareField, context: ViewContext): string {
  if (field.kind === 'facet') return facetName(field.facet, context);
  return field.kind === 'summary' ? planTexts(context).summary : laterTexts(context)[field.kind];
}

/** "Niveau (vores vurdering)" */
export function facetName(
  { label, assessed }: Pick<CatalogueFacet, 'label' | 'assessed'>,
  context: ViewContext,
): string {
  const name = words(label, context);
  return assessed ? `${name} ${laterTexts(context).assessed}` : name;
}

/** What an entry says under a field, and on what that rests; that it says nothing, where it does. */
export function cellContent(
  { reading, basis }: CompareCell,
  field: CompareField,
  context: ViewContext,
): TemplateResult {
  if (!reading) return html`<span class="muted">${planTexts(context).notStated}</span>`;
  return html`${readingContent(reading, field, context)}${
    basis === undefined
      ? nothing
      : html`<span class="small muted basis"
          >${laterTexts(context).basis} ${say(basis, context)}</span
        >`
  }`;
}

/** What stands under a field, in words; several labels are a list. */
export function readingContent(
  reading: FieldReading,
  field: CompareField,
  context: ViewContext,
): unknown {
  switch (reading.kind) {
    case 'text':
      return field.kind === 'evidence' || field.kind === 'cost'
        ? prose(reading.text, context)
        : say(reading.text, context);
    case 'year':
      return String(reading.year);
    case 'status':
      return laterTexts(context).statuses[reading.status];
    case 'boolean':
      return reading.is ? context.texts.yes : context.texts.no;
    case 'range':
      return rangeText(reading.range, field, context);
    case 'labels':
      return reading.labels.length === 1
        ? reading.labels.map((label) => say(label, context))
        : html`<ul class="labels" role="list">
            ${reading.labels.map((label) => html`<li>${say(label, context)}</li>`)}
          </ul>`;
  }
}

function rangeText(
  { from, to }: { readonly from?: number; readonly to?: number },
  field: CompareField,
  { texts, format }: ViewContext,
): string {
  const unit = field.kind === 'facet' && field.facet.kind === 'range' ? field.facet.unit : 'number';
  return format.sentenceStart(texts.range(unit, from, to));
}
