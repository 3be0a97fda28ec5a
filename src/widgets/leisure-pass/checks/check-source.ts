import { checkPastDay } from '../../../core/config/check-days.js';
import { checkLinkTarget, checkWords } from '../../../core/config/check-words.js';
import type { Path } from '../../../core/config/problem.js';
import type { RuleSource } from '../shared-config.js';
import type { Facts, Report } from './report.js';

/** Reports what is wrong with a source. The rule stands all the same. */
export function checkSource(
  report: Report,
  source: RuleSource | undefined,
  facts: Facts,
  ...place: Path
): void {
  if (source === undefined) return;
  const { title, url, place: where, checkedOn } = source;
  checkWords(report, title, ...place, 'title');
  checkWords(report, where, ...place, 'place');
  if (url !== undefined) checkLinkTarget(report, url, facts, ...place, 'url');
  if (checkedOn !== undefined) checkPastDay(report, checkedOn, facts, ...place, 'checkedOn');
}
