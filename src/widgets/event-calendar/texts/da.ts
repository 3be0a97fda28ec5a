import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { ViewName } from '../config.js';
import type { LaterTexts } from './later.da.js';

const number = (value: number): string => value.toLocaleString('da');
const campaigns = (count: number): string => (count === 1 ? 'kampagne' : 'kampagner');

/**
 * What the calendar says in its first view, in Danish; the rest is in `later.da.ts`. The two are the
 * type of every other language. Dates that are handed in are already written in the language.
 */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  heading: 'Kampagner og mærkedage',
  loading: 'Henter …',

  /** `years` is "2026/27". */
  schoolYear: (years: string): string => `Skoleåret ${years}`,
  calendarYear: (year: string): string => year,
  periods: 'Vælg år',
  upcoming: (count: number): string =>
    `${count === 0 ? 'Ingen' : number(count)} kommende ${campaigns(count)}`,

  viewSwitch: 'Visning',
  views: {
    agenda: 'Liste',
    month: 'Måned',
    wheel: 'Årshjul',
    grades: 'Klassetrin',
    next: 'Næste',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,
  filters: (chosen: number): string => (chosen === 0 ? 'Filtrer' : `Filtrer (${chosen} valgt)`),
  subscribe: 'Abonner på kalenderen',
  save: 'Hent kalenderen',
  print: {
    agenda: 'Udskriv listen',
    month: 'Udskriv måneden',
    wheel: 'Udskriv årshjul',
    grades: 'Udskriv planen',
    next: 'Udskriv',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,

  showPast: (count: number): string => `Vis ${number(count)} tidligere ${campaigns(count)}`,
  hidePast: 'Skjul tidligere kampagner',
  showMore: 'Vis flere',
  moreLeft: (count: number): string => `${number(count)} mere`,

  week: (week: number): string => `uge ${week}`,
  weeks: (from: number, to: number): string => `uge ${from}–${to}`,
  wholeWeek: 'hele ugen',
  weekdayInWeek: (weekday: string, week: number): string => `${weekday} i uge ${week}`,

  ongoing: 'I gang nu',
  dateFollows: 'Dato følger',
  notConfirmed: (year: number): string => `Ikke bekræftet for ${year}`,
  cancelled: (year: number): string => `Aflyst i ${year}`,
  moved: (year: number): string => `Flyttet i ${year}`,
  tentative: (_year: number): string => 'Foreløbig dato',
  during: (holiday: string): string => `samtidig med ${holiday}`,

  grade: (grade: number): string => `${grade}. klasse`,
  gradeRange: (from: number, to: number): string => `${from}.–${to}. klasse`,
  youthEducation: 'ungdomsuddannelse',
  forWhom: (whom: string): string => `for ${whom}`,

  deadlineTag: 'Frist',
  deadlineFor: (event: string): string => `til ${event}`,

  /** The name of the event is heard between the two, and not seen. */
  addBefore: 'Føj',
  addAfter: 'til kalender',

  nextHeading: 'Næste kampagne',
};

/**
 * The texts of a language. `later` is what is said in parts that are loaded after the first view; only
 * Danish, which is here before the first view, leaves it to a file of its own.
 */
export type CalendarTexts = typeof da & InterfaceTexts & { readonly later?: LaterTexts };

/** Every text of the calendar; a language that lacks one does not compile. */
export type CompleteTexts = CalendarTexts & { readonly later: LaterTexts };
