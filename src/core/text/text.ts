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
 * Languages (BCP 47) that a text may be shown in: that of the interface, or several in order of
 * preference, the interface's last and before it the content's own.
 */
export type Languages = string | readonly string[];

/**
 * The text to show: in the first of `languages` that it is written in, else in Danish. Empty texts count
 * as missing; a plain string is in the content's own. Shown in another language than the interface's, it
 * carries the `lang` and `dir` its element needs.
 */
export function resolveText(text: Text, languages: Languages): ResolvedText {
  const wanted = typeof languages === 'string' ? [languages] : languages;
  const own = wanted.at(-2) ?? wanted[0];
  const tag = typeof text === 'string' ? own : writtenTag(text, wanted);
  const value = typeof text === 'string' ? text : tag === undefined ? '' : (text[tag] ?? '');
  if (tag === undefined || findLanguage(wanted.at(-1), [tag])) return { value };
  return { value, lang: tag, dir: 'auto' };
}

function writtenTag(text: LocalizedText, wanted: readonly string[]): string | undefined {
  const written = Object.keys(text).filter((tag) => text[tag]?.trim());
  const [tag] = wanted.flatMap((language) => findLanguage(language, written) ?? []);
  return tag ?? (written.includes('da') ? 'da' : written[0]);
}

/** The words alone, for a place that cannot carry a language, such as a title or an `.ics` file. */
export function textValue(text: Text, languages: Languages): string {
  return resolveText(text, languages).value;
}
