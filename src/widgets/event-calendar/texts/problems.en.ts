import { coreProblemsEn } from '../../../core/config/problem-texts/en.js';
import { meant } from '../../../core/config/problem-texts/meant.en.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { RecurrenceMistake } from '../domain/rules/recurrence-rule.js';
import type { EventCalendarProblems } from '../problems.js';
import { calendarWords } from './calendar-words.js';

const { month: monthName, weekday: weekdayName, years: yearList } = calendarWords('en-GB');

/** The calendar's problems in English, for developers and the console. */
export const problemsEn: ProblemTexts<EventCalendarProblems> = {
  ...coreProblemsEn,

  'impossible-date': ({ date, month, lastDay }) => ({
    problem: `The date ${date} does not exist.`,
    fix:
      month === undefined || lastDay === undefined
        ? 'The month must be a number from 01 to 12.'
        : `${monthName(month)} ends on day ${lastDay}.`,
  }),
  'end-before-start': ({ start, end }) => ({
    problem: `The end (${end}) is before the start (${start}).`,
    fix: end.includes(':')
      ? 'Correct one of the times. If it lasts past midnight, let it last two days.'
      : 'Swap them, or correct one of them.',
  }),
  'week-53': ({ years }) => ({
    problem:
      years.length === 0
        ? 'None of the years it is valid for has a week 53.'
        : `Only some years have a week 53. The next are ${yearList(years)}.`,
    fix: 'Write 52 for the last week of the year, or 1 for the week of New Year.',
  }),
  'fifth-weekday': ({ weekday, month, years }) => ({
    problem:
      years.length === 0
        ? `${monthName(month)} has no fifth ${weekdayName(weekday)} in the years it is valid for.`
        : `${monthName(month)} has five ${weekdayName(weekday)}s in some years only. The next are ${yearList(years)}.`,
    fix: `Write -1 for the last ${weekdayName(weekday)} of ${monthName(month)}.`,
  }),
  'leap-day': ({ years }) => ({
    problem:
      years.length === 0
        ? 'None of the years it is valid for has a 29 February.'
        : `There is a 29 February in leap years only. The next are ${yearList(years)}.`,
    fix: 'Choose another day if it takes place every year.',
  }),
  'bad-rrule': ({ reason, part, value }) => recurrence[reason](part, value),
  'weekday-and-days': () => ({
    problem: 'Both "weekday" and "days" are given. Only "weekday" is used.',
    fix: 'Delete "days" for a single weekday. Delete "weekday" for the whole week.',
  }),
  'announced-year': ({ year, date }) => ({
    problem: `The date ${date} is listed under ${year}.`,
    fix: `Move it to "${date.slice(0, 4)}", or correct the date.`,
  }),

  'unknown-reference': (unknown) => ({
    problem: `There is no event or holiday with the id "${unknown.id}".`,
    fix: meant(unknown, 'Write the id of the one to count from.'),
  }),
  'skipped-reference': ({ id }) => ({
    problem: `It is counted from "${id}", which is left out because of an error.`,
    fix: `Correct the error in "${id}".`,
  }),
  'reference-without-day': ({ id }) => ({
    problem: `It is counted from "${id}", which has no day, so it shows as "date to follow".`,
    fix: 'Count from something that has a day.',
  }),
  'circular-rule': ({ cycle }) => ({
    problem: `The dates are counted from each other in a circle: ${cycle.join(' → ')}.`,
    fix: 'Give one of them a date that does not depend on the others.',
  }),
  'chain-too-long': ({ limit }) => ({
    problem: `The date is counted through more than ${limit} others.`,
    fix: 'Count it from one that has a date of its own.',
  }),

  'validity-order': ({ from, until }) => ({
    problem: `It is valid from ${from}, but only until ${until}.`,
    fix: 'Correct one of the years.',
  }),
  'exception-outside-validity': ({ year }) => ({
    problem: `The exception for ${year} has no effect, since the event does not exist that year.`,
    fix: 'Delete the exception, or correct "validFrom" or "validUntil".',
  }),
  'repeated-exception': ({ year }) => ({
    problem: `There are two exceptions for ${year}. Only the first is used.`,
    fix: 'Delete one of them.',
  }),
  'exception-year': ({ year, date }) => ({
    problem: `The date ${date} is far from ${year}, which it is meant for.`,
    fix: 'Correct the year or the date.',
  }),
  'exception-of-frequent-rule': ({ year }) => ({
    problem: `The rule gives several days a year, but the exception is for all of those in ${year}.`,
    fix: 'Give the day that differs an event of its own.',
  }),
  'time-without-day': ({ kind }) => ({
    problem: `There is a time, but ${ruleNames[kind]} has no day to show it on.`,
    fix: 'Delete "time", or give a date.',
  }),

  'unknown-change': ({ missing, ...unknown }) => ({
    problem: `There is no event with the id "${unknown.id}" to change.`,
    fix: meant(
      unknown,
      `Correct the id. For a new event, add ${missing.map((key) => `"${key}"`).join(' and ')}.`,
    ),
  }),
  'unknown-theme': (unknown) => ({
    problem: `The theme "${unknown.id}" is not in "themes".`,
    fix: meant(unknown, 'Add it to "themes", or correct it here.'),
  }),
  'unknown-audience': (unknown) => ({
    problem: `The audience "${unknown.id}" is not in "audiences".`,
    fix: meant(unknown, 'Add it to "audiences", or correct it here.'),
  }),
  'holiday-without-day': ({ kind }) => ({
    problem: `A holiday must have days, and ${ruleNames[kind]} has none.`,
    fix: 'Give a date, a span of dates or a week.',
  }),

  'deadline-without-rule': ({ purpose }) => ({
    problem: `The deadline (${purposes[purpose]}) has no date.`,
    fix: 'Give "daysBefore" (days before the event) or "when".',
  }),
  'deadline-with-two-rules': () => ({
    problem: 'The deadline has both "daysBefore" and "when". Only "when" is used.',
    fix: 'Delete one of them.',
  }),
  'deadline-without-day': () => ({
    problem: 'The deadline counts days back from an event that has no day.',
    fix: 'Give the deadline a date of its own in "when".',
  }),
  'deadline-rule': ({ kind }) => ({
    problem: `A deadline must be one day a year, and ${ruleNames[kind]} is not.`,
    fix: 'Give a date, or use "daysBefore".',
  }),

  'half-position': () => ({
    problem: 'The place has only one of "latitude" and "longitude".',
    fix: 'Give both, or delete the one that is there.',
  }),
  'view-not-offered': ({ view, views }) => ({
    problem: `The calendar begins with "${view}", which a visitor cannot choose again.`,
    fix: `Add "${view}" to "views", or begin with one of these: ${views.join(', ')}.`,
  }),
};

