/** How lists, numbers and sizes are written in a language. */
export interface Wording {
  /** `a, b or c`. */
  readonly or: (words: readonly string[]) => string;
  /** The first of some names, and a sign that there are more. */
  readonly names: (keys: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** In kB or MB of a thousand, as file managers count. */
  readonly size: (bytes: number) => string;
}

const MOST_NAMES = 15;

/** The wording of a language, given by its BCP 47 tag. */
export function wording(language: string): Wording {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(language);
  const number = (value: number) => numbers.format(value);
  return {
    or: (words) => list.format(words),
    names: (keys) => keys.slice(0, MOST_NAMES).join(', ') + (keys.length > MOST_NAMES ? ' …' : ''),
    number,
    size: (bytes) =>
      bytes < 1_000_000
        ? `${number(Math.round(bytes / 1000))} kB`
        : `${number(bytes / 1_000_000)} MB`,
  };
}
