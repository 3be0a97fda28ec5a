import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { Icon } from '../config.js';
import type { Basis, Product, Status } from '../rule-config.js';
import type { OverviewTexts } from './overview.da.js';

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
    park: 'Park og grønt område',
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

/** The texts of a language. */
export type MapTexts = typeof da &
  InterfaceTexts & {
    /** Loaded with the overview map where the language is Danish. */
    readonly overview?: OverviewTexts;
  };
