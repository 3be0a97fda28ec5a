/**
 * “A, B or C”, with the language's word for “or”. `Intl.ListFormat` lacks Somali in some browsers and
 * would say it in the browser's own language.
 */
export function nameList(names: readonly string[], or: string, comma = ', '): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(comma)} ${or} ${last}`;
}
