import type { TemplateResult } from 'lit';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { HeadingLevel } from '../../../core/element/heading-level.js';
import { localizedText } from '../../../core/element/localized-text.js';
import { resolveText, textValue, type Languages, type Text } from '../../../core/text/text.js';
import type { Audience, LeisurePassConfig } from '../config.js';
import type { PassTexts } from '../texts/da.js';

/** All that a view needs besides its model. */
export interface ViewContext {
  readonly texts: PassTexts;
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  readonly languages: Languages;
  /** Level of the widget's own heading; those of pages are below it. */
  readonly headingLevel: HeadingLevel;
  /** Begins every id in the shadow root. */
  readonly idPrefix: string;
  /** Address of the config, which the links in it are relative to. */
  readonly base: string;
  readonly audience: Audience;
  readonly today: PlainDay;
  /** What the pass is called in the language of the interface, with its article. */
  readonly name: string;
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

/** What the pass is called; in our words where the config has none in the language shown. */
export function nameOfPass(
  { nameIndefinite }: Pick<LeisurePassConfig, 'nameIndefinite'>,
  texts: PassTexts,
  languages: Languages,
): string {
  const { value, lang } = resolveText(nameIndefinite ?? '', languages);
  return value === '' || lang !== undefined ? texts.name : value;
}

/** The widget's heading in words, where the config has no title. */
export function headingOf(
  config: Pick<LeisurePassConfig, 'nameIndefinite' | 'audiences'>,
  texts: PassTexts,
  languages: Languages,
): string {
  const audience = config.audiences?.[0] ?? 'parent';
  return texts.headings[audience](nameOfPass(config, texts, languages));
}
