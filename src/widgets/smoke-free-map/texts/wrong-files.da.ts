import { coreProblemsDa } from '../../../core/config/problem-texts/da.js';
import type {
  BinaryKind,
  CoreProblems,
  MarkupKind,
  ProblemTexts,
} from '../../../core/config/problem.js';

type WrongFile =
  'not-json' | 'looks-like-html' | 'not-text' | 'too-large' | 'too-many-records' | 'no-such-list';

const asGeoJson =
  'Kortet læser GeoJSON. Åbn filen i jeres GIS-program, fx QGIS, og eksportér laget som GeoJSON.';

const markup: Readonly<Partial<Record<MarkupKind, string>>> = {
  kml: asGeoJson,
  gml: `${asGeoJson} Kommer den fra en WFS, så føj outputFormat=application/json til adressen.`,
  'service-error':
    'Åbn adressen i en browser, og ret den, til den viser GeoJSON. Se efter navnet på laget (typeNames) og outputFormat=application/json.',
  'service-description':
    'Adressen beder tjenesten om at beskrive sig selv (GetCapabilities). Skriv en adresse, der henter selve laget: request=GetFeature, typeNames og outputFormat=application/json.',
  xml: asGeoJson,
};

const binary: Readonly<Record<BinaryKind, string>> = {
  shapefile: asGeoJson,
  geopackage: asGeoJson,
  kmz: asGeoJson,
  workbook:
    'Kortet læser GeoJSON. Har regnearket koordinater, så hent det ind i jeres GIS-program, og eksportér det som GeoJSON.',
  zip: 'Pak den ud, og vælg den fil i den, der er GeoJSON.',
};

const smaller =
  'Gem kun de steder og felter, kortet skal bruge, og færre decimaler i koordinaterne. Det kan fx QGIS og mapshaper, som også kan gøre omridsene enklere.';

/** What web editors are told who have a file of another kind than the map reads, in Danish. */
export const wrongFilesDa: Pick<ProblemTexts<CoreProblems>, WrongFile> = {
  'not-json': (detail) => ({
    ...coreProblemsDa['not-json'](detail),
    ...(detail.mistake === 'table' && {
      fix: 'Kortet læser GeoJSON. Hent tabellen ind i jeres GIS-program som punkter, og eksportér dem som GeoJSON.',
    }),
  }),
  'looks-like-html': (detail) => {
    const fix = markup[detail.kind ?? 'html'];
    return { ...coreProblemsDa['looks-like-html'](detail), ...(fix !== undefined && { fix }) };
  },
  'not-text': (detail) => ({
    ...coreProblemsDa['not-text'](detail),
    ...(detail.kind && { fix: binary[detail.kind] }),
  }),
  'too-large': (detail) => ({
    ...coreProblemsDa['too-large'](detail),
    ...(detail.part === 'data' && { fix: smaller }),
  }),
  'too-many-records': (detail) => ({ ...coreProblemsDa['too-many-records'](detail), fix: smaller }),
  'no-such-list': (detail) =>
    detail.key === 'zones' || detail.key === 'context'
      ? {
          problem: 'Filen er JSON, men ikke GeoJSON.',
          fix: 'Der skal stå "type": "FeatureCollection" og "features": [ … ] i den. Åbn adressen i en browser: Er det en fejlbesked, så ret adressen.',
        }
      : coreProblemsDa['no-such-list'](detail),
};
