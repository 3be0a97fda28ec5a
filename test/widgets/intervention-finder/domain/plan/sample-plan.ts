import type {
  CatalogueEntry,
  CatalogueFacet,
  PlannedEntry,
} from '../../../../../src/widgets/intervention-finder/domain/plan/planned-entry.js';

/** An entry with no more than it must have, and what a test adds. */
export function entry(more: Partial<CatalogueEntry>): CatalogueEntry {
  return { id: 'x-it', title: 'X:IT', ...more };
}

/** An entry on the shortlist, an idea without a time unless told. */
export function planned(
  more: Partial<CatalogueEntry> = {},
  plan: Partial<Omit<PlannedEntry, 'entry'>> = {},
): PlannedEntry {
  return { entry: entry(more), status: 'idea', note: '', ...plan };
}

export const facets: readonly CatalogueFacet[] = [
  {
    id: 'theme',
    kind: 'list',
    label: { da: 'Tema', en: 'Theme' },
    values: [
      { id: 'tobak', label: { da: 'Tobak', en: 'Tobacco' } },
      { id: 'soevn', label: 'Søvn' },
      { id: 'ensomhed', label: 'Ensomhed' },
    ],
  },
  { id: 'level', kind: 'list', label: 'Niveau', assessed: true },
  { id: 'grade', kind: 'range', unit: 'grade', label: 'Klassetrin i kataloget' },
  { id: 'free', kind: 'boolean', label: 'Gratis' },
  {
    id: 'audience',
    kind: 'list',
    label: 'Målgruppe',
    hidden: true,
    values: [{ id: 'foraeldre', label: 'Forældre' }],
  },
];
