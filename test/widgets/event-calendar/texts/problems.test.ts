import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoreProblems, ProblemText } from '../../../../src/core/config/problem.js';
import type { EventCalendarProblems } from '../../../../src/widgets/event-calendar/problems.js';
import { problemsDa } from '../../../../src/widgets/event-calendar/texts/problems.da.js';
import { problemsEn } from '../../../../src/widgets/event-calendar/texts/problems.en.js';

type OwnProblems = Omit<EventCalendarProblems, keyof CoreProblems>;

/** Details of every kind that a code can have. The compiler sees that none is missing. */
const details: { readonly [Code in keyof OwnProblems]: readonly OwnProblems[Code][] } = {
  'impossible-date': [{ date: '31.4.', month: 4, lastDay: 30 }, { date: '2027-13-01' }],
  'end-before-start': [
    { start: '2027-05-02', end: '2027-05-01' },
    { start: '10:00', end: '09:00' },
  ],
  'week-53': [{ years: [2026, 2032] }, { years: [] }],
  'fifth-weekday': [
    { weekday: 5, month: 5, years: [2026, 2030] },
    { weekday: 1, month: 2, years: [] },
  ],
  'leap-day': [{ years: [2028] }, { years: [] }],
  'bad-rrule': (
    [
      'no-frequency',
      'too-frequent',
      'unknown-part',
      'repeated-part',
      'bad-value',
      'count-and-until',
      'part-does-not-fit',
    ] as const
  ).flatMap((reason) => [
    { reason, part: 'BYDAY', value: '9XX' },
    { reason, part: 'FREQ', value: '' },
  ]),
  'weekday-and-days': [{}],
  'announced-year': [{ year: 2027, date: '2028-05-05' }],
  'unknown-reference': [{ id: 'x' }, { id: 'x', suggestion: 'y' }],
  'skipped-reference': [{ id: 'x' }],
  'reference-without-day': [{ id: 'x' }],
  'circular-rule': [{ cycle: ['a', 'b', 'a'] }],
  'chain-too-long': [{ limit: 20 }],
  'validity-order': [{ from: 2030, until: 2020 }],
  'exception-outside-validity': [{ year: 2027 }],
  'repeated-exception': [{ year: 2027 }],
  'exception-year': [{ year: 2020, date: '2025-01-01' }],
  'exception-of-frequent-rule': [{ year: 2027 }],
  'time-without-day': [{ kind: 'month' }, { kind: 'undated' }],
  'unknown-change': [
    { id: 'x', missing: ['title', 'when'] },
    { id: 'x', suggestion: 'y', missing: ['when'] },
  ],
  'unknown-theme': [{ id: 'x' }, { id: 'x', suggestion: 'y' }],
  'unknown-audience': [{ id: 'x' }, { id: 'x', suggestion: 'y' }],
  'holiday-without-day': [{ kind: 'season' }, { kind: 'weeks' }],
  'deadline-without-rule': [{ purpose: 'sign-up' }, { purpose: 'other' }],
  'deadline-with-two-rules': [{}],
  'deadline-without-day': [{}],
  'deadline-rule': [{ kind: 'rrule' }, { kind: 'month' }],
  'half-position': [{}],
  'view-not-offered': [{ view: 'wheel', views: ['agenda', 'month'] }],
};

/** Every message of one language, with its code. */
function messages(texts: typeof problemsDa): (readonly [string, ProblemText])[] {
  return Object.entries(details).flatMap(([code, list]) =>
    list.map((detail: unknown) => {
      const write = texts[code as keyof OwnProblems] as (detail: unknown) => ProblemText;
      return [code, write(detail)] as const;
    }),
  );
}

test('every problem is a whole sentence with a way out, in both languages', () => {
  for (const [code, { problem, fix }] of [...messages(problemsDa), ...messages(problemsEn)]) {
    for (const text of [problem, fix]) {
      assert.match(text, /^["A-ZÆØÅ].*[.?]$/, `${code}: ${text}`);
      assert.ok(!/undefined|\[object|NaN|\s{2}/.test(text), `${code}: ${text}`);
    }
  }
});

test('a problem is not told in the same words in both languages', () => {
  const english = messages(problemsEn);
  for (const [at, [code, { problem }]] of messages(problemsDa).entries()) {
    assert.notEqual(problem, english[at]?.[1].problem, code);
  }
});

test('months, weekdays and years are those of the language', () => {
  const date = { date: '2027-04-31', month: 4, lastDay: 30 };
  assert.equal(problemsDa['impossible-date'](date).fix, 'Den sidste dag i april er den 30.');
  assert.equal(problemsEn['impossible-date'](date).fix, 'April ends on day 30.');
  const friday = { weekday: 5, month: 5, years: [2026, 2030, 2031] };
  assert.equal(
    problemsDa['fifth-weekday'](friday).problem,
    'Kun nogle år har maj fem fredage. De næste er 2026, 2030 og 2031.',
  );
  assert.equal(
    problemsEn['fifth-weekday'](friday).problem,
    'May has five Fridays in some years only. The next are 2026, 2030 and 2031.',
  );
});

test('a near miss is asked about', () => {
  assert.equal(
    problemsDa['unknown-theme']({ id: 'tobakk', suggestion: 'tobak' }).fix,
    'Mente du "tobak"?',
  );
  assert.equal(
    problemsEn['unknown-change']({ id: 'x', suggestion: 'y', missing: ['when'] }).fix,
    'Did you mean "y"?',
  );
  assert.match(
    problemsDa['unknown-change']({ id: 'x', missing: ['title', 'when'] }).fix,
    /"title" og "when"/,
  );
});
