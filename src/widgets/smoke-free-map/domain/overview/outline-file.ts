import type { Coordinates } from '../model.js';

/**
 * The rings in a file of `outlines/`: for each the first corner in metres, then the steps to the next
 * ones. Undefined where it is no such file.
 */
export function readOutline(file: unknown): readonly Coordinates[] | undefined {
  const rings = typeof file === 'object' && file !== null && 'rings' in file ? file.rings : null;
  if (!Array.isArray(rings)) return undefined;
  const read = rings.map((ring) => readRing(ring));
  return read.every((ring) => ring !== undefined) ? read : undefined;
}

function readRing(ring: unknown): Coordinates | undefined {
  if (!Array.isArray(ring) || ring.length % 2 > 0) return undefined;
  const coordinates = new Float64Array(ring.length);
  for (const [at, step] of ring.entries()) {
    if (!Number.isFinite(step)) return undefined;
    coordinates[at] = Number(step) + (coordinates[at - 2] ?? 0);
  }
  return coordinates;
}

/** The code of a municipality in `outlines/index.json`, by its name with or without "Kommune". */
export function codeOf(name: string, index: unknown): string | undefined {
  if (typeof index !== 'object' || index === null) return undefined;
  const wanted = plain(name);
  const found = Object.entries(index).find(([, each]) => {
    const known = plain(String(each));
    return known === wanted || `${known}s` === wanted || known === `${wanted}s`;
  });
  return found?.[0];
}

/** As different people write it: "Høje-Taastrup Kommune", "Københavns kommune", "Århus". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*(?:kommunen )?|\s+(?:kommunes?|regionskommune|municipality)\s*$/g, '')
    .replaceAll('å', 'aa')
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
}
