/** The words that begin alike, from one number up to, and without, another. */
export interface Beginning {
  readonly from: number;
  readonly to: number;
}

/** A number for each beginning: numbers of words need 21 bits. */
export function beginningKey({ from, to }: Beginning): number {
  return from * 2 ** 21 + to;
}
