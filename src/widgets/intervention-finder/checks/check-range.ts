import type { Path } from '../../../core/config/problem.js';
import type { RangeConfig } from '../config.js';
import type { Report } from './report.js';

/** Whether a range begins before it ends. Which end is wrong, nobody knows, so it is not turned. */
export function checkRange(report: Report, { from, to }: RangeConfig, ...place: Path): boolean {
  if (from === undefined || to === undefined || from <= to) return true;
  report.error('range-order', { from, to }, ...place);
  return false;
}

/** Whether a range has neither end, and so says nothing. */
export function isEmptyRange({ from, to }: RangeConfig): boolean {
  return from === undefined && to === undefined;
}
