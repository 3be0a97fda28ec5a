import { parsePlainDay } from '../dates/plain-day.js';
import { isTimeZone } from '../dates/time-zone.js';
import { safeUrl } from '../links/safe-url.js';
import { telephoneUrl } from '../links/telephone.js';
import { isLanguageTag } from '../text/language-tag.js';
import { markdownLinks, parseMarkdown } from '../text/markdown.js';
import { textValue, type Text } from '../text/text.js';
import { coreProblem } from './core-problem.js';
import type { BaseConfig, ContactConfig, LinkConfig, OwnerConfig } from './fields.js';
import type { CoreProblem, Path } from './problem.js';

/** What the meaning of fields depends on. */
export interface CheckContext {
  /** The date in the config's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** What relative links are relative to. */
  readonly base: string;
}

/** Checks what the fields that every config has mean. Their shape is known to be right. */
export function checkFields(config: BaseConfig, { today, base }: CheckContext): CoreProblem[] {
  const { lang, timeZone, title, intro, contact, owner } = config;
  return [
    ...(lang === undefined ? [] : checkLanguage(lang, ['lang'])),
    ...(timeZone === undefined ? [] : checkTimeZone(timeZone, ['timeZone'])),
    ...(title === undefined ? [] : checkText(title, ['title'])),
    ...(intro === undefined ? [] : checkMarkdown(intro, ['intro'], base)),
    ...(contact === undefined ? [] : checkContact(contact, ['contact'], base)),
    ...(owner === undefined ? [] : checkOwner(owner, ['owner'], today)),
  ];
}

/** A text's languages have the form of language tags. */
export function checkText(text: Text, path: Path): CoreProblem[] {
  if (typeof text === 'string') return [];
  return Object.keys(text).flatMap((tag) => checkLanguage(tag, [...path, tag]));
}

/** As {@link checkText}, and its links are safe, for a text in the Markdown subset. */
export function checkMarkdown(text: Text, path: Path, base: string): CoreProblem[] {
  const versions: [Path, string][] =
    typeof text === 'string'
      ? [[path, text]]
      : Object.keys(text).map((tag) => [[...path, tag], text[tag] ?? '']);
  return [
    ...checkText(text, path),
    ...versions
      .filter(([, version]) => version.includes(']('))
      .flatMap(([place, version]) =>
        markdownLinks(parseMarkdown(version)).flatMap((href) => checkUrl(href, place, base)),
      ),
  ];
}

/** An address that may be linked to. */
export function checkUrl(url: string, path: Path, base: string): CoreProblem[] {
  return safeUrl(url, base) === undefined ? [coreProblem('unsafe-url', { url }, path)] : [];
}

/** A link's address and words. */
export function checkLink(link: LinkConfig, path: Path, base: string): CoreProblem[] {
  return [
    ...checkText(link.label, [...path, 'label']),
    ...checkUrl(link.href, [...path, 'href'], base),
  ];
}

/** A time zone that the platform knows. */
export function checkTimeZone(timeZone: string, path: Path): CoreProblem[] {
  return isTimeZone(timeZone) ? [] : [coreProblem('unknown-time-zone', { timeZone }, path)];
}

/** A contact has at least one way to it that works. */
export function checkContact(contact: ContactConfig, path: Path, base: string): CoreProblem[] {
  const { unit, phone, link, place } = contact;
  const problems = [
    ...checkText(unit, [...path, 'unit']),
    ...(link ? checkLink(link, [...path, 'link'], base) : []),
  ];
  if (phone !== undefined && !telephoneUrl(phone)) {
    const detail = { format: 'phone', got: phone };
    problems.push(coreProblem('bad-format', detail, [...path, 'phone']));
  }
  if (phone === undefined && link === undefined && place === undefined) {
    problems.push(coreProblem('contact-without-way', {}, path));
  }
  return problems;
}

/** The dates of a review exist and follow each other, and the next is not due yet. */
export function checkOwner(owner: OwnerConfig, path: Path, today: string): CoreProblem[] {
  const { unit, reviewedOn, reviewBy } = owner;
  const problems = [
    ...checkDate(reviewedOn, [...path, 'reviewedOn']),
    ...checkDate(reviewBy, [...path, 'reviewBy']),
  ];
  if (problems.length > 0 || reviewBy === undefined) return problems;
  const place = [...path, 'reviewBy'];
  // Dates written YYYY-MM-DD are in the order of their characters.
  if (reviewedOn !== undefined && reviewedOn > reviewBy) {
    return [coreProblem('review-order', { reviewedOn, reviewBy }, place, 'warning')];
  }
  if (reviewBy > today) return [];
  const by = unit === undefined ? {} : { unit: textValue(unit, 'da') };
  return [coreProblem('review-due', { reviewBy, ...by }, place, 'warning')];
}

function checkDate(date: string | undefined, path: Path): CoreProblem[] {
  return date === undefined || parsePlainDay(date) !== undefined
    ? []
    : [coreProblem('bad-format', { format: 'date', got: date }, path)];
}

function checkLanguage(tag: string, path: Path): CoreProblem[] {
  return isLanguageTag(tag)
    ? []
    : [coreProblem('bad-format', { format: 'language', got: tag }, path, 'warning')];
}
