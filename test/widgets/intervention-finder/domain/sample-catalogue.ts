import type { ConformanceCase } from '../engine-conformance.js';
import { createLocalEngine } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type {
  FinderEngine,
  FinderQuery,
  FinderResult,
} from '../../../../src/widgets/intervention-finder/domain/engine.js';
import type {
  Catalogue,
  Entry,
  Facet,
} from '../../../../src/widgets/intervention-finder/domain/model.js';

export const facets: readonly Facet[] = [
  {
    id: 'theme',
    kind: 'list',
    label: 'Tema',
    values: [
      { id: 'tobak', label: { da: 'Tobak', en: 'Tobacco' }, synonyms: ['rygning', 'snus'] },
      { id: 'mad', label: 'Mad og måltider', synonyms: ['kost'] },
      { id: 'soevn', label: 'Søvn' },
      { id: 'fysisk-aktivitet', label: 'Fysisk aktivitet', synonyms: ['leg og sport'] },
    ],
  },
  { id: 'municipality', kind: 'list', label: 'Kommune' },
  { id: 'committee', kind: 'list', label: 'Udvalg', hidden: true },
  { id: 'age', kind: 'range', label: 'Alder', unit: 'age' },
  { id: 'grade', kind: 'range', label: 'Klassetrin', unit: 'grade' },
  { id: 'free', kind: 'boolean', label: 'Gratis' },
];

export const entries: readonly Entry[] = [
  {
    id: 'rygestop',
    title: 'Fleksible rygestoptilbud',
    summary: 'Hjælp til at holde op.',
    year: 2020,
    values: { theme: 'tobak', municipality: 'Aarhus', age: { from: 18 }, free: true },
  },
  {
    id: 'xit',
    title: 'X:IT i udskolingen',
    summary: 'Et program for 7.–9. klasse.',
    body: 'Skolen bliver røgfri. Se [siden](https://example.org/xit-hemmeligt).',
    year: 2022,
    values: {
      theme: ['tobak'],
      municipality: 'Billund',
      grade: { from: 7, to: 9 },
      committee: 'BUU',
    },
  },
  {
    id: 'skolemad',
    title: { da: 'Sund skolemad', en: 'Healthy school lunch' },
    summary: 'Eleverne laver frokosten selv.',
    body: 'Metoden hedder LOMA.',
    year: 2021,
    values: { theme: ['mad', 'fysisk-aktivitet'], municipality: 'Svendborg', free: false },
  },
  {
    id: 'soevn',
    title: 'Godnat og sov godt',
    summary: 'Om børns søvn, 0-6 år.',
    values: { theme: 'soevn', municipality: 'Ærø', age: { from: 0, to: 6 } },
  },
  {
    id: 'fritid',
    title: 'Fritidspas til børn',
    summary: 'Kommunen betaler, så alle kan gå til noget.',
    body: 'Mad er ikke med.',
    year: 2022,
    values: {
      theme: ['fysisk-aktivitet'],
      municipality: ['Aarhus', 'Billund'],
      age: { from: 6, to: 17 },
      free: true,
    },
  },
];

export const catalogue: Catalogue = {
  entries,
  facets,
  synonyms: [
    ['frokost', 'madpakke'],
    ['fritidspas', 'støtte til kontingent'],
  ],
};

export const engine = createLocalEngine(catalogue);
export const signal = new AbortController().signal;

/** A query that asks for nothing, but for what is said. */
export function queryOf(parts: Partial<FinderQuery> = {}): FinderQuery {
  return { text: '', filters: {}, facets: [], offset: 0, limit: 20, lang: 'da', ...parts };
}

export function ask(
  parts: Partial<FinderQuery> | string,
  asked: FinderEngine = engine,
): Promise<FinderResult> {
  return asked.query(queryOf(typeof parts === 'string' ? { text: parts } : parts), signal);
}

/** The ids found, without those that only come near. */
export async function found(
  parts: Partial<FinderQuery> | string,
  asked: FinderEngine = engine,
): Promise<readonly string[]> {
  const { hits, near = 0 } = await ask(parts, asked);
  return hits.slice(0, hits.length - near).map(({ id }) => id);
}

/** An engine for entries that are titles alone, each its own id. */
export function engineOfTitles(...titles: readonly string[]): FinderEngine {
  return createLocalEngine({ entries: titles.map((title) => ({ id: title, title })), facets: [] });
}

/** What an engine over this catalogue is asked to see whether it keeps what engines promise. */
export const conformance: Omit<ConformanceCase, 'engine'> = {
  text: 'aarhus',
  noText: 'zzzz',
  facet: 'theme',
  values: ['tobak', 'fysisk-aktivitet'],
  range: ['age', [3, 5]],
};
