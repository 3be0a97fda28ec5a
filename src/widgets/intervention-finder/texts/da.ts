import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { SortName, ViewName } from '../config.js';
import type { LaterTexts } from './later.da.js';
import type { PlanTexts } from './plan.da.js';

type RangeUnit = 'age' | 'grade' | 'year' | 'number';
/** What one entry and several are called, in the language. */
interface NounWords {
  readonly one: string;
  readonly many: string;
}

const number = (value: number): string => value.toLocaleString('da');
const counted = (count: number, { one, many }: NounWords): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const AFTER_NUMBER: Record<RangeUnit, string> = {
  age: '\u00a0år',
  grade: '.\u00a0klasse',
  year: '',
  number: '',
};

/**
 * What the finder says in its first view, in Danish; the rest is in `later.da.ts`. The two are the type
 * of every other language.
 */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  noun: { one: 'indsats', many: 'indsatser' } as NounWords,
  heading: 'Find en indsats',
  /** Where the config has its own noun, whose gender is not known. */
  headingFor: ({ many }: NounWords): string => `Find ${many}`,
  loading: 'Henter …',

  count: (count: number, noun: NounWords): string =>
    count === 0 ? `Ingen ${noun.many}` : counted(count, noun),
  estimate: (count: number, noun: NounWords): string => `Ca. ${counted(count, noun)}`,

  searchLabel: (count: number, noun: NounWords): string => `Søg blandt ${counted(count, noun)}`,
  searchLabelUncounted: ({ many }: NounWords): string => `Søg blandt ${many}`,
  search: 'Søg',
  clearSearch: 'Ryd søgningen',

  viewSwitch: 'Visning',
  views: {
    list: 'Resultater',
    matrix: 'Overblik',
    shortlist: 'Min liste',
  } satisfies Record<ViewName, string> as Record<ViewName, string>,

  filters: (chosen: number): string => (chosen === 0 ? 'Filtrer' : `Filtrer (${chosen} valgt)`),
  /** Heard before the name of a filter, and not seen. */
  removeBefore: 'Fjern',
  clearFilters: 'Ryd alle filtre',

  sort: 'Sortering',
  sorts: {
    relevance: 'Bedste match',
    title: 'Titel, A til Å',
    newest: 'Nyeste først',
    source: 'Kilde',
  } satisfies Record<SortName, string> as Record<SortName, string>,
  /** `relevance` while nothing is searched for. */
  catalogueOrder: 'Katalogets rækkefølge',

  /** A case that others have tried. */
  example: (municipality: string, year: number | undefined): string =>
    `Eksempel${municipality || year ? ' fra ' : ''}${[municipality, year].filter(Boolean).join(', ')}.`,
  /** @param count how many municipalities it is from; 0 where that is not known */
  askMunicipality: (count: number): string =>
    `Spørg ${count > 1 ? 'kommunerne' : 'kommunen'}, om det stadig findes.`,
  andOthers: (municipality: string, others: number): string =>
    `${municipality} og ${number(others)} andre kommuner`,
  ended: 'Afsluttet',
  foundThrough: 'Fundet via',
  quoted: (word: string): string => `»${word}«`,

  /** Seen: "Læg på listen"; heard: "Læg på listen X:IT". */
  add: 'Læg på listen',
  /** What is heard in front of `added`, so that the button keeps its name when it is pressed. */
  addedBefore: 'Læg',
  added: 'På listen',

  showMore: 'Vis flere',
  moreLeft: (count: number): string => `${number(count)} mere`,

  print: 'Udskriv resultaterne',
  copyLink: 'Kopiér link',
  copiedLink: 'Linket er kopieret',

  yes: 'Ja',
  no: 'Nej',
  /** From and to, both included; an end that is missing is open. */
  range: (unit: RangeUnit, from: number | undefined, to: number | undefined): string => {
    const say = (value: number): string => (unit === 'number' ? number(value) : String(value));
    const after = AFTER_NUMBER[unit];
    if (from === undefined) return to === undefined ? '' : `til og med ${say(to)}${after}`;
    if (to === undefined) return `fra ${say(from)}${after}`;
    if (from === to) return `${say(from)}${after}`;
    return `${say(from)}${unit === 'grade' ? '.' : ''}–\u2060${say(to)}${after}`;
  },
};

/**
 * The texts of a language. `later` and `plan` are what is said in parts that are loaded after the first
 * view; only Danish, which is here before the first view, leaves them to files of their own.
 */
export type FinderTexts = typeof da &
  InterfaceTexts & {
    readonly later?: LaterTexts;
    readonly plan?: PlanTexts;
  };

/** Every text of the finder; a language that lacks one does not compile. */
export type CompleteTexts = typeof da & { readonly later: LaterTexts; readonly plan: PlanTexts };
