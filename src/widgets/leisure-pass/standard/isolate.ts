/**
 * Keeps a number, an amount or a Danish name together and readable inside text that runs from right to
 * left (Unicode bidirectional isolates, UAX 9).
 */
export function leftToRight(text: string | number): string {
  return `\u2066${text}\u2069`;
}

/** A name in whatever direction its own letters have (UAX 9, first strong isolate). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
