import type { ViewName } from '../config.js';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';
type DeadlinePurpose = 'order-materials' | 'write-to-parents' | 'sign-up';

const number = (value: number): string => value.toLocaleString('da');
const campaigns = (count: number): string =>
  `${number(count)} ${count === 1 ? 'kampagne' : 'kampagner'}`;

/**
 * Everything the calendar says, in Danish. This file is the type of every other language. Dates that
 * are handed in are already written in the language.
 */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  heading: 'Kampagner og mærkedage',
  loading: 'Henter …',
  close: 'Luk',
  newTab: '(åbner i en ny fane)',

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
  showAll: 'Vis alle',
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

  add: 'Føj til kalender',
  addNamed: (title: string): string => `Føj ${title} til kalender`,
  addFile: 'Kalenderfil til Apple, Outlook og andre',
  addGoogle: 'Google Kalender',
  addOutlook: 'Outlook.com',
  addOffice365: 'Outlook på arbejde eller skole',

  emptyCalendar: 'Der er ikke lagt kampagner i kalenderen endnu.',
  emptyFiltered: (inPeriod: string): string => `Ingen kampagner ${inPeriod} passer til dit valg.`,
  emptyPeriod: (inPeriod: string): string => `Der er ikke flere kampagner ${inPeriod}.`,

  goTo: (period: string): string => `Se ${period.charAt(0).toLowerCase()}${period.slice(1)}`,

  previousMonth: 'Forrige måned',
  nextMonth: 'Næste måned',
  today: 'I dag',
  weekHeader: 'Uge',
  gridHelp:
    'Gå mellem dagene med piletasterne. Page Up og Page Down skifter måned. Tryk Enter for at åbne en dag.',
  /** The accessible name of a day in the month grid. */
  dayName: (day: string, count: number, titles: readonly string[]): string =>
    count === 0
      ? day
      : `${day}, ${campaigns(count)}: ${titles.join(', ')}${count > titles.length ? ' og flere' : ''}`,
  dayIsToday: 'i dag',
  moreOnDay: (count: number): string => `+ ${number(count)} mere`,
  nothingOnDay: 'Ingen kampagner denne dag.',
  looseInMonth: (month: string): string => `Uden fast dag i ${month}`,
  announceMonth: (month: string, count: number): string => `${month}, ${campaigns(count)}`,
  announceFilter: (count: number): string => `${campaigns(count)} passer til dit valg`,
  announceMore: (count: number): string => `Viser ${campaigns(count)} mere`,

  wheelName: (period: string, count: number): string =>
    `Årshjul. ${period}, ${campaigns(count)}. De samme kampagner står i tabellen.`,
  wheelTable: (period: string): string => `Kampagner i årshjulet. ${period}`,
  numberHeader: 'Nr.',
  whenHeader: 'Hvornår',
  eventHeader: 'Kampagne',
  wheelTooMany:
    'Der er for mange kampagner til at vise hver enkelt. Årshjulet viser, hvor mange der er i hver måned.',
  legendExact: 'Dag eller uge',
  legendLoose: 'Uden fast dag',
  legendHoliday: 'Ferie og fridage',
  legendToday: 'I dag',

  gradePlan: (period: string): string => `Plan for klassetrin. ${period}`,
  gradeHeader: 'Klassetrin',
  youthRow: 'Ungdoms\u00aduddannelse',
  planIndex: 'Kampagner i planen',
  noneForGrade: 'Ingen kampagner',
  gradesMissing: 'Kalenderen siger ikke, hvilke klassetrin kampagnerne er for.',

  nextHeading: 'Næste kampagne',
  laterHeading: 'Derefter',
  /** Under the number of days to go. */
  daysUnit: (days: number): string => (days === 1 ? 'dag til' : 'dage til'),
  nothingNext: 'Der er ingen kommende kampagner lige nu.',
  wholeCalendar: 'Se hele kalenderen',

  alsoKnownAs: 'Også kaldet',
  place: 'Sted',
  organiser: 'Arrangør',
  registration: 'Tilmelding',
  materials: 'Materialer',
  deadlinesHeading: 'Frister',
  help: 'Brug for nogen at tale med?',
  source: 'Kilde',
  sourceChecked: (date: string): string => `tjekket ${date}`,
  lastConfirmed: (date: string): string => `Datoen er sidst bekræftet ${date}.`,
  copyLink: 'Kopiér link',
  copiedLink: 'Linket er kopieret',

  subscribeHow:
    'Kopiér linket, og sæt det ind i dit kalenderprogram under »Abonner på kalender« eller »Tilføj fra URL«.',
  subscribeOpen: 'Åbn i mit kalenderprogram',
  feedLabel: 'Link til kalenderen',
  copyFeed: 'Kopiér linket',
  copiedFeed: 'Linket er kopieret',
  feedRefresh:
    'Retter vi en dato, retter den sig også hos dig. Det sker ikke med det samme: Google Kalender kan være et døgn om det, andre programmer nogle timer.',
  feedIsWhole: 'Abonnementet er hele kalenderen og ikke kun det, du har valgt her.',
  fileHeading: 'Hent som fil',
  fileStays: 'En fil retter sig ikke, hvis en dato bliver ændret.',
  downloadFiltered: 'Hent det, jeg har valgt',
  downloadAll: 'Hent hele kalenderen',
  leftOut: (count: number): string =>
    count === 1
      ? '1 kampagne er ikke med, fordi datoen ikke er kendt.'
      : `${campaigns(count)} er ikke med, fordi datoen ikke er kendt.`,
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

/** Every text of the calendar; a language that lacks one does not compile. */
export type CalendarTexts = typeof da;
