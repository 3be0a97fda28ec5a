import type { ViewName } from '../config.js';
import type { FirstOnlyModel } from '../views/first-only.js';

interface NounWords {
  readonly one: string;
  readonly many: string;
}

const number = (value: number): string => value.toLocaleString('da');
const counted = (count: number, { one, many }: NounWords): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What the finder says, in Danish, in parts that are loaded after the first view. */
export const laterDa = {
  filtersHeading: 'Filtrer',
  /** How many values of a facet are chosen. */
  chosen: (count: number): string => `${number(count)} valgt`,
  /** On a facet that an editor has assessed, rather than read in the source. */
  assessed: '(vores vurdering)',
  /** `facet` as it stands inside a line. */
  searchValues: (facet: string): string => `Find ${facet}`,
  noSuchValue: 'Vi fandt ingen med det navn.',
  rangeFrom: 'Fra',
  rangeTo: 'Til og med',
  rangeOpen: 'Alle',
  rangeUnit: { age: 'år', grade: 'klasse', year: '', number: '' },
  grade: (grade: number): string => `${grade}. klasse`,
  rangeReversed: 'Det første tal må ikke være større end det sidste.',
  /** `range` is "0–18 år". */
  rangeWithin: (range: string): string => `Kataloget dækker ${range}.`,
  either: 'Alle',
  apply: (count: number, noun: NounWords): string => `Vis ${counted(count, noun)}`,
  clear: 'Ryd',

  /** Before a query with likely corrections in it; the question mark stands after it. */
  didYouMean: 'Mente du',
  /** Before filters that words of the query are the names of. */
  suggestFilters: 'Du kan også filtrere på',
  /** Heard before the name of a filter, and not seen. */
  suggestBefore: 'Filtrer på',
  /** `words` is "»gratis« og »svømning«". */
  dropped: (words: string, _count: number): string =>
    `Vi fandt ingen med alle ordene. ${words} er ikke med.`,

  firstOnly: ({ shown, total, estimated }: FirstOnlyModel, { many }: NounWords): string => {
    const of = total === undefined ? '' : ` af ${estimated ? 'ca. ' : ''}${number(total)}`;
    return `Her er kun de første ${number(shown)}${of} ${many}. Søg mere præcist, eller vælg flere filtre, så du kan se dem alle.`;
  },

  /** Above what answers some of the query, where little answers all of it. */
  nearHeading: 'Passer næsten til din søgning',
  /** `words` is "»gratis« og »svømning«". */
  lacks: (words: string): string => `Nævner ikke ${words}`,

  nothingFound: ({ many }: NounWords): string => `Ingen ${many} passer til din søgning`,
  repair: 'Prøv at fjerne et filter eller et ord:',
  repairBefore: 'Fjern',
  noRepair: 'Prøv med et andet ord, eller skriv kun begyndelsen af ordet.',
  emptyCatalogue: ({ many }: NounWords): string => `Der er ikke lagt ${many} ind endnu.`,

  challenge: 'Udfordringen',
  /** Around what somebody has said. */
  quote: (words: string): string => `»${words}«`,

  /** The way back, as it is read. */
  backArrow: '←',
  back: {
    list: 'Tilbage til resultaterne',
    matrix: 'Tilbage til overblikket',
    shortlist: 'Tilbage til min liste',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,
  position: (at: number, of: number): string => `${number(at)} af ${number(of)}`,
  previous: 'Forrige',
  next: 'Næste',
  entries: 'Forrige og næste',
  facts: 'Fakta',
  basis: 'Begrundelse:',
  evidence: 'Hvad ved vi om effekten?',
  cost: 'Hvad koster det?',
  year: 'År',
  status: 'Status',
  statuses: { current: 'Findes stadig', ended: 'Afsluttet', unknown: 'Ikke oplyst' },
  links: 'Læs mere',
  source: 'Kilde',
  page: (page: string): string => `side ${page}`,
  readOn: (date: string): string => `læst ${date}`,
  printEntry: 'Udskriv',
  /** Before the link itself. */
  uncopiedLink: 'Din browser ville ikke kopiere linket. Kopiér det herfra:',

  announceCount: (count: number, noun: NounWords): string =>
    count === 0 ? `Ingen ${noun.many}` : counted(count, noun),
  /** After the count; `query` as it was probably meant. */
  announceMeant: (query: string): string => `Mente du ${query}?`,
  announceNear: (count: number): string => `${number(count)} passer næsten`,
  announceMore: (count: number, noun: NounWords): string => `Viser ${counted(count, noun)} mere`,
  announceAdded: (title: string, onList: number): string =>
    `${title} er lagt på listen. Der er nu ${number(onList)} på listen.`,
  announceRemoved: (title: string, onList: number): string =>
    `${title} er fjernet fra listen. Der er nu ${number(onList)} på listen.`,
};

export type LaterTexts = typeof laterDa;
