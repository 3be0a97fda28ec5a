import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { Icon } from '../config.js';
import type { Basis, Product, Status } from '../rule-config.js';
import type { LaterTexts } from './later.da.js';
import type { OverviewTexts } from './overview.da.js';

const number = (value: number): string => value.toLocaleString('da');

/**
 * What the map card says in its first view, in Danish; the rest is in files of its own. It is the type of
 * every other language.
 */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  heading: 'Må jeg ryge eller vape her?',
  loading: 'Henter …',
  empty: 'Der er ikke lagt nogen røgfri steder ind endnu.',
  /** On zones that were drawn and not measured. */
  illustrative: 'Stederne på kortet er tegnet som eksempel. Se efter skiltene, når du er der.',
  locate: 'Må jeg ryge her, hvor jeg står?',
  privacy: 'Vi gemmer ikke din placering, og vi sender den ikke til nogen.',
  /** Where a frame or an old address keeps the page from asking. */
  cannotLocate: 'Siden kan ikke se, hvor du er. Find stedet på listen eller på kortet.',
  search: 'Find et sted eller en vej',
  clearSearch: 'Ryd søgefeltet',
  map: 'Kort over røgfri steder',
  count: (count: number): string => `${number(count)} ${count === 1 ? 'sted' : 'steder'}`,
  /** Names the list where it is not parted by kind. */
  zones: 'Røgfri steder',
  filters: 'Filtrer',
  showMore: 'Vis flere',
  moreLeft: (count: number): string => `${number(count)} mere`,
  /** On a row, where a rule does not hold all the time. */
  atTimes: 'kun på bestemte tider',
  categories: {
    playground: 'Legeplads',
    school: 'Skole',
    'day-care': 'Dagtilbud',
    'sports-ground': 'Idrætsanlæg',
    beach: 'Strand',
    harbour: 'Havn',
    'harbour-bath': 'Havnebad',
    square: 'Torv',
    station: 'Station',
    'bus-stop': 'Busstoppested',
    'pedestrian-street': 'Gågade',
    park: 'Park eller grønt område',
    library: 'Bibliotek',
    hospital: 'Hospital',
    other: 'Andet sted',
  } satisfies Record<Icon, string> as Record<Icon, string>,
  /** As headings of groups. */
  categoryGroups: {
    playground: 'Legepladser',
    school: 'Skoler',
    'day-care': 'Dagtilbud',
    'sports-ground': 'Idrætsanlæg',
    beach: 'Strande',
    harbour: 'Havne',
    'harbour-bath': 'Havnebade',
    square: 'Torve',
    station: 'Stationer',
    'bus-stop': 'Busstoppesteder',
    'pedestrian-street': 'Gågader',
    park: 'Parker og grønne områder',
    library: 'Biblioteker',
    hospital: 'Hospitaler',
    other: 'Andre steder',
  } satisfies Record<Icon, string> as Record<Icon, string>,
  products: {
    cigarettes: 'Cigaretter',
    vape: 'Vape og e-cigaretter',
    snus: 'Snus og nikotinposer',
    waterPipe: 'Vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
  /** As they stand inside a sentence. */
  productsInline: {
    cigarettes: 'cigaretter',
    vape: 'vape',
    snus: 'snus',
    waterPipe: 'vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
  /** Of one product. */
  statuses: {
    forbidden: 'Forbudt',
    advisory: 'Lad være',
    allowed: 'Tilladt',
    unknown: 'Ikke oplyst',
  } satisfies Record<Status, string> as Record<Status, string>,
  /** What a rule rests on. */
  bases: {
    law: 'Det står i loven',
    decision: 'Kommunen har bestemt det',
    request: 'Det er en opfordring, ikke et forbud',
  } satisfies Record<Basis, string> as Record<Basis, string>,
};

/** What is said in parts that are loaded after the first view. The Danish has files of its own for it. */
interface TextsOfParts {
  readonly later: LaterTexts;
  readonly overview: OverviewTexts;
}

/** The texts of a language. */
export type MapTexts = typeof da & InterfaceTexts & Partial<TextsOfParts>;

/** All of them, as a language other than Danish has them. */
export type CompleteTexts = typeof da & InterfaceTexts & TextsOfParts;
