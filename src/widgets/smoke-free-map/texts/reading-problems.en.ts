import { meant } from '../../../core/config/problem-texts/meant.en.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import { suggestion } from '../../../core/text/suggestion.js';
import type { ReadingCode, ReadingProblems } from '../domain/reading/problems.js';
import type { Crs } from '../geography-config.js';

const { number } = wording('en');

/** What systems of coordinates are called. */
export const systemsEn: Readonly<Record<Crs, string>> = {
  'EPSG:4326': 'EPSG:4326 (longitude and latitude)',
  'EPSG:25832': 'EPSG:25832 (UTM 32)',
  'EPSG:25833': 'EPSG:25833 (UTM 33)',
  'EPSG:3857': 'EPSG:3857 (web maps)',
};

/** What further features have in common with the first ones that were named. */
const alike: Readonly<Record<ReadingCode, string>> = {
  'empty-collection': 'nothing in it',
  'features-not-a-list': '"features" is no list',
  'esri-json': 'Esri JSON',
  topojson: 'TopoJSON',
  'not-a-feature': 'not a feature',
  'unknown-crs': 'an unknown coordinate system',
  'contradicted-crs': 'the wrong coordinate system',
  'mixed-crs': 'another coordinate system than the rest',
  'swapped-axes': 'latitude and longitude swapped',
  'outside-denmark': 'outside Denmark',
  'no-geometry': 'no geometry',
  'geometry-type': 'an unknown type of geometry',
  'bad-coordinates': 'coordinates that do not fit the type',
  'not-a-number': 'something in the coordinates that is no number',
  'too-few-points': 'too few points',
  'no-area': 'no area',
  'open-ring': 'an outline that is not closed',
  'crossing-ring': 'an outline that crosses itself',
  'duplicate-id': 'the id of another place',
  'unknown-rule': 'a rule that does not exist or has a mistake',
  'unknown-category': 'an unknown kind of place',
  'unknown-smoking-area': 'a smoking area without a place',
  'bad-radius': 'a radius that is no number of metres',
  'bad-width': 'a width that is no number of metres',
  'bad-date': 'a date that cannot be read',
};

const meantOf = (id: string, known: readonly string[], otherwise: string): string =>
  meant({ suggestion: suggestion(id, known) }, otherwise);

/** Words that nobody knows are told of once each, however many places have them. */
const others = (code: ReadingCode, count: number): string => {
  if (code === 'unknown-rule' || code === 'unknown-category') {
    return count === 1
      ? 'One other word in the file has'
      : `${number(count)} other words in the file have`;
  }
  return count === 1 ? 'One other place has' : `${number(count)} other places have`;
};

const notShown = 'The place is not shown.';

