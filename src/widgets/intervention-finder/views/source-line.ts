import { html, nothing, type TemplateResult } from 'lit';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import { parseUrl } from '../../../core/links/safe-url.js';
import type { EntrySource } from '../config.js';
import { laterTexts } from '../texts/later-texts.js';
import { say } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** "Inspirationskatalog, KL, side 9 (læst 21. november 2026)"; nothing where the source says nothing. */
export function sourceLine(
  { document, page, url, checkedOn }: EntrySource,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  const site = url === undefined ? undefined : parseUrl(url, context.base)?.hostname;
  const name = document === undefined ? site : say(document, context);
  const day = checkedOn === undefined ? undefined : parsePlainDay(checkedOn);
  if (!name && !page && day === undefined) return nothing;
  const place = page && pageWords(page, later.page);
  return html`${outwardLink(url, name ?? '', context)}${place && (name ? `, ${place}` : context.format.sentenceStart(place))}${
    day === undefined ? nothing : ` (${later.readOn(context.format.date(day))})`
  }`;
}

/** Numbers are pages; a chapter or a heading is called by its own words. */
function pageWords(page: string, say: (page: string) => string): string {
  return /^[\d\s,–-]+$/.test(page) ? say(page) : page;
}
