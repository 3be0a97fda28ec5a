import type { ViewName } from '../config.js';
import type { LaterTexts } from './later.da.js';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';
type DeadlinePurpose = 'order-materials' | 'write-to-parents' | 'sign-up';

const number = (value: number): string => value.toLocaleString('da');
const campaigns = (count: number): string =>
  `${number(count)} ${count === 1 ? 'kampagne' : 'kampagner'}`;

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
  inSchoolYear: (years: string): string => `i skoleåret ${years}`,
  calendarYear: (year: string): string => year,
  inCalendarYear: (year: string): string => `i ${year}`,
  periods: 'Vælg år',
  upcoming: (count: number): string =>
    count === 0
      ? 'Ingen kommende kampagner'
      : `${number(count)} ${count === 1 ? 'kommende kampagne' : 'kommende kampagner'}`,

  viewSwitch: 'Visning',
  views: {
    agenda: 'Liste',
    month: 'Måned',
    wheel: 'Årshjul',
    grades: 'Klassetrin',
    next: 'Næste',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,
  themes: 'Tema',
  audiences: 'Målgruppe',
  filters: (chosen: number): string => (chosen === 0 ? 'Filtrer' : `Filtrer (${chosen} valgt)`),
  facetCount: campaigns,
  clearFilters: 'Vis alle kampagner',
  subscribe: 'Abonner på kalenderen',
  save: 'Hent kalenderen',
  print: {
    agenda: 'Udskriv listen',
    month: 'Udskriv måneden',
    wheel: 'Udskriv årshjul',
    grades: 'Udskriv planen',
    next: 'Udskriv',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,

  showPast: (count: number): string =>
    `Vis ${number(count)} ${count === 1 ? 'tidligere kampagne' : 'tidligere kampagner'}`,
  hidePast: 'Skjul tidligere kampagner',
  showMore: 'Vis flere',
  moreLeft: (count: number): string => `${number(count)} mere`,
  openGroup: 'Uden fast dato',

  week: (week: number): string => `uge ${week}`,
  weeks: (from: number, to: number): string => `uge ${from}–${to}`,
  /** Above the numbers of a run of weeks. */
  weekWord: 'uge',
  wholeWeek: 'hele ugen',
  weekdayInWeek: (weekday: string, week: number): string => `${weekday} i uge ${week}`,
  inMonth: (month: string): string => `i løbet af ${month}`,
  season: (season: Season, year: number): string =>
    season === 'winter'
      ? `vinteren ${year}/${String((year + 1) % 100).padStart(2, '0')}`
      : `${DEFINITE_SEASONS[season]} ${year}`,
  /** On its own, in the date column. */
  seasonWord: (season: Season): string => SEASONS[season],
  everyYears: (interval: number): string =>
    interval === 2
      ? 'hvert andet år'
      : interval === 3
        ? 'hvert tredje år'
        : `hvert ${interval}. år`,
  /** `time` is "14.00–16.00". */
  clock: (time: string): string => `kl.\u00a0${time}`,
  clockElsewhere: (city: string): string => `(tid i ${city})`,

  ongoing: 'I gang nu',
  dateFollows: 'Dato følger',
  noDate: 'uden fast dato',
  notConfirmed: (year: number): string => `Ikke bekræftet for ${year}`,
  cancelled: (year: number): string => `Aflyst i ${year}`,
  moved: (year: number): string => `Flyttet i ${year}`,
  tentative: 'Foreløbig dato',
  during: (holiday: string): string => `samtidig med ${holiday}`,

  grade: (grade: number): string => `${grade}. klasse`,
  gradeRange: (from: number, to: number): string => `${from}.–${to}. klasse`,
  youthEducation: 'ungdomsuddannelse',
  forWhom: (whom: string): string => `for ${whom}`,

  deadlineTitle: (what: string): string => `Frist: ${what}`,
  deadlines: {
    'order-materials': 'Bestil materialer',
    'write-to-parents': 'Skriv til forældrene',
    'sign-up': 'Tilmeld jer',
  } satisfies Record<DeadlinePurpose, string> as Record<DeadlinePurpose, string>,
  deadlineOther: 'Sidste frist',
  deadlineTag: 'Frist',
  deadlineFor: (event: string): string => `til ${event}`,

  /** The name of the event is heard between the two, and not seen. */
  addBefore: 'Føj',
  addAfter: 'til kalender',

  emptyCalendar: 'Der er ikke lagt kampagner i kalenderen endnu.',
  emptyFiltered: (inPeriod: string): string => `Ingen kampagner ${inPeriod} passer til dit valg.`,
  emptyPeriod: (inPeriod: string): string => `Der er ikke flere kampagner ${inPeriod}.`,

  goTo: (period: string): string => `Se ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  announceMonth: (month: string, count: number): string => `${month}, ${campaigns(count)}`,
  announceFilter: (count: number): string => `${campaigns(count)} passer til dit valg`,
  announceMore: (count: number): string => `Viser ${campaigns(count)} mere`,

  nextHeading: 'Næste kampagne',
  copiedLink: 'Linket er kopieret',
  copiedFeed: 'Linket er kopieret',
};

const SEASONS: Record<Season, string> = {
  spring: 'forår',
  summer: 'sommer',
  autumn: 'efterår',
  winter: 'vinter',
};

const DEFINITE_SEASONS: Record<Season, string> = {
  spring: 'foråret',
  summer: 'sommeren',
  autumn: 'efteråret',
  winter: 'vinteren',
};

/**
 * The texts of a language. `later` is what is said in parts that are loaded after the first view; only
 * Danish, which is here before the first view, leaves it to a file of its own.
 */
export type CalendarTexts = typeof da & { readonly later?: LaterTexts };

/** Every text of the calendar; a language that lacks one does not compile. */
export type CompleteTexts = typeof da & { readonly later: LaterTexts };
