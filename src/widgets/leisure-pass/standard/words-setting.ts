import { languageDirection } from '../../../core/text/direction.js';
import { findLanguage } from '../../../core/text/language.js';
import { resolveText, type ResolvedText, type Text } from '../../../core/text/text.js';
import type { Audience } from '../config.js';
import type { Period } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { OWN_AMOUNT } from '../domain/own-amount.js';
import { isolated } from './isolate.js';
import type { StandardTexts } from './standard-texts.js';

/** An amount as people read it, and for what time it is reckoned where that is known. */
export interface WrittenAmount {
  readonly text: string;
  readonly period?: Period | undefined;
}

/** What words for a fact or a condition are chosen and made with. */
export interface WordsSetting {
  readonly audience: Audience;
  /** What a config's texts may be shown in: its own language first, the interface's last. */
  readonly languages: readonly string[];
  readonly texts: StandardTexts;
  /** The language that `texts` are in: Danish where the interface's could not be fetched. */
  readonly textsLanguage: string;
  /** A number, parameter or amount written in a language; undefined where it is not known. */
  readonly amount: (value: ValueConfig, language: string) => WrittenAmount | undefined;
}

/** A standard text, marked with its language where that is not the interface's. */
export function standardText(value: string, setting: WordsSetting): ResolvedText {
  const { languages, textsLanguage } = setting;
  if (findLanguage(languages.at(-1), [textsLanguage])) return { value };
  return { value, lang: textsLanguage, dir: 'auto' };
}

/** An amount's id in braces, and the unit that editors write after it. */
const AMOUNT = /\{([^{}]*)\}([\u00a0 ](?:kroner|kr\.?)(?!\p{L}))?/gu;

/**
 * A config's own text in the language that fits best, with the amounts it names in braces (`{limit}`)
 * put in as that language writes them; “{limit} kr.” says the unit once. One that is not known is said
 * in words, and no brace is left.
 *
 * @param limit what `{limit}` stands for: the amount that a threshold fact asks about
 */
export function ownText(text: Text, setting: WordsSetting, limit?: ValueConfig): ResolvedText {
  const { languages, texts, amount } = setting;
  const resolved = resolveText(text, languages);
  const language = resolved.lang ?? languages.at(-1) ?? 'da';
  const value = resolved.value.replace(AMOUNT, (_, id: string, unit: string | undefined) => {
    const named = id.trim();
    const value = named === OWN_AMOUNT && limit !== undefined ? limit : named;
    const written = amount(value, language)?.text;
    if (written === undefined) return texts.noAmount;
    const shown = languageDirection(language) === 'rtl' ? isolated(written) : written;
    return /\p{L}/u.test(written) ? shown : `${shown}${unit ?? ''}`;
  });
  return { ...resolved, value };
}
