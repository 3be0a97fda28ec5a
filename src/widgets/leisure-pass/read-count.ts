import { ANSWER, type Written } from './domain/question-answer.js';
import type { ReadAnswer } from './domain/read-answer.js';

/** How many children were chosen. */
export function readCount(written: Written): ReadAnswer<number> {
  const count = Number(written[ANSWER]?.[0]);
  return count >= 1 ? { value: count } : { problem: { code: 'nothing-chosen' } };
}
