import { findLanguage } from './language.js';

/** A text in several languages: Danish always, keys are BCP 47 tags. */
export interface LocalizedText {
  readonly da: string;
  readonly en?: string;
  readonly [language: string]: string;
}

/** A text for people: a plain string in the language of the config, or one per language. */
export type Text = string | LocalizedText;

/** A text as it is to be shown. */
export interface ResolvedText {
  readonly value: string;
  /** Set only where the text is in another language than the interface. */
  readonly lang?: string;
  /** Set together with `lang`: the browser sees by the text itself which way it is read. */
  readonly dir?: 'auto';
}

/**
 * The text to show in an interface in `language`: in that language, else in Danish. Empty texts count
 * as missing. Shown in another language, it carries the `lang` and `dir` its element needs.
 */
export function resolveText(text: Text, language: string): ResolvedText {
  if (typeof text === 'string') return { value: text };
  const written = Object.keys(text).filter((tag) => text[tag]?.trim());
  const tag = findLanguage(language, written) ?? (written.includes('da') ? 'da' : written[0]);
  if (tag === undefined) return { value: '' };
  const value = text[tag] ?? '';
  if (findLanguage(language, [tag])) return { value };
  return { value, lang: tag, dir: 'auto' };
}

/** The words alone, for a place that cannot carry a language, such as a title or an `.ics` file. */
export function textValue(text: Text, language: string): string {
  return resolveText(text, language).value;
}
