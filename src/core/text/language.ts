/** `da_DK`, ` DA-dk ` → `da-dk`: the form that tags are compared in. */
export function foldTag(tag: string): string {
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
