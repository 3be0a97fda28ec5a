import { parsePlainDay, type PlainDay } from '../../../../core/dates/plain-day.js';
import { textOf } from './fields.js';

/** `2026-11-21`, also with a time after it. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;
/** `21-11-2026`, `21.11.2026`, `21/11/2026`. */
const DANISH = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
/** `20261121`. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** The day that a file names; undefined where it is none, or written so that it could be several. */
export function dayIn(value: unknown): PlainDay | undefined {
  const text = textOf(value);
  const [, iso] = ISO.exec(text) ?? [];
  if (iso !== undefined) return parsePlainDay(iso);
  const [, day, month, year] = DANISH.exec(text) ?? [];
  if (year !== undefined) return parsePlainDay(`${year}-${padded(month)}-${padded(day)}`);
  const digits = DIGITS.exec(text);
  return digits ? parsePlainDay(digits.slice(1).join('-')) : undefined;
}

function padded(digits = ''): string {
  return digits.padStart(2, '0');
}
