type DeadlinePurpose = 'order-materials' | 'write-to-parents' | 'sign-up';
type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const number = (value: number): string => value.toLocaleString('da');
const campaigns = (count: number): string =>
  `${number(count)} ${count === 1 ? 'kampagne' : 'kampagner'}`;

/** What the calendar says, in Danish, in parts that are loaded after the first view. */
export const laterDa = {
  themes: 'Tema',
  audiences: 'Målgruppe',
  facetCount: campaigns,
  clearFilters: 'Vis alle kampagner',
  inSchoolYear: (years: string): string => `i skoleåret ${years}`,
  inCalendarYear: (year: string): string => `i ${year}`,
  emptyCalendar: 'Der er ikke lagt kampagner i kalenderen endnu.',
  emptyFiltered: (inPeriod: string): string => `Ingen kampagner ${inPeriod} passer til dit valg.`,
  emptyPeriod: (inPeriod: string): string => `Der er ikke flere kampagner ${inPeriod}.`,
  goTo: (period: string): string => `Se ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  announceMonth: (month: string, count: number): string => `${month}, ${campaigns(count)}`,
  announceFilter: (count: number): string => `${campaigns(count)} passer til dit valg`,
  announceMore: (count: number): string => `Viser ${campaigns(count)} mere`,
  copiedLink: 'Linket er kopieret',
  copiedFeed: 'Linket er kopieret',

  openGroup: 'Uden fast dato',
  /** Above the numbers of a run of weeks. */
  weekWord: 'uge',
  inMonth: (month: string): string => `i løbet af ${month}`,
  season: (season: Season, year: number): string =>
    `${SEASONS[season]}${season === 'spring' || season === 'autumn' ? 'et' : 'en'} ${year}` +
    (season === 'winter' ? `/${String((year + 1) % 100).padStart(2, '0')}` : ''),
  /** On its own, in the date column. */
  seasonWord: (season: Season): string => SEASONS[season],
  everyYears: (interval: number): string =>
    interval === 2
      ? 'hvert andet år'
      : interval === 3
        ? 'hvert tredje år'
        : `hvert ${interval}. år`,
  noDate: 'uden fast dato',
  /** `time` is "14.00–16.00". */
  clock: (time: string): string => `kl.\u00a0${time}`,
  clockElsewhere: (city: string): string => `(tid i ${city})`,

  deadlineTitle: (what: string): string => `Frist: ${what}`,
  deadlines: {
    'order-materials': 'Bestil materialer',
    'write-to-parents': 'Skriv til forældrene',
    'sign-up': 'Tilmeld jer',
  } satisfies Record<DeadlinePurpose, string> as Record<DeadlinePurpose, string>,
  deadlineOther: 'Sidste frist',

  close: 'Luk',
  newTab: '(åbner i en ny fane)',
  showAll: 'Vis alle',
  addFile: 'Kalenderfil til Apple, Outlook og andre',
  addGoogle: 'Google Kalender',
  addOutlook: 'Outlook.com',
  addOffice365: 'Outlook på arbejde eller skole',

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

  subscribeHow:
    'Kopiér linket, og sæt det ind i dit kalenderprogram under »Abonner på kalender« eller »Tilføj fra URL«.',
  subscribeOpen: 'Åbn i mit kalenderprogram',
  feedLabel: 'Link til kalenderen',
  copyFeed: 'Kopiér linket',
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

export type LaterTexts = typeof laterDa;
