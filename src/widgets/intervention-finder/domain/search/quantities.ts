import type { Range } from '../model.js';

/** An age or a school grade in a text: "4 år", "0-6-årige", "over 15 år", "7.–9. klasse". */
export interface Quantity {
  readonly unit: 'age' | 'grade';
  readonly range: Range;
  readonly start: number;
  readonly end: number;
}

/** Every repetition is bounded, so that no text makes it slow. */
const QUANTITY = new RegExp(
  '(?<![\\p{L}\\p{N}.,])(?:(over|fra|mindst|fyldt|under|op til|indtil|højst)\\s{1,2})?' +
    '(\\d{1,3})\\.?(\\+?)(?:\\s{0,2}(?:-|–|—|‑|til|og)\\s{0,2}(\\d{1,3})\\.?)?[\\s-]{0,2}' +
    '(?:(år|aar|years?)(?:s|ige?s?)?|(klasse\\p{L}{0,20}|kl|grades?))(?!\\p{L})' +
    '(\\s(?:og|eller)\\s(?:op|derover|ældre))?',
  'giu',
);
const OLDEST = 120;
const HIGHEST_GRADE = 10;

/** The ages and grades that a text names, in order; what is no age or grade that exists is left out. */
export function* quantities(text: string): Generator<Quantity, void, undefined> {
  for (const match of text.matchAll(QUANTITY)) {
    const [all, bound = '', first = '', plus, second, years, , upwards] = match;
    const unit = years === undefined ? 'grade' : 'age';
    const low = Number(first);
    const high = second === undefined ? low : Number(second);
    if (low > high || high > (unit === 'age' ? OLDEST : HIGHEST_GRADE)) continue;
    const isOpenUp = /^(?:o(?!p)|fr|mi|fy)/i.test(bound) && second === undefined;
    const isOpenDown = /^(?:u|op|i|h)/i.test(bound);
    const range = {
      ...(!isOpenDown && { from: low }),
      ...(!(isOpenUp || plus || upwards) && { to: high }),
    };
    yield { unit, range, start: match.index, end: match.index + all.length };
  }
}

/** Whether two spans meet. */
export function overlaps(left: Range, right: Range): boolean {
  return (
    (left.from ?? -Infinity) <= (right.to ?? Infinity) &&
    (right.from ?? -Infinity) <= (left.to ?? Infinity)
  );
}
