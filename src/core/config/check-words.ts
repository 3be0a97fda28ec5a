import { safeUrl } from '../links/safe-url.js';
import type { Text } from '../text/text.js';
import { checkMarkdown, checkText, type CheckContext } from './check-fields.js';
import type { Path } from './problem.js';
import type { CoreReport } from './report.js';

/** An address without anything that needs a parser to be judged; most are. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w./?=&%#+~-]*)?$/i;
/** Where a link of the Markdown subset has its address, if nothing in that is paired or escaped. */
const LINK_ADDRESSES = /\]\(([^()\s\\]*)\)/g;

/** Reports an address that will not be linked to. Its words stay. */
export function checkLinkTarget(
  report: CoreReport,
  href: string,
  { base }: CheckContext,
  ...place: Path
): void {
  if (isSafe(href, base)) return;
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
  if (hasSafeLinks(text, base)) checkWords(report, text, ...place);
  else report.add(checkMarkdown(text, [...report.path, ...place], base));
}

/** Whether it can be seen without the parser, which takes its time, that all links of a text are safe. */
function hasSafeLinks(text: Text, base: string): boolean {
  const versions = typeof text === 'string' ? [text] : Object.values(text);
  return versions.every((version) => {
    if (!version.includes('](')) return true;
    const rest = version.replace(LINK_ADDRESSES, (link, href: string) =>
      isSafe(href, base) ? '' : link,
    );
    return !rest.includes('](');
  });
}

function isSafe(href: string, base: string): boolean {
  return PLAIN_ADDRESS.test(href) || safeUrl(href, base) !== undefined;
}

/** Whether a text says nothing in any language. */
export function isBlank(text: Text): boolean {
  return typeof text === 'string'
    ? text.trim() === ''
    : Object.values(text).every((version) => version.trim() === '');
}

/** Whether a text says something; where it does not, it is reported. */
export function checkFilled(report: CoreReport, text: Text, ...place: Path): boolean {
  if (!isBlank(text)) return true;
  report.error('wrong-length', { minimum: 1, got: 0 }, ...place);
  return false;
}

/** The words of a list that say something; the others are reported. */
export function filledWords(
  report: CoreReport,
  words: readonly string[],
  ...place: Path
): string[] {
  return words.filter((word, index) => checkFilled(report, word, ...place, index));
}

function isDanishOrEnglish(text: Text): boolean {
  return typeof text === 'string' || Object.keys(text).every((tag) => tag === 'da' || tag === 'en');
}
