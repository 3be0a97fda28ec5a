/** LIX (Björnsson 1968) of whole sentences: words per sentence plus the share of words over six letters. */
export function lix(sentences: readonly string[]): number {
  const text = sentences.join(' ');
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const ends = text.match(/[.:!?](?=\s|$)/g) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / ends.length + (100 * long.length) / words.length;
}