type RecurrenceText = (part: string, value: string) => { problem: string; fix: string };

const recurrence: Readonly<Record<RecurrenceMistake['reason'], RecurrenceText>> = {
  'no-frequency': () => ({
    problem: 'The recurrence does not say how often it is.',
    fix: 'Begin with FREQ=YEARLY, FREQ=MONTHLY, FREQ=WEEKLY or FREQ=DAILY.',
  }),
  'too-frequent': (part, value) => ({
    problem: `${pair(part, value)} is more often than every day.`,
    fix: 'The calendar shows days. Use DAILY, WEEKLY, MONTHLY or YEARLY.',
  }),
  'unknown-part': (part, value) => ({
    problem: `${pair(part, value)} cannot be used in a recurrence.`,
    fix: 'Delete it, or correct the spelling.',
  }),
  'repeated-part': (part) => ({ problem: `${part} is given twice.`, fix: 'Delete one of them.' }),
  'bad-value': (part, value) => ({
    problem: `The value in ${pair(part, value)} cannot be used.`,
    fix: 'Correct it. For example, FREQ=MONTHLY;BYDAY=1MO is the first Monday of every month.',
  }),
  'count-and-until': () => ({
    problem: 'Both COUNT and UNTIL are given.',
    fix: 'Choose whether it ends after a number of times or on a date.',
  }),
  'part-does-not-fit': (part, value) => ({
    problem: `${pair(part, value)} does not fit the rest of the rule.`,
    fix: 'Delete it, or use another FREQ.',
  }),
};

function pair(part: string, value: string): string {
  return value === '' ? part : `${part}=${value}`;
}

const ruleNames: Readonly<Record<DateRule['kind'], string>> = {
  fixed: 'a fixed date',
  span: 'a fixed span',
  'iso-week': 'a week',
  weeks: 'a run of weeks',
  'nth-weekday': 'a weekday of a month',
  easter: 'a day that follows Easter',
  relative: 'a day counted from another',
  announced: 'a date to be announced',
  once: 'a single date',
  month: 'a month',
  season: 'a season',
  undated: 'something undated',
  rrule: 'a recurrence (RRULE)',
};

const purposes: Readonly<Record<DeadlineConfig['purpose'], string>> = {
  'order-materials': 'order materials',
  'write-to-parents': 'write to parents',
  'sign-up': 'sign up',
  other: 'another',
};
