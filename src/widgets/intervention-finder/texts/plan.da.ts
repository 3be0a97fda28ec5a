import type { PlanStatus } from '../views/view-context.js';

interface NounWords {
  readonly one: string;
  readonly many: string;
}

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const number = (value: number): string => value.toLocaleString('da');
const counted = (count: number, { one, many }: NounWords): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What the finder says, in Danish, where things are crossed, kept, compared, planned and printed. */
export const planDa = {
  rows: 'Rækker',
  columns: 'Kolonner',
  swap: 'Byt om',
  swapName: 'Byt om på rækker og kolonner',
  matrixName: (rows: string, columns: string, { many }: NounWords): string =>
    `Antal ${many}. Rækker: ${rows}. Kolonner: ${columns}.`,
  matrixHow: ({ many }: NounWords): string => `Tryk på et tal for at se, hvilke ${many} det er.`,
  matrixOverlap: ({ many }: NounWords): string =>
    `Nogle ${many} tæller med flere steder. Derfor giver tallene tilsammen mere, end der er ${many}.`,
  matrixTotal: 'I alt',
  matrixMissing: 'Ikke oplyst',
  matrixNone: 'Ingen i dette katalog',
  /** While the visitor searches or filters, when others may be there. */
  matrixNoneChosen: 'Ingen med dit valg',
  matrixNothing: 'Her er ikke noget at vise. Vælg noget andet i rækker eller kolonner.',
  /** The accessible name of a cell; `count` is "6 indsatser". */
  cellName: (row: string, column: string, count: string): string => `${row}, ${column}: ${count}`,
  skipTable: 'Gå forbi tabellen',
  printMatrix: 'Udskriv overblikket',

  listVanishes: 'Listen forsvinder, når du lukker siden.',
  keepByLink: 'Kopiér linket, hvis du vil bruge den igen.',
  keepByFile: 'Hent den som fil, hvis du vil bruge den igen.',
  linkHolds: 'Linket husker listen og din plan.',
  notesStay: 'Det, du selv skriver, bliver på denne side og forsvinder, når du lukker den.',
  copyList: 'Kopiér link til listen',
  printList: 'Udskriv listen',
  lostFromLink: (count: number, noun: NounWords): string =>
    `${counted(count, noun)} fra linket findes ikke længere her.`,
  emptyList: 'Din liste er tom.',
  emptyHow:
    'Tryk på »Læg på listen« ved det, du vil gemme. Så kan du sammenligne, lægge en plan og skrive den ud.',
  goToResults: 'Gå til resultaterne',

  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  remove: 'Fjern',
  removed: (title: string): string => `${title} er fjernet fra listen.`,
  undo: 'Fortryd',
  announceMoved: (title: string, at: number, of: number): string =>
    `${title} er nu nummer ${number(at)} af ${number(of)}.`,

  status: 'Status',
  statuses: {
    idea: 'Idé',
    agreed: 'Aftalt',
    running: 'I gang',
    done: 'Afsluttet',
    later: 'Gemt til senere',
  } satisfies Record<PlanStatus, string> as Record<PlanStatus, string>,
  period: 'Hvornår',
  notChosen: 'Ikke valgt',
  months: 'Måned',
  seasons: 'Årstid',
  seasonNames: {
    spring: 'forår',
    summer: 'sommer',
    autumn: 'efterår',
    winter: 'vinter',
  } satisfies Record<Season, string> as Record<Season, string>,
  otherPeriods: 'Andet',
  weeks: 'Uger',
  ownWords: 'Skriv selv',
  upTo: 'Til og med',
  firstWeek: 'Fra uge',
  lastWeek: 'Til og med uge',
  chooseWeek: 'Vælg uge',
  weekSpan: (from: number, to: number): string =>
    from === to ? `uge\u00a0${from}` : `uge\u00a0${from}–\u2060${to}`,
  periodWords: 'Med dine egne ord',
  grades: 'Klassetrin',
  youth: 'Ungdomsuddannelse',
  note: 'Din note',
  /** How many characters more there is room for. */
  noteLeft: (left: number): string =>
    left === 0 ? 'Der er ikke plads til mere.' : `Der er plads til ${number(left)} tegn mere.`,

  compare: 'Sammenlign',
  compareChosen: (count: number): string => `Sammenlign ${number(count)}`,
  compareFew: 'Vælg mindst to, hvis du vil sammenligne.',
  compareLimit: (most: number): string => `Du kan sammenligne op til ${number(most)} ad gangen.`,
  compareHeading: 'Sammenligning',
  compareName: (titles: string): string => `Sammenligning af ${titles}`,
  compareSubject: 'Emne',
  different: 'Her er de forskellige',
  alike: 'Her er de ens',
  notStated: 'Ikke oplyst',
  stopComparing: 'Tag ud',
  /** Heard after it, and not seen. */
  ofComparison: (title: string): string => `af sammenligningen: ${title}`,
  printCompare: 'Udskriv sammenligningen',
  summary: 'Kort fortalt',

  download: 'Hent listen',
  downloadTable: 'Regneark (CSV)',
  downloadTableUse: 'Kan åbnes i Excel. Dine noter kommer med.',
  downloadData: 'Data (JSON)',
  downloadDataUse: 'Til andre programmer. Dine noter kommer med.',
  downloadWheel: 'Opsætningsfil til årshjulet',
  downloadWheelUse: 'Alt med et tidspunkt bliver til et årshjul. Dine noter kommer ikke med.',
  withoutPeriod: (count: number, noun: NounWords): string =>
    `${counted(count, noun)} kommer ikke med, fordi der ikke er valgt et tidspunkt.`,
  nothingPlanned: 'Vælg først et tidspunkt for noget på listen.',

  printedOn: (date: string): string => `Udskrevet ${date}`,
  foundWith: 'Søgningen',
  foundAt: 'Adresse',

  file: {
    body: 'Beskrivelse',
    links: 'Links',
    document: 'Kilde',
    page: 'Side i kilden',
    address: 'Kildens adresse',
    checkedOn: 'Læst den',
    title: 'Titel',
    id: 'Id',
    current: 'Findes stadig?',
  },
};

/** Every text of the plan; a language that lacks one does not compile. */
export type PlanTexts = typeof planDa;
