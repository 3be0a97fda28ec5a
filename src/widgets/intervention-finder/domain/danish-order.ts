/**
 * A key by which texts sort as in a Danish dictionary: æ, ø and å (aa) last, other accents and case
 * without weight, numbers by their value. Keys compare as plain strings.
 */
export function danishKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/å|aa/g, '}')
    .replace(/[øö]/g, '|')
    .replace(/[æä]/g, '{')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}

/** Compares two keys of {@link danishKey}. */
export function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The places of texts in Danish order, equal ones in their own. Sorts in small groups: every `yield` is
 * a place to pause.
 */
export function* danishOrder(texts: readonly string[]): Generator<void, number[], undefined> {
  const keys: string[] = [];
  const groups = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    if (place % 500 === 0) yield;
    const key = danishKey(text);
    keys.push(key);
    const start = key.slice(0, 3);
    const group = groups.get(start);
    if (group) group.push(place);
    else groups.set(start, [place]);
  }
  const order: number[] = [];
  for (const start of [...groups.keys()].sort(compareKeys)) {
    yield;
    const group = groups.get(start) ?? [];
    group.sort((one, other) => compareKeys(keys[one] ?? '', keys[other] ?? ''));
    for (const place of group) order.push(place);
  }
  return order;
}
