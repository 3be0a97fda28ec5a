import {
  addMonths,
  civil,
  formatPlainDay,
  isValidDate,
  parsePlainDay,
  plainDay,
  type PlainDay,
} from '../../../core/dates/plain-day.js';

/** The three fields of a date. */
export type DatePart = 'day' | 'month' | 'year';

/** Why what somebody wrote is no answer. */
export type AnswerProblem =
  | { readonly code: 'empty' | 'nothing-chosen' | 'none-and-some' }
  | { readonly code: 'not-a-number' | 'not-whole' | 'negative' }
  | { readonly code: 'too-small'; readonly minimum: number }
  | { readonly code: 'too-large'; readonly maximum: number }
  /** Thousands or decimals: “1,400”. */
  | { readonly code: 'unclear-amount' | 'not-an-amount' }
  | { readonly code: 'part-missing'; readonly parts: readonly DatePart[] }
  | { readonly code: 'part-wrong'; readonly part: DatePart }
  /** Two figures for a year can be of two centuries. */
  | { readonly code: 'short-year' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'future-date' }
  | { readonly code: 'too-long-ago'; readonly years: number };

/** What was read, or why nothing could be. */
export type ReadAnswer<Value> =
  { readonly value: Value; readonly problem?: never } | { readonly problem: AnswerProblem };

/** Nobody living is older. */
export const OLDEST = 120;
/** More than anybody earns in a year; a slip of the finger beyond it. */
const MOST_KRONER = 1_000_000_000;

/** Digits of any script as 0–9, but not “½” or “5²”; one kind of space and of minus. */
function folded(text: string): string {
  return text
    .replace(/\p{No}/gu, '?')
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066b', ',')
    .replaceAll('\u066c', '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a whole number may be. */
export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** A whole number as people write an age, a count or a school grade: “8”, “8 år”, “0. klasse”, “3.b”. */
export function readWhole(text: string, { minimum, maximum }: NumberRange): ReadAnswer<number> {
  const written = folded(text);
  if (written === '') return { problem: { code: 'empty' } };
  const [, sign, digits, decimals] =
    /^([-+]?) ?(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d+))?\.? ?(?:år|aar|years?|klasse|kl\.?|[a-h])?$/i.exec(
      written,
    ) ?? [];
  if (digits === undefined) return { problem: { code: 'not-a-number' } };
  if (decimals !== undefined && Number(decimals) !== 0) return { problem: { code: 'not-whole' } };
  const value = Number(digits.replace(/[.,]/g, ''));
  if (sign === '-' && value !== 0) return { problem: { code: 'negative' } };
  if (value > maximum) return { problem: { code: 'too-large', maximum } };
  if (value < minimum) return { problem: { code: 'too-small', minimum } };
  return { value };
}

/**
 * Kroner as Danes write them: “212.896,50”, “1 400”, “1.400 kr.”, “1400,-”. Øre are kept: half a krone
 * over a limit is over it. Where thousands and decimals cannot be told apart, it is not guessed.
 */
export function readKroner(text: string): ReadAnswer<number> {
  const written = folded(text)
    .replace(/^(?:kr\.?|dkk) ?/i, '')
    .replace(/ ?(?:kr\.?|kroner|dkk)$/i, '')
    .replace(/,-+$/, '')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '.');
  if (written === '') return { problem: { code: 'empty' } };
  const unsigned = written.replace(/^- ?/, '');
  const value = amountIn(unsigned);
  if (value === undefined) {
    const isNumber = /^[\d., ]+$/.test(unsigned) && /\d/.test(unsigned);
    return { problem: { code: isNumber ? 'unclear-amount' : 'not-an-amount' } };
  }
  if (unsigned !== written && value !== 0) return { problem: { code: 'negative' } };
  if (value > MOST_KRONER) return { problem: { code: 'too-large', maximum: MOST_KRONER } };
  return { value };
}

function amountIn(text: string): number | undefined {
  // Danish, then English where both separators say so, then a point that cannot be for thousands.
  const [, whole, decimals = ''] =
    /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(text) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(text) ??
    /^(\d+)\.(\d{1,2})$/.exec(text) ??
    [];
  return whole === undefined ? undefined : Number(`${whole.replace(/[.,]/g, '')}.${decimals || 0}`);
}

/** What stands in the three fields of a date. */
export type WrittenDate = Readonly<Record<DatePart, string>>;

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];
/** Danish and English, as far as they differ. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t'];
const MONTH_PATTERNS = [...MONTHS, 'nov', 'dec'].map(
  (month) => new RegExp(`^${month}\\p{L}*\\.?$`, 'iu'),
);

/**
 * A birth date as `YYYY-MM-DD`, from three fields or all in the first of them: “3/5-2015”,
 * “2015-05-03”, “3. maj 2015”.
 */
export function readBirthDate(written: WrittenDate, today: PlainDay): ReadAnswer<string> {
  const parts = wholeDate(written) ?? {
    day: folded(written.day),
    month: folded(written.month),
    year: folded(written.year),
  };
  if (PARTS.every((part) => parts[part] === '')) return { problem: { code: 'empty' } };
  const missing = PARTS.filter((part) => parts[part] === '');
  if (missing.length > 0) return { problem: { code: 'part-missing', parts: missing } };
  const day = partNumber(parts.day.replace(/\.$/, ''), 31);
  const month = monthNumber(parts.month);
  if (day === undefined) return { problem: { code: 'part-wrong', part: 'day' } };
  if (month === undefined) return { problem: { code: 'part-wrong', part: 'month' } };
  if (/^'?\d{2}$/.test(parts.year)) return { problem: { code: 'short-year' } };
  if (!/^\d{4}$/.test(parts.year)) return { problem: { code: 'part-wrong', part: 'year' } };
  return readDay(Number(parts.year), month, day, today);
}

function readDay(year: number, month: number, day: number, today: PlainDay): ReadAnswer<string> {
  if (!isValidDate(year, month, day)) return { problem: { code: 'no-such-day' } };
  const born = plainDay(year, month, day);
  if (born > today) return { problem: { code: 'future-date' } };
  if (born < addMonths(today, -12 * OLDEST)) {
    return { problem: { code: 'too-long-ago', years: OLDEST } };
  }
  return { value: formatPlainDay(born) };
}

/** A whole date in the first field, pasted or typed there. */
function wholeDate({ day: text, month, year }: WrittenDate): WrittenDate | undefined {
  if (month.trim() !== '' || year.trim() !== '') return undefined;
  const written = folded(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const [, first, second, third] =
    /^(\d{1,2})\.?[ ./-]+(\d{1,2}|\p{L}{3,}\.?)\.?[ ./-]+('?\d{2,4})$/u.exec(written) ?? [];
  return first === undefined ? undefined : { day: first, month: second ?? '', year: third ?? '' };
}

function partNumber(text: string, most: number): number | undefined {
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= most ? value : undefined;
}

function monthNumber(text: string): number | undefined {
  const named = MONTH_PATTERNS.findIndex((pattern) => pattern.test(text));
  return named >= 0 ? named + 1 : partNumber(text, 12);
}

/** A stored birth date as the three fields show it. */
export function writeBirthDate(date: string): WrittenDate {
  const born = parsePlainDay(date);
  if (born === undefined) return { day: '', month: '', year: '' };
  const { year, month, day } = civil(born);
  return { day: String(day), month: String(month), year: String(year) };
}
