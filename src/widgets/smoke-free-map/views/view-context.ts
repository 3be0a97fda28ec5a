import type { TemplateResult } from 'lit';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { HeadingLevel } from '../../../core/element/heading-level.js';
import { localizedText } from '../../../core/element/localized-text.js';
import { textValue, type Languages, type Text } from '../../../core/text/text.js';
import type { Category, Zone } from '../domain/model.js';
import type { MapTexts } from '../texts/da.js';

/** All that a view needs besides its model. */
export interface ViewContext {
  readonly texts: MapTexts;
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  readonly languages: Languages;
  /** Level of the widget's own heading; those of its parts are below it. */
  readonly headingLevel: HeadingLevel;
  /** Begins every id in the shadow root. */
  readonly idPrefix: string;
  /** Address of the config, which the links in it are relative to. */
  readonly base: string;
  readonly today: PlainDay;
}

/** A config's text; in another language than the interface's it is marked as such. */
export function say(
  text: Text,
  { languages }: Pick<ViewContext, 'languages'>,
): string | TemplateResult {
  return localizedText(text, languages);
}

/** The words alone, for accessible names, attributes and sentences. */
export function words(text: Text, { languages }: Pick<ViewContext, 'languages'>): string {
  return textValue(text, languages);
}

/** What a kind of place is called, of one such place. */
export function categoryName(
  { label, icon }: Category,
  { texts, languages }: Pick<ViewContext, 'texts' | 'languages'>,
): string {
  return label === undefined ? texts.categories[icon] : textValue(label, languages);
}

/** What a zone is called; by its kind and number where it has no name of its own. */
export function zoneName(
  { name, category, number }: Pick<Zone, 'name' | 'category' | 'number'>,
  context: Pick<ViewContext, 'texts' | 'languages'>,
): string {
  return name === '' ? `${categoryName(category, context)} ${number}` : name;
}
