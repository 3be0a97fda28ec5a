import { coreProblemsEn } from '../../../core/config/problem-texts/en.js';
import type {
  BinaryKind,
  CoreProblems,
  MarkupKind,
  ProblemTexts,
} from '../../../core/config/problem.js';

type WrongFile =
  'not-json' | 'looks-like-html' | 'not-text' | 'too-large' | 'too-many-records' | 'no-such-list';

const asGeoJson =
  'The map reads GeoJSON. Open the file in your map program, such as QGIS, and export the layer as GeoJSON.';

const markup: Readonly<Partial<Record<MarkupKind, string>>> = {
  kml: asGeoJson,
  gml: `${asGeoJson} If it comes from a WFS, add outputFormat=application/json to the address.`,
  'service-error':
    'Open the address in a browser and mend it until it shows GeoJSON. Look at the name of the layer (typeNames) and outputFormat=application/json.',
  'service-description':
    'The address asks the service to describe itself (GetCapabilities). Write one that fetches the layer: request=GetFeature, typeNames and outputFormat=application/json.',
  xml: asGeoJson,
};

const binary: Readonly<Record<BinaryKind, string>> = {
  shapefile: asGeoJson,
  geopackage: asGeoJson,
  kmz: asGeoJson,
  workbook:
    'The map reads GeoJSON. If the spreadsheet has coordinates, load it into your map program and export it as GeoJSON.',
  zip: 'Unpack it, and choose the file in it that is GeoJSON.',
};

const smaller =
  'Save only the places and properties that the map needs, and fewer decimals in the coordinates. QGIS and mapshaper can do that, and simplify outlines.';

/** What web editors are told who have a file of another kind than the map reads, in English. */
export const wrongFilesEn: Pick<ProblemTexts<CoreProblems>, WrongFile> = {
  'not-json': (detail) => ({
    ...coreProblemsEn['not-json'](detail),
    ...(detail.mistake === 'table' && {
      fix: 'The map reads GeoJSON. Load the table into your map program as points, and export them as GeoJSON.',
    }),
  }),
  'looks-like-html': (detail) => {
    const fix = markup[detail.kind ?? 'html'];
    return { ...coreProblemsEn['looks-like-html'](detail), ...(fix !== undefined && { fix }) };
  },
  'not-text': (detail) => ({
    ...coreProblemsEn['not-text'](detail),
    ...(detail.kind && { fix: binary[detail.kind] }),
  }),
  'too-large': (detail) => ({
    ...coreProblemsEn['too-large'](detail),
    ...(detail.part === 'data' && { fix: smaller }),
  }),
  'too-many-records': (detail) => ({ ...coreProblemsEn['too-many-records'](detail), fix: smaller }),
  'no-such-list': (detail) =>
    detail.key === 'zones' || detail.key === 'context'
      ? {
          problem: 'The file is JSON, but not GeoJSON.',
          fix: 'It must say "type": "FeatureCollection" and "features": [ … ]. Open the address in a browser. If it shows an error message, mend the address.',
        }
      : coreProblemsEn['no-such-list'](detail),
};
