/** A zone of the bench: GeoJSON, as a municipality’s file has it. */
export interface BenchZone {
  readonly type: 'Feature';
  readonly properties: { readonly id: string; readonly name: string; readonly category: string };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly number[][][] };
}

const CATEGORIES = ['playground', 'school', 'sports-ground', 'square', 'park'];
const CORNERS = 12;

/** Between two numbers, the same for the same index. */
function spread(index: number, stride: number, least: number, most: number): number {
  return least + (((index * stride) % 9973) / 9973) * (most - least);
}

/**
 * Zones of some 20 to 150 metres over an area like København’s, twelve corners each, some of them over
 * each other: what a municipality’s file looks like, at any size.
 */
export function benchZones(count: number): readonly BenchZone[] {
  return Array.from({ length: count }, (_, index) => {
    const longitude = spread(index, 4391, 12.46, 12.64);
    const latitude = spread(index, 7127, 55.62, 55.72);
    const size = spread(index, 1999, 0.0002, 0.0014);
    const ring = Array.from({ length: CORNERS + 1 }, (_each, corner) => {
      const turn = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
      const reach = size * (0.7 + 0.3 * Math.cos(3 * turn + index));
      return [
        Number((longitude + reach * Math.cos(turn)).toFixed(6)),
        Number((latitude + reach * 0.56 * Math.sin(turn)).toFixed(6)),
      ];
    });
    return {
      type: 'Feature',
      properties: {
        id: `zone-${index + 1}`,
        name: `Sted ${index + 1}`,
        category: CATEGORIES[index % CATEGORIES.length] ?? 'other',
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
}