/** What is wrong with a file of zones, in English. */
export const readingProblemsEn: ProblemTexts<ReadingProblems> = {
  'empty-collection': () => ({
    problem: 'There are no places in the file.',
    fix: 'Export the layer again, and check that no filter hides the places.',
  }),
  'features-not-a-list': () => ({
    problem: '"features" is not a list, so there are no places to show.',
    fix: 'It must say "features": [ … ] with one entry for each place. Export the file as GeoJSON again.',
  }),
  'esri-json': () => ({
    problem: 'This is Esri JSON from ArcGIS, not GeoJSON.',
    fix: 'Export again and choose GeoJSON. If the file comes from a service, write f=geojson in the address instead of f=json.',
  }),
  topojson: () => ({
    problem: 'This is TopoJSON, not GeoJSON.',
    fix: 'Save the file as GeoJSON. QGIS and mapshaper can do that.',
  }),
  'not-a-feature': ({ type }) => ({
    problem:
      type === ''
        ? 'The entry does not say what it is: "type" is missing.'
        : `"${type}" is not a place in GeoJSON.`,
    fix: 'It must say "type": "Feature", and then "geometry" and "properties".',
  }),

  'unknown-crs': ({ name }) => ({
    problem: `The coordinate system "${name}" is not known. The coordinates are read as what the numbers fit.`,
    fix: 'Check on the map that the places are where they should be. If not, export the file again in EPSG:25832 or EPSG:4326.',
  }),
  'contradicted-crs': ({ named, by, used }) => ({
    problem: `According to ${by === 'config' ? '"crs"' : 'the file'} the coordinates are ${systemsEn[named]}, but the numbers do not fit that. They are read as ${systemsEn[used]}.`,
    fix:
      by === 'config'
        ? `Delete "crs", or write "${used}". Then check on the map that the places are where they should be.`
        : 'Check on the map that the places are where they should be, and export the file again with the right coordinate system.',
  }),
  'mixed-crs': ({ file, feature }) => ({
    problem: `The coordinates are ${systemsEn[feature]}, but the rest of the file is ${systemsEn[file]}. ${notShown}`,
    fix: 'Save all places in the same coordinate system.',
  }),
  'swapped-axes': () => ({
    problem: `Latitude and longitude stand the other way round than in the rest of the file. ${notShown}`,
    fix: 'Swap the two numbers of each point.',
  }),
  'outside-denmark': ({ x, y }) => ({
    problem: `The coordinates (${x}, ${y}) are not in Denmark. ${notShown}`,
    fix: 'Mend the numbers. Longitude (east) must come first, then latitude (north).',
  }),

  'no-geometry': () => ({
    problem: `The place is not drawn on the map: "geometry" is empty. ${notShown}`,
    fix: 'Draw it in your map program, or delete it.',
  }),
  'geometry-type': ({ type }) => ({
    problem: `${type === '' ? 'The geometry does not say what it is: "type" is missing.' : `"${type}" is not a geometry in GeoJSON.`} ${notShown}`,
    fix: 'Use Point, LineString or Polygon, or one of them with Multi in front.',
  }),
  'bad-coordinates': ({ type }) => ({
    problem: `The coordinates are not written as "${type}" asks: there are too many or too few [ ]. ${notShown}`,
    fix: 'Export the file again, or compare with a place that is shown.',
  }),
  'not-a-number': ({ got }) => ({
    problem: `There is ${got} in the coordinates, which is no number. ${notShown}`,
    fix: 'Write the number without quotation marks and with a point, such as 12.57.',
  }),
  'too-few-points': ({ points, needed }) => ({
    problem: `There ${points === 1 ? 'is only one point' : `are only ${number(points)} different points`}, and at least ${number(needed)} are needed. ${notShown}`,
    fix: 'Draw the place again, or delete it.',
  }),
  'no-area': () => ({
    problem: `All points of the polygon are on a line, so it has no area. ${notShown}`,
    fix: 'Draw it again, or save it as a line.',
  }),
  'open-ring': () => ({
    problem:
      'The outline does not end where it begins. It has been closed, and the place is shown.',
    fix: 'Check on the map that the outline is right.',
  }),
  'crossing-ring': ({ latitude, longitude }) => ({
    problem: `The outline crosses itself at ${latitude.toFixed(5)}, ${longitude.toFixed(5)}. The place is shown, but answers there may be wrong.`,
    fix: 'Mend the outline in your map program, for example with "Fix geometries" in QGIS.',
  }),

  'duplicate-id': ({ id }) => ({
    problem: `Another place further up has the id "${id}", too. This one is shown under another id.`,
    fix: 'Give each place an id of its own, so that a link always leads to the same place.',
  }),
  'unknown-rule': ({ id, known }) => ({
    problem: `There is no rule with the id "${id}". Visitors are told that the rule is not known.`,
    fix: meantOf(
      id,
      known,
      'Add the rule to "rules", or say in "values" which rule the word stands for.',
    ),
  }),
  'unknown-category': ({ id, known }) => ({
    problem: `"${id}" is no kind of place that is known. Places with it are shown under "Other places".`,
    fix: meantOf(
      id,
      known,
      'Add it to "categories", or say in "values" which kind the word stands for.',
    ),
  }),
  'unknown-smoking-area': ({ id, known }) => ({
    problem: `The smoking area belongs to "${id}", but no place has that id or name. It is not shown.`,
    fix: meantOf(id, known, 'Mend it, or delete the smoking area.'),
  }),
  'bad-radius': ({ got }) => ({
    problem: `The radius is "${got}", which is no number of metres. The radius of the config is used.`,
    fix: 'Write a number above zero, such as 25.',
  }),
  'bad-width': ({ got }) => ({
    problem: `The width is "${got}", which is no number of metres. The width of the config is used.`,
    fix: 'Write a number above zero, such as 6.',
  }),
  'bad-date': ({ field, got }) => ({
    problem: `"${got}" is no date that can be read, so "${field}" is not used.`,
    fix: 'Write year, month and day with hyphens, such as 2027-03-05.',
  }),

  'more-alike': ({ code, count }) => ({
    problem: `${others(code, count)} the same mistake: ${alike[code]}.`,
    fix: 'Mend them as you mend the first ones.',
  }),
};
