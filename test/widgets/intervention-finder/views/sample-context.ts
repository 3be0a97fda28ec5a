import type { FacetConfig } from '../../../../src/widgets/intervention-finder/config.js';
import { da } from '../../../../src/widgets/intervention-finder/texts/da.js';
import { en } from '../../../../src/widgets/intervention-finder/texts/en.js';
import { createFormat } from '../../../../src/widgets/intervention-finder/views/format.js';
import type { ViewContext } from '../../../../src/widgets/intervention-finder/views/view-context.js';

const ignore = (): void => {};

const facets: readonly FacetConfig[] = [
  { id: 'theme', kind: 'list', label: { da: 'Tema', en: 'Theme' } },
  { id: 'setting', kind: 'list', label: 'Sted' },
  { id: 'grade', kind: 'range', label: 'Klassetrin', unit: 'grade' },
];

/** A context for views in a language, wide unless told. */
export function sampleContext(
  lang: 'da' | 'en' = 'da',
  more: Partial<ViewContext> = {},
): ViewContext {
  return {
    texts: lang === 'da' ? da : en,
    format: createFormat(lang),
    lang,
    languages: [lang],
    headingLevel: 2,
    idPrefix: 'sund',
    base: 'https://kommune.example/indsatser.json',
    narrow: false,
    deepLinks: false,
    noun: {
      one: { da: 'indsats', en: 'initiative' },
      many: { da: 'indsatser', en: 'initiatives' },
    },
    facets: new Map(facets.map((facet) => [facet.id, facet])),
    views: ['list', 'matrix', 'shortlist'],
    intents: {
      focus: ignore,
      print: ignore,
      copyLink: ignore,
      download: ignore,
      announce: ignore,
      toggleFilters: ignore,
      searchValues: ignore,
    },
    parts: {},
    ...more,
  };
}

/** Numbers hold together by characters one cannot see; a test reads better without them. */
export function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
