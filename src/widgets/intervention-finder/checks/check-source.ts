import { checkPastDay } from '../../../core/config/check-days.js';
import type { CheckContext } from '../../../core/config/check-fields.js';
import { checkLinkTarget, checkWords } from '../../../core/config/check-words.js';
import type { Path } from '../../../core/config/problem.js';
import type { EntrySource } from '../config.js';
import type { Report } from './report.js';

/** A source without a day that does not exist; the same object where the day does. */
export function usableSource(
  report: Report,
  source: EntrySource,
  context: CheckContext,
  ...place: Path
): EntrySource {
  const { document, url, checkedOn } = source;
  checkWords(report, document, ...place, 'document');
  if (url !== undefined) checkLinkTarget(report, url, context, ...place, 'url');
  if (checkedOn === undefined) return source;
  if (checkPastDay(report, checkedOn, context, ...place, 'checkedOn')) return source;
  const { checkedOn: _, ...rest } = source;
  return rest;
}
