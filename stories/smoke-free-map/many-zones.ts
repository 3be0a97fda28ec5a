import { oneOf, seededRandom } from '../seeded-random.js';
import { small } from './example-configs.js';

const KINDS = ['playground', 'school', 'park', 'sports-ground', 'square', 'bus-stop'] as const;
const NAMES = ['Legepladsen', 'Skolen', 'Parken', 'Banen', 'Torvet', 'Stoppestedet'] as const;
const STREETS = ['Søvej', 'Ågade', 'Østergade', 'Skovbrynet', 'Ærøvej', 'Kirkestien'] as const;
const RULES = small.rules.map(({ id }) => id);

/**
 * A config with as many made-up zones as asked for, spread over a municipality. The same count and seed
 * give the same config.
 */
export function manyZones(count: number, seed = 1): object {
  const random = seededRandom(seed);
  const zones = Array.from({ length: count }, (_, index) => {
    const kind = Math.floor(random() * KINDS.length);
    const [x, y] = [12.4 + random() * 0.2, 55.7 + random() * 0.12];
    const ring = Array.from({ length: 12 }, (_corner, corner) => {
      const angle = (corner / 12) * 2 * Math.PI;
      const radius = 0.0002 + random() * 0.0004;
      return [x + radius * Math.cos(angle) * 1.8, y + radius * Math.sin(angle)];
    });
    return {
      type: 'Feature',
      properties: {
        id: `sted-${index + 1}`,
        name: `${NAMES[kind]} ${index + 1}`,
        address: `${oneOf(STREETS, random)} ${1 + Math.floor(random() * 120)}`,
        category: KINDS[kind],
        regel: oneOf(RULES, random),
      },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return { ...small, intro: 'Stederne her er opdigtede.', zones };
}
