import type { FacetConfig } from '../config.js';
import type { Entry } from '../domain/model.js';
import { readFacet } from '../domain/plan/facet-values.js';
import type { ShownValue } from '../views/shown-value.js';

/** What an entry says under a facet, for people to read; nothing where it says nothing. */
export function shownValues(entry: Entry, facet: FacetConfig): readonly ShownValue[] {
  const reading = readFacet(entry, facet);
  switch (reading?.kind) {
    case undefined:
      return [];
    case 'labels':
      return reading.labels.map((text) => ({ kind: 'words', text }));
    case 'range':
      return [{ kind: 'range', unit: unitOf(facet), range: reading.range }];
    case 'boolean':
      return [reading];
  }
}

/** What the numbers of a facet count. */
export function unitOf(facet: FacetConfig): 'age' | 'grade' | 'year' | 'number' {
  return facet.kind === 'range' ? facet.unit : 'number';
}
