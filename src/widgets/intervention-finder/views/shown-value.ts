import type { TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import type { FacetConfig, RangeConfig } from '../config.js';
import { say, words } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** What the numbers of a range count. */
export type RangeUnit = Extract<FacetConfig, { kind: 'range' }>['unit'];

/** Something that an entry has, or a filter asks for, under one facet. */
export type ShownValue =
  | { readonly kind: 'words'; readonly text: Text }
  | { readonly kind: 'range'; readonly unit: RangeUnit; readonly range: RangeConfig }
  | { readonly kind: 'boolean'; readonly is: boolean }
  | { readonly kind: 'municipalities'; readonly names: readonly Text[] };

/** Municipalities that are named in a line. */
const MOST_NAMED = 4;

/** A value as it stands by itself: "Tobak", "Fra 3 år", "Ja". */
export function shownValue(value: ShownValue, context: ViewContext): string | TemplateResult {
  return value.kind === 'words'
    ? say(value.text, context)
    : context.format.sentenceStart(valueWords(value, context));
}

/** The same inside a sentence or an accessible name: "Tobak", "fra 3 år". */
export function valueWords(value: ShownValue, context: ViewContext): string {
  const { texts } = context;
  if (value.kind === 'words') return words(value.text, context);
  if (value.kind === 'municipalities') return municipalityWords(value.names, context);
  if (value.kind === 'boolean') return value.is ? texts.yes : texts.no;
  return texts.range(value.unit, value.range.from, value.range.to);
}

/** "Odense og Aarhus"; of more than fit on a line the first, and how many others. */
export function municipalityWords(names: readonly Text[], context: ViewContext): string {
  const said = names.map((name) => words(name, context));
  const [first = ''] = said;
  return said.length > MOST_NAMED
    ? context.texts.andOthers(first, said.length - 1)
    : context.format.list(said);
}

/**
 * A value that stands alone, on a chip, so that it can be understood: a word, an age or a school grade
 * does by itself, other numbers and "Ja" need their facet.
 */
export function valueAlone(facet: Text, value: ShownValue, context: ViewContext): string {
  const said = valueWords(value, context);
  const speaks =
    value.kind === 'words' ||
    (value.kind === 'range' && (value.unit === 'age' || value.unit === 'grade'));
  return speaks ? context.format.sentenceStart(said) : `${words(facet, context)}: ${said}`;
}
