import { warnOfFuture } from '../../../core/config/check-days.js';
import { checkDescription, checkLinkTarget, checkWords } from '../../../core/config/check-words.js';
import { telephoneUrl } from '../../../core/links/telephone.js';
import type { DateRule, EventChange } from '../config.js';
import { minutesOf } from '../domain/clock-time.js';
import { checkDate } from './check-dates.js';
import type { Facts, Report } from './report.js';
import { givesDays, mayLast } from './rule-days.js';

/** Reports what is wrong with the words, links, place and help of an event. Nothing of it stops it. */
export function checkDetails(report: Report, event: EventChange, facts: Facts): void {
  checkWords(report, event.title, 'title');
  checkWords(report, event.summary, 'summary');
  checkWords(report, event.frequency, 'frequency');
  checkDescription(report, event.description, facts, 'description');
  const { registration, organiser, place, source } = event;
  if (registration) checkLinkTarget(report, registration.href, facts, 'registration', 'href');
  if (organiser?.url !== undefined)
    checkLinkTarget(report, organiser.url, facts, 'organiser', 'url');
  if (source?.url !== undefined) checkLinkTarget(report, source.url, facts, 'source', 'url');
  for (const [index, { href }] of event.links?.entries() ?? []) {
    checkLinkTarget(report, href, facts, 'links', index, 'href');
  }
  if (place) checkPlace(report, place, facts);
  if (event.help) checkHelp(report, event.help, facts);
}

function checkPlace(
  report: Report,
  { url, latitude, longitude }: NonNullable<EventChange['place']>,
  facts: Facts,
): void {
  if (url !== undefined) checkLinkTarget(report, url, facts, 'place', 'url');
  if ((latitude === undefined) !== (longitude === undefined)) {
    report.warning('half-position', {}, 'place', latitude === undefined ? 'longitude' : 'latitude');
  }
}

function checkHelp(report: Report, help: NonNullable<EventChange['help']>, facts: Facts): void {
  for (const [index, { url, phone }] of help.entries()) {
    if (url !== undefined) checkLinkTarget(report, url, facts, 'help', index, 'url');
    if (phone !== undefined && !telephoneUrl(phone)) {
      report.error('bad-format', { format: 'phone', got: phone }, 'help', index, 'phone');
    }
  }
}

/** Whether a time can be used; without it the event is shown on its day. */
export function checkTime(
  report: Report,
  time: NonNullable<EventChange['time']>,
  rule: DateRule | undefined,
  facts: Facts,
): boolean {
  const { start, end, timeZone } = time;
  if (timeZone !== undefined && !facts.isTimeZone(timeZone)) {
    report.error('unknown-time-zone', { timeZone }, 'time', 'timeZone');
    return false;
  }
  if (rule && !givesDays(rule)) report.warning('time-without-day', { kind: rule.kind }, 'time');
  const isOneDay = rule !== undefined && !mayLast(rule);
  if (isOneDay && end !== undefined && minutesOf(end) < minutesOf(start)) {
    report.error('end-before-start', { start, end }, 'time', 'end');
    return false;
  }
  return true;
}

/** Whether a source says a day it can have been read on; without that the source is left out. */
export function checkSource(
  report: Report,
  source: NonNullable<EventChange['source']>,
  facts: Facts,
): boolean {
  if (!checkDate(report, source.checkedOn, 'source', 'checkedOn')) return false;
  warnOfFuture(report, source.checkedOn, facts, 'source', 'checkedOn');
  return true;
}
