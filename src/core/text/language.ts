/** Reading direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** Languages whose usual script runs from right to left (Unicode CLDR, `characterOrder`). */
const RTL_LANGUAGES = new Set(
  'ar arc ckb dv fa he iw ji ks lrc mzn nqo pnb prs ps rhg sd sdh syr ug ur yi'.split(' '),
);

/** ISO 15924 codes of the scripts that run from right to left. */
const RTL_SCRIPTS = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa'.split(' '));

/** `da_DK`, ` DA-dk ` → `da-dk`: the form that tags are compared in. */
function foldTag(tag: string): string {
  return tag.trim().replaceAll('_', '-').toLowerCase();
}

/** The language of a BCP 47 tag without script and region: `da-DK` → `da`. */
export function primaryLanguage(tag: string): string {
  return foldTag(tag).split('-', 1)[0] ?? '';
}

/**
 * The available language that fits best: the same tag, else one with the same language
 * (`da-DK` → `da`, `zh` → `zh-Hant`), else the fallback. Case and `_` do not matter.
 */
export function negotiateLanguage<Tag extends string>(
  wanted: string | null | undefined,
  available: readonly Tag[],
  fallback: Tag,
): Tag {
  return findLanguage(wanted, available) ?? fallback;
}

/** As {@link negotiateLanguage}, with undefined where none fits. */
export function findLanguage<Tag extends string>(
  wanted: string | null | undefined,
  available: readonly Tag[],
): Tag | undefined {
  if (!wanted) return undefined;
  const tag = foldTag(wanted);
  const language = primaryLanguage(wanted);
  return (
    available.find((each) => foldTag(each) === tag) ??
    available.find((each) => foldTag(each) === language) ??
    available.find((each) => primaryLanguage(each) === language)
  );
}

/** Which way a language is read, from its script where the tag names one, else its usual script. */
export function languageDirection(tag: string): Direction {
  const [language = '', ...rest] = foldTag(tag).split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(language);
  return rtl ? 'rtl' : 'ltr';
}
