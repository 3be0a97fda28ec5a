import { checkMarkdown, checkText } from '../../../core/config/check-fields.js';
import type { CoreProblem, Path } from '../../../core/config/problem.js';
import { safeUrl } from '../../../core/links/safe-url.js';
import type { Text } from '../../../core/text/text.js';
import type { Facts, Report } from './report.js';

/** An address without anything that needs a parser to be judged; most are. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w./?=&%#+~-]*)?$/i;

/** Reports an address that will not be linked to. Its words stay. */
export function checkLinkTarget(
  report: Report,
  href: string,
  { base }: Facts,
  ...place: Path
): void {
  if (PLAIN_ADDRESS.test(href) || safeUrl(href, base) !== undefined) return;
  report.error('unsafe-url', { url: href }, ...place);
}

/** Reports languages of a text that are no languages. */
export function checkWords(report: Report, text: Text | undefined, ...place: Path): void {
  if (text === undefined || isDanishOrEnglish(text)) return;
  report.add(checkText(text, [...report.path, ...place]));
}

/** As {@link checkWords}, and links in the Markdown subset. */
export function checkDescription(
  report: Report,
  text: Text | undefined,
  { base }: Facts,
  ...place: Path
): void {
  if (text === undefined) return;
  const problems: CoreProblem[] = checkMarkdown(text, [...report.path, ...place], base);
  if (problems.length > 0) report.add(problems);
}

function isDanishOrEnglish(text: Text): boolean {
  return typeof text === 'string' || Object.keys(text).every((tag) => tag === 'da' || tag === 'en');
}
