import type { ZoneStyle } from '../domain/overview/zone-style.js';

const number = (value: number): string => value.toLocaleString('da');

/** What the overview map says, in Danish; it is loaded after the first view. */
export const overviewDa = {
  name: (count: number): string => `Kort med ${number(count)} ${count === 1 ? 'sted' : 'steder'}`,
  /** For those who use a keyboard or a screen reader. */
  keys: 'Piletasterne går til det nærmeste sted. Page Up og Page Down går til forrige og næste nummer. Home og End går til det første og det sidste. Enter åbner stedet.',
  /** For those who point. */
  pointing: 'Tryk på kortet der, hvor du vil vide, om man må ryge.',
  zoomIn: 'Zoom ind på stedet',
  zoomOut: 'Vis hele kortet',
  /** Under an outline of the municipality. */
  orientation: 'Omridset er kun til orientering.',
  credit: 'Indeholder data fra Klimadatastyrelsen (DAGI)',
  metres: (metres: number): string => `${number(metres)} m`,
  kilometres: (kilometres: number): string => `${number(kilometres)} km`,
  legend: 'Det betyder tegnene',
  styles: {
    forbidden: 'Forbudt',
    advisory: 'Lad være: en opfordring, ikke et forbud',
    other: 'Reglen er ikke oplyst, eller det er tilladt',
  } satisfies Record<ZoneStyle, string> as Record<ZoneStyle, string>,
  edgeless: 'Uden kant: Vi ved, hvor stedet er, men ikke, hvor grænsen går',
  smokingArea: 'Rygeområde: Her må man ryge',
  /** Where there are too many to mark one by one. */
  notAll: (marked: number, all: number): string =>
    `Kortet viser numre på ${number(marked)} af ${number(all)} steder. Listen har dem alle.`,
  /** What is said of a zone, after its name and kind. */
  rules: {
    forbidden: 'forbudt at ryge',
    advisory: 'lad være med at ryge',
    allowed: 'tilladt at ryge',
    unknown: 'reglen er ikke oplyst',
  },
  /** Of a zone whose strictest rule is not about cigarettes: `products` are what it is about. */
  productRule: (status: string, products: string): string => `${status}: ${products}`,
  /** Headings of the table on paper. */
  columns: { number: 'Nr.', place: 'Sted', address: 'Adresse', rule: 'Regel' },
  youAreHere: 'Her er du',
  askedHere: 'Her spurgte du',
};

/** The texts of a language. */
export type OverviewTexts = typeof overviewDa;
