import type { AnswerProblem } from '../domain/read-answer.js';
import type { BenefitConfig, BenefitPeriod } from '../scheme-config.js';
import type { Audience } from '../config.js';

type ProblemWords = {
  readonly [Code in AnswerProblem['code']]: (
    problem: Extract<AnswerProblem, { readonly code: Code }>,
  ) => string;
};

/** Who is asked to apply, where the config does not say. */
type Applicant = 'parent' | 'professional' | 'club';

const number = (value: number): string => value.toLocaleString('da');
const datePart = { day: 'dag', month: 'måned', year: 'år' } as const;

/** What the leisure pass says after its first page, in Danish. */
export const laterDa = {
  /** `kroner` as “1.000 kr.” */
  kroner: (amount: string): string => `${amount}\u00a0kr.`,
  percent: (amount: string): string => `${amount}\u00a0%`,
  next: 'Næste',
  back: 'Tilbage',
  wipe: 'Slet mine svar',
  yes: 'Ja',
  no: 'Nej',
  dontKnow: 'Det ved jeg ikke',
  noneOfThem: 'Ingen af dem',
  why: 'Hvorfor spørger vi?',
  /** `age` in whole years, where it is known. */
  child: (which: number, age: number | undefined): string =>
    age === undefined ? `Barn ${which}` : `Barn ${which} (${age} år)`,
  howManyChildren: 'Hvor mange børn vil du spørge for?',
  howManyChildrenHelp: 'Du kan spørge for flere børn på én gang.',
  children: (count: number): string => (count === 1 ? '1 barn' : `${number(count)} børn`),
  day: 'Dag',
  month: 'Måned',
  year: 'År',
  dateHelp: 'For eksempel 3 5 2015',
  perMonth: 'kr. om måneden',
  perYear: 'kr. om året',
  years: 'år',
  grade: 'klasse',
  /** An answer: “8 år”, “2. klasse”. */
  aged: (years: number): string => `${number(years)} år`,
  inGrade: (grade: number): string => `${grade}. klasse`,
  /** Instead of an amount that nobody can say. */
  unknownAmount: 'den gældende grænse',

  fault: 'Tjek dit svar',
  faultBefore: 'Fejl:',
  problems: {
    empty: () => 'Skriv et svar, eller vælg »Det ved jeg ikke«.',
    'nothing-chosen': () => 'Vælg et svar.',
    'none-and-some': () => 'Vælg enten »Ingen af dem« eller det, der passer.',
    'not-a-number': () => 'Skriv tallet med cifre, for eksempel 8.',
    'not-whole': () => 'Skriv et helt tal uden komma.',
    negative: () => 'Skriv et tal, der ikke er under 0.',
    'too-small': ({ minimum }) => `Tallet skal være mindst ${number(minimum)}.`,
    'too-large': ({ maximum }) => `Tallet må højst være ${number(maximum)}.`,
    'unclear-amount': () =>
      'Vi kan ikke se, hvad der er tusinder og øre. Skriv for eksempel 1.400 eller 1400,50.',
    'not-an-amount': () => 'Skriv beløbet med tal, for eksempel 1.400.',
    'part-missing': ({ parts }) =>
      `Skriv også ${parts.map((part) => datePart[part]).join(' og ')}.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'Dagen skal være et tal fra 1 til 31.'
        : part === 'month'
          ? 'Måneden skal være et tal fra 1 til 12.'
          : 'Skriv året med fire cifre, for eksempel 2015.',
    'short-year': () => 'Skriv hele året, for eksempel 2015.',
    'no-such-day': () => 'Den dag findes ikke. Tjek dag og måned.',
    'future-date': () => 'Den dag er ikke kommet endnu. Tjek året.',
    'too-long-ago': ({ years }) => `Datoen er mere end ${years} år siden. Tjek året.`,
  } as ProblemWords,

  checkHeading: 'Se dine svar igennem',
  change: 'Ret',
  /** Heard, with the question after it. */
  changeWhat: (question: string): string => `Ret: ${question}`,
  household: 'Familien',
  showResults: 'Vis resultatet',

  resultHeading: 'Dit resultat',
  changeAnswers: 'Ret dine svar',
  startOver: 'Start forfra',
  print: 'Udskriv',
  copyLink: 'Kopiér link til resultatet',
  copiedLink: 'Linket er kopieret',
  linkHolds: 'Linket viser kun resultatet. Dine svar er ikke med.',

  canApply: {
    parent: (name) => `Du kan søge om ${name}.`,
    professional: (name) => `Du kan søge om ${name} til barnet.`,
    young: (name) => `Du kan søge om ${name}.`,
  } as Readonly<Record<Audience, (name: string) => string>>,
  /** To a professional, of whom it is not known whether they are the one who applies. */
  someoneCanApply: (name: string): string => `Der kan søges om ${name} til barnet.`,
  whoApplies: (who: string): string => `Hvem søger? ${who}.`,
  municipalityDecides: 'Kommunen afgør ansøgningen.',
  decides: (authority: string): string => `${authority} afgør ansøgningen.`,
  ruleMet: 'Ud fra dine svar er betingelserne opfyldt.',
  automatic: (name: string): string =>
    `Ud fra dine svar kommer der ${name} af sig selv. Man skal ikke søge.`,
  othersApply: (name: string): string => `En anden skal søge om ${name}.`,
  askThem: (who: string): string => `Spørg: ${who}.`,
  othersApplyNote:
    'Du kan ikke søge selv, men du kan bede om hjælp til det. Du må altid gerne spørge kommunen.',
  applicants: {
    parent: 'Barnets forældre',
    professional: 'Barnets lærer, pædagog eller en anden fagperson',
    club: 'Foreningen',
  } satisfies Record<Applicant, string> as Record<Applicant, string>,
  unsure: 'Det kan vi ikke svare på her. Spørg kommunen.',
  unsureBecause: 'Du svarede »Det ved jeg ikke« til:',
  figureFrom: (year: number | undefined): string =>
    year === undefined
      ? 'Beløbsgrænsen er ikke ny. Den er måske højere nu. Spørg kommunen.'
      : `Beløbsgrænsen er fra ${year}. Den er måske højere nu. Spørg kommunen.`,
  figureNotYet: 'Beløbsgrænsen gælder først senere. Spørg kommunen, hvad der gælder nu.',
  amountsFrom: (year: number): string => `Beløbet er fra ${year}. Det kan være ændret.`,
  noRoute: 'Vi ved ikke, hvem der kan søge. Spørg kommunen.',
  needsAnswer: 'Her mangler et svar.',
  notLikely: {
    parent: (what) => `Ud fra dine svar ser det ikke ud til, at dit barn kan få ${what}.`,
    professional: (what) => `Ud fra dine svar ser det ikke ud til, at barnet kan få ${what}.`,
    young: (what) => `Ud fra dine svar ser det ikke ud til, at du kan få ${what}.`,
  } as Readonly<Record<Audience, (what: string) => string>>,
  /** Said again of what is called `name`; anything else is called what it is called. */
  thePass: 'passet',
  applyAnyway: 'Du må altid gerne søge eller spørge alligevel. Kommunen skal hjælpe dig videre.',
  askAnyway: 'Du må altid gerne søge eller spørge alligevel.',
  closedUntil: (date: string): string =>
    `Der er lukket for ansøgninger lige nu. Man kan søge fra ${date}.`,
  closedNoDate: 'Der er lukket for ansøgninger lige nu. Spørg kommunen, hvornår man kan søge igen.',
  spentUntil: (date: string): string => `Pengene er brugt. Der er nye penge fra ${date}.`,
  spent: 'Pengene er brugt. Spørg kommunen, om der kommer flere.',
  opens: (date: string): string => `Man kan søge fra ${date}.`,
  whenOpen: 'Når der er åbent:',
  rulesUntil: (date: string): string =>
    `Reglerne her gjaldt til ${date}. Spørg kommunen, hvad der gælder nu.`,
  rulesFrom: (date: string): string =>
    `Reglerne her gælder først fra ${date}. Spørg kommunen, hvad der gælder nu.`,
  stopped: 'Den ordning kan vi ikke tjekke her. Spørg kommunen.',
  stoppedUnnamed: (count: number): string =>
    count === 1
      ? 'Der er en ordning mere, som vi ikke kan tjekke her. Spørg kommunen.'
      : `Der er ${number(count)} ordninger mere, som vi ikke kan tjekke her. Spørg kommunen.`,

  gives: 'Det kan man få',
  benefits: {
    fee: 'Kontingent',
    equipment: 'Udstyr',
    camp: 'Lejre og stævner',
    transport: 'Transport',
    guide: 'Hjælp til at komme i gang',
  } satisfies Record<BenefitConfig['kind'], string> as Record<BenefitConfig['kind'], string>,
  upTo: (amount: string): string => `op til ${amount}`,
  wholePrice: 'hele prisen',
  shareOf: (percent: string): string => `${percent} af prisen`,
  shareUpTo: (percent: string, amount: string): string =>
    `${percent} af prisen, dog højst ${amount}`,
  periods: {
    once: 'én gang',
    month: 'om måneden',
    halfYear: 'pr. halvår',
    season: 'pr. sæson',
    year: 'om året',
    calendarYear: 'pr. kalenderår',
    schoolYear: 'pr. skoleår',
  } satisfies Record<BenefitPeriod, string> as Record<BenefitPeriod, string>,
  amountNotSaid: 'Beløbet er ikke oplyst. Spørg kommunen.',
  together: (amount: string): string => `sammen med det andet højst ${amount}`,
  perhaps: 'måske',
  mostYears: (years: number): string => `Højst ${number(years)} år i alt.`,
  mostTimes: (times: number): string =>
    times === 1 ? 'Kun én gang.' : `Højst ${number(times)} gange.`,
  mostActivities: (count: number): string =>
    count === 1 ? 'Til én aktivitet ad gangen.' : `Til højst ${number(count)} aktiviteter.`,

  howTo: 'Sådan gør du',
  have: 'Hav det her klar',
  papers:
    'Hav dit barns CPR-nummer klar, når du søger. Skriv det ikke her, og send det ikke i almindelig mail eller sms.',
  papersYoung:
    'Hav dit CPR-nummer klar, når du søger. Skriv det ikke her, og send det ikke i almindelig mail eller sms.',
  consent:
    'Tal med forældrene først. De skal sige ja til, at du søger. Skriv ikke navn eller CPR-nummer her.',
  sayThis: 'Det kan du sige',

  priceHeading: 'Hvad er der tilbage at betale?',
  priceLabel: 'Hvad koster aktiviteten?',
  reckon: 'Regn ud',
  price: (price: string, pays: string, left: string): string =>
    `Prisen er ${price} Støtten kan dække ${pays} Så er der ${left} tilbage at betale.`,

  whyHeading: 'Hvorfor får jeg det svar?',
  truth: {
    met: 'Opfyldt',
    unmet: 'Ikke opfyldt',
    unknown: 'Det ved vi ikke',
    assessed: 'Skal vurderes',
  },
  /** Who assesses it. */
  assessedBy: (who: string): string => `Det vurderer ${who}.`,
  source: 'Kilde:',
  readOn: (date: string): string => `Læst ${date}.`,
  legalBasis: 'Lov:',
  answerTo: (question: string): string => `Dit svar på »${question}«`,
  figureUsed: (label: string, amount: string, year: number | undefined): string =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what: string): string => `Det har vi ikke tjekket: ${what}`,
  whatIfHeading: 'Hvad kan ændre svaret?',
  whatIf: (question: string, answer: string): string => `»${question}« Hvis svaret er »${answer}«:`,
  whatIfAge: (years: number): string => `Hvis alderen er ${years} år:`,
  appealHeading: 'Hvis du får nej',

  othersHeading: 'Andre muligheder',
  relations: {
    combinable: (name) => `Kan bruges sammen med ${name}.`,
    excludes: (name) => `Kan ikke bruges sammen med ${name}.`,
    referFirst: (name) => `Se først, om ${name} er en mulighed.`,
    fallback: (name) => `Måske er ${name} en mulighed i stedet.`,
  } as Readonly<
    Record<'combinable' | 'excludes' | 'referFirst' | 'fallback', (name: string) => string>
  >,

  guidance: 'Dette er vejledning, ikke en afgørelse. Kun kommunen kan sige ja eller nej.',
  always: 'Du må altid gerne søge.',

  cardHeading: (name: string): string => `Kan I hjælpe os med at søge om ${name}?`,
  cardFor: 'Vis det til skolen eller foreningen',
  cardText: (unit: string): string =>
    `Vi har brugt vejledningen fra ${unit}. Den siger, at det er jer, der kan søge. Vi siger ja til, at I søger for os.`,
  cardLink: 'Ansøgning:',

  sharedHeading: 'Et delt resultat',
  sharedIntro:
    'Nogen har delt det her resultat med dig. Deres svar er ikke med. Reglerne kan være ændret siden.',
  tryYourself: 'Tjek selv',
  shared: {
    canApply: 'Man kan søge.',
    askSomeone: 'Spørg kommunen eller den, der kan søge.',
    automatic: 'Det kommer af sig selv.',
    needsAnswer: 'Her mangler et svar.',
    no: 'Ud fra svarene ser det ikke ud til, at man kan få det.',
    closed: 'Der er lukket for ansøgninger.',
    outdated: 'Reglerne er ikke nye. Spørg kommunen.',
  },
};

/** These texts in one language. */
export type LaterTexts = typeof laterDa;
