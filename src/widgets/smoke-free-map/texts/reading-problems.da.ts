import { meant } from '../../../core/config/problem-texts/meant.da.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import { suggestion } from '../../../core/text/suggestion.js';
import type { ReadingCode, ReadingProblems } from '../domain/reading/problems.js';
import type { Crs } from '../geography-config.js';

const { number } = wording('da');

/** What systems of coordinates are called. */
export const systemsDa: Readonly<Record<Crs, string>> = {
  'EPSG:4326': 'EPSG:4326 (længde- og breddegrader)',
  'EPSG:25832': 'EPSG:25832 (UTM 32)',
  'EPSG:25833': 'EPSG:25833 (UTM 33)',
  'EPSG:3857': 'EPSG:3857 (webkort)',
};

/** What further features have in common with the first ones that were named. */
const alike: Readonly<Record<ReadingCode, string>> = {
  'empty-collection': 'intet indhold',
  'features-not-a-list': '"features" er ikke en liste',
  'esri-json': 'Esri JSON',
  topojson: 'TopoJSON',
  'not-a-feature': 'ikke et sted i GeoJSON',
  'unknown-crs': 'ukendt koordinatsystem',
  'contradicted-crs': 'forkert koordinatsystem',
  'mixed-crs': 'et andet koordinatsystem end resten',
  'swapped-axes': 'bredde og længde byttet om',
  'outside-denmark': 'uden for Danmark',
  'no-geometry': 'ikke tegnet på kortet',
  'geometry-type': 'en ukendt slags geometri',
  'bad-coordinates': 'koordinater, der ikke passer til geometrien',
  'not-a-number': 'noget i koordinaterne, der ikke er et tal',
  'too-few-points': 'for få punkter',
  'no-area': 'intet areal',
  'open-ring': 'et omrids, der ikke er lukket',
  'crossing-ring': 'et omrids, der krydser sig selv',
  'duplicate-id': 'samme id som et andet sted',
  'unknown-rule': 'en regel, der ikke findes eller har en fejl',
  'unknown-category': 'en ukendt kategori',
  'unknown-smoking-area': 'et rygeområde uden et sted',
  'bad-radius': 'en radius, der ikke er et antal meter',
  'bad-width': 'en bredde, der ikke er et antal meter',
  'bad-date': 'en dato, der ikke kan læses',
};

const meantOf = (id: string, known: readonly string[], otherwise: string): string =>
  meant({ suggestion: suggestion(id, known) }, otherwise);

/** Words that nobody knows are told of once each, however many places have them. */
const others = (code: ReadingCode, count: number): string => {
  if (code === 'unknown-rule' || code === 'unknown-category') {
    return count === 1 ? 'Ét andet ord i filen' : `${number(count)} andre ord i filen`;
  }
  return count === 1 ? 'Ét andet sted' : `${number(count)} andre steder`;
};

const notShown = 'Stedet bliver ikke vist.';

