import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import proj4 from 'proj4';
import { feature } from 'topojson-client';
import { root } from './files.js';
import { leastAreas, simplified } from './simplify-ring.js';

/** What outlines are made from; the README beside it says where it is from. */
export const OUTLINE_SOURCE = 'src/widgets/smoke-free-map/outlines/kommuner.topojson';

/** Bytes of a file, gzipped, as it is sent. */
const MOST_BYTES = 1536;

/** Square metres below which a corner is left out, to begin with. */
const FINEST = 2000;

const utm32 = proj4('+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs');

/** @typedef {[number, number]} Corner metres east and north */

/**
 * Writes `outlines/<code>.json` for every municipality, and `outlines/index.json`
 * with their names. An outline is drawn alone, so that borders need not meet.
 *
 * @param {string} dist
 */
export async function writeOutlines(dist) {
  const source = join(root, OUTLINE_SOURCE);
  if (!existsSync(source)) return;
  const folder = join(dist, 'outlines');
  await mkdir(folder, { recursive: true });
  const municipalities = readMunicipalities(JSON.parse(await readFile(source, 'utf8')));
  for (const [code, { name, rings }] of municipalities) {
    await writeFile(join(folder, `${code}.json`), outlineFile(code, name, rings));
  }
  const names = Object.fromEntries([...municipalities].map(([code, { name }]) => [code, name]));
  await writeFile(join(folder, 'index.json'), JSON.stringify(names));
}

/**
 * @param {any} topology
 * @returns {Map<string, { name: string, rings: Corner[][] }>} by code, in its order
 */
export function readMunicipalities(topology) {
  /** @type {Map<string, { name: string, rings: Corner[][] }>} */
  const found = new Map();
  const [objectName = ''] = Object.keys(topology.objects);
  /** @type {any} */
  const collection = feature(topology, objectName);
  for (const { properties, geometry } of collection.features) {
    const code = properties.KOMKODE;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    /** @type {{ name: string, rings: Corner[][] }} */
    const municipality = found.get(code) ?? { name: properties.KOMNAVN, rings: [] };
    for (const ring of polygons.flat()) municipality.rings.push(ring.map(toPlane));
    found.set(code, municipality);
  }
  return new Map([...found].toSorted(([a], [b]) => a.localeCompare(b)));
}

/**
 * @param {number[]} position degrees, and a height that nobody measured
 * @returns {Corner}
 */
function toPlane([longitude = 0, latitude = 0]) {
  const [east = 0, north = 0] = utm32.forward([longitude, latitude]);
  return [Math.round(east), Math.round(north)];
}

/**
 * As fine as goes into the bytes there are: every island is kept.
 *
 * @param {string} code
 * @param {string} name
 * @param {Corner[][]} rings
 */
export function outlineFile(code, name, rings) {
  const weighed = rings.map((ring) => ({ ring, areas: leastAreas(ring) }));
  for (let area = FINEST; ; area *= 1.25) {
    const steps = weighed.map(({ ring, areas }) => asSteps(simplified(ring, areas, area)));
    const file = JSON.stringify({ code, name, rings: steps });
    if (gzipSync(file, { level: 9 }).length <= MOST_BYTES) return file;
  }
}

/**
 * The first corner, then the steps to the next ones: fewer digits.
 *
 * @param {Corner[]} ring
 */
function asSteps(ring) {
  return ring.flatMap(([east, north], index) => {
    const [lastEast, lastNorth] = ring[index - 1] ?? [0, 0];
    return [east - lastEast, north - lastNorth];
  });
}
