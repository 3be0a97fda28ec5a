import { foldTag } from './language.js';

/** Reading direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** Languages whose usual script runs from right to left (Unicode CLDR, `characterOrder`). */
const RTL_LANGUAGES = new Set(
  'ar arc ckb dv fa he iw ji ks lrc mzn nqo pnb prs ps rhg sd sdh syr ug ur yi'.split(' '),
);

/** ISO 15924 codes of the scripts that run from right to left. */
const RTL_SCRIPTS = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa'.split(' '));

/** Which way a language is read, from its script where the tag names one, else its usual script. */
export function languageDirection(tag: string): Direction {
  const [language = '', ...rest] = foldTag(tag).split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(language);
  return rtl ? 'rtl' : 'ltr';
}
