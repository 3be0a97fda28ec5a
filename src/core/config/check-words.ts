import { safeUrl } from '../links/safe-url.js';
import type { Text } from '../text/text.js';
import { checkMarkdown, checkText, type CheckContext } from './check-fields.js';
import type { CoreProblem, Path } from './problem.js';
import type { CoreReport } from './report.js';

/** An address without anything that needs a parser to be judged; most are. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w./?=&%#+~-]*)?$/i;

/** Reports an address that will not be linked to. Its words stay. */
export function checkLinkTarget(
  report: CoreReport,
  href: string,
  { base }: CheckContext,
  ...place: Path
): void {
  if (PLAIN_ADDRESS.test(href) || safeUrl(href, base) !== undefined) return;
  report.error('unsafe-url', { url: href }, ...place);
}

/** Reports languages of a text that are no languages. */
export function checkWords(report: CoreReport, text: Text | undefined, ...place: Path): void {
  if (text === undefined || isDanishOrEnglish(text)) return;
  report.add(checkText(text, [...report.path, ...place]));
}

/** As {@link checkWords}, and links in the Markdown subset. */
export function checkDescription(
  report: CoreReport,
  text: Text | undefined,
  { base }: CheckContext,
  ...place: Path
): void {
  if (text === undefined) return;
  const problems: CoreProblem[] = checkMarkdown(text, [...report.path, ...place], base);
  if (problems.length > 0) report.add(problems);
}

function isDanishOrEnglish(text: Text): boolean {
  return typeof text === 'string' || Object.keys(text).every((tag) => tag === 'da' || tag === 'en');
}