/** What is wrong with a file of zones, in Danish. */
export const readingProblemsDa: ProblemTexts<ReadingProblems> = {
  'empty-collection': () => ({
    problem: 'Der er ingen steder i filen.',
    fix: 'Eksportér laget igen, og se efter, at der ikke er et filter, som skjuler stederne.',
  }),
  'features-not-a-list': () => ({
    problem: '"features" er ikke en liste, så der er ingen steder at vise.',
    fix: 'Der skal stå "features": [ … ] med ét punkt for hvert sted. Eksportér filen igen som GeoJSON.',
  }),
  'esri-json': () => ({
    problem: 'Det her er Esri JSON fra ArcGIS og ikke GeoJSON.',
    fix: 'Eksportér igen, og vælg GeoJSON. Kommer filen fra en tjeneste, så skriv f=geojson i adressen i stedet for f=json.',
  }),
  topojson: () => ({
    problem: 'Det her er TopoJSON og ikke GeoJSON.',
    fix: 'Gem filen som GeoJSON. Det kan fx QGIS og mapshaper.',
  }),
  'not-a-feature': ({ type }) => ({
    problem:
      type === ''
        ? 'Punktet siger ikke, hvad det er: "type" mangler.'
        : `"${type}" er ikke et sted i GeoJSON.`,
    fix: 'Der skal stå "type": "Feature" og så "geometry" og "properties".',
  }),

  'unknown-crs': ({ name }) => ({
    problem: `Vi kender ikke koordinatsystemet "${name}". Koordinaterne er læst som det, tallene passer med.`,
    fix: 'Se efter på kortet, at stederne ligger rigtigt. Gør de ikke det, så eksportér filen igen i EPSG:25832 eller EPSG:4326.',
  }),
  'contradicted-crs': ({ named, by, used }) => ({
    problem: `Ifølge ${by === 'config' ? '"crs"' : 'filen'} er koordinaterne ${systemsDa[named]}, men det passer tallene ikke med. De er læst som ${systemsDa[used]}.`,
    fix:
      by === 'config'
        ? `Slet "crs", eller skriv "${used}". Se så efter på kortet, at stederne ligger rigtigt.`
        : 'Se efter på kortet, at stederne ligger rigtigt, og eksportér filen igen med det rigtige koordinatsystem.',
  }),
  'mixed-crs': ({ file, feature }) => ({
    problem: `Koordinaterne er ${systemsDa[feature]}, men resten af filen er ${systemsDa[file]}. ${notShown}`,
    fix: 'Gem alle stederne i samme koordinatsystem.',
  }),
  'swapped-axes': () => ({
    problem: `Bredde og længde er byttet om i forhold til resten af filen. ${notShown}`,
    fix: 'Byt de to tal om i hvert punkt.',
  }),
  'outside-denmark': ({ x, y }) => ({
    problem: `Koordinaterne (${x}, ${y}) ligger ikke i Danmark. ${notShown}`,
    fix: 'Ret tallene. Længde (øst) skal stå først og så bredde (nord).',
  }),

  'no-geometry': () => ({
    problem: `Stedet er ikke tegnet på kortet, for "geometry" er tom. ${notShown}`,
    fix: 'Tegn det i jeres GIS-program, eller slet det.',
  }),
  'geometry-type': ({ type }) => ({
    problem: `${type === '' ? 'Geometrien siger ikke, hvad den er: "type" mangler.' : `"${type}" er ikke en slags geometri i GeoJSON.`} ${notShown}`,
    fix: 'Brug Point, LineString eller Polygon, eller en af dem med Multi foran.',
  }),
  'bad-coordinates': ({ type }) => ({
    problem: `Koordinaterne er ikke skrevet, som de skal være i "${type}": Der er for mange eller for få [ ]. ${notShown}`,
    fix: 'Eksportér filen igen, eller sammenlign med et sted, der bliver vist.',
  }),
  'not-a-number': ({ got }) => ({
    problem: `Der står ${got} i koordinaterne, og det er ikke et tal. ${notShown}`,
    fix: 'Skriv tallet uden anførselstegn og med punktum, fx 12.57.',
  }),
  'too-few-points': ({ points, needed }) => ({
    problem: `Der er kun ${points === 1 ? 'ét punkt' : `${number(points)} forskellige punkter`}, men der skal være mindst ${number(needed)}. ${notShown}`,
    fix: 'Tegn stedet igen, eller slet det.',
  }),
  'no-area': () => ({
    problem: `Alle fladens punkter ligger på en linje, så den har intet areal. ${notShown}`,
    fix: 'Tegn fladen igen, eller gem den som en linje.',
  }),
  'open-ring': () => ({
    problem: 'Omridset ender ikke, hvor det begynder. Vi har lukket det, og stedet bliver vist.',
    fix: 'Se efter på kortet, at fladen er rigtig.',
  }),
  'crossing-ring': ({ latitude, longitude }) => ({
    problem: `Omridset krydser sig selv ved ${latitude.toFixed(5)}, ${longitude.toFixed(5)}. Stedet bliver vist, men her kan svaret blive forkert.`,
    fix: 'Ret omridset i jeres GIS-program, fx med "Fix geometries" i QGIS.',
  }),

  'duplicate-id': ({ id }) => ({
    problem: `Et andet sted længere oppe har også id "${id}". Det her bliver vist under et andet id.`,
    fix: 'Giv hvert sted sit eget id, så et link altid fører til det samme sted.',
  }),
  'unknown-rule': ({ id, known }) => ({
    problem: `Der er ingen regel med id "${id}". Besøgende får at vide, at reglen ikke er oplyst.`,
    fix: meantOf(
      id,
      known,
      'Tilføj reglen i "rules", eller skriv i "values", hvilken regel ordet står for.',
    ),
  }),
  'unknown-category': ({ id, known }) => ({
    problem: `Vi kender ikke kategorien "${id}". Stederne i den bliver vist under »Andre steder«.`,
    fix: meantOf(
      id,
      known,
      'Tilføj den i "categories", eller skriv i "values", hvilken kategori ordet står for.',
    ),
  }),
  'unknown-smoking-area': ({ id, known }) => ({
    problem: `Rygeområdet hører til "${id}", men der er intet sted med det id eller navn. Det bliver ikke vist.`,
    fix: meantOf(id, known, 'Ret det, eller slet rygeområdet.'),
  }),
  'bad-radius': ({ got }) => ({
    problem: `Radius er "${got}", og det er ikke et antal meter. Vi bruger radius fra opsætningsfilen.`,
    fix: 'Skriv et tal, der er større end nul, fx 25.',
  }),
  'bad-width': ({ got }) => ({
    problem: `Bredden er "${got}", og det er ikke et antal meter. Vi bruger bredden fra opsætningsfilen.`,
    fix: 'Skriv et tal, der er større end nul, fx 6.',
  }),
  'bad-date': ({ field, got }) => ({
    problem: `"${got}" er ikke en dato, der kan læses, så "${field}" bliver ikke brugt.`,
    fix: 'Skriv år, måned og dag med bindestreg, fx 2027-03-05.',
  }),

  'more-alike': ({ code, count }) => ({
    problem: `${others(code, count)} har samme fejl: ${alike[code]}.`,
    fix: 'Ret dem på samme måde som de første.',
  }),
};
