import { readZones } from '../../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import type { MapConfig, Zone } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import type { RuleConfig } from '../../../../../src/widgets/smoke-free-map/rule-config.js';
import { feature, sampleMap } from '../sample-map.js';

/** Where the sample's metres are counted from: south-west in Lyngby. */
export const ORIGIN = { east: 720_000, north: 6_187_000 } as const;

const rules: readonly RuleConfig[] = [
  { id: 'forbud', products: { cigarettes: 'forbidden', vape: 'forbidden' }, basis: 'decision' },
  { id: 'opfordring', products: { cigarettes: 'advisory' }, basis: 'request' },
];

/** Zones as they are read from features, in the order given. */
export function zonesOf(
  features: readonly Readonly<Record<string, unknown>>[],
  more: Partial<MapConfig> = {},
): readonly Zone[] {
  return readZones(sampleMap(features, { crs: 'EPSG:25832', rules: [...rules], ...more })).zones;
}

/** A place whose extent nobody has measured, so many metres from the origin. */
export function place(
  name: string,
  east: number,
  north: number,
  properties: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const coordinates = [ORIGIN.east + east, ORIGIN.north + north];
  return feature({ type: 'Point', coordinates }, { id: name, name, ...properties });
}

/** Twenty playgrounds, four in each of five rows, named in the order of their numbers. */
export const twenty: readonly Zone[] = zonesOf(
  Array.from({ length: 20 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    const [row, column] = [Math.floor(index / 4), index % 4];
    return place(`Plads ${number}`, column * 900 + row * 130, row * 700 - column * 90, {
      rule: index % 3 === 0 ? 'forbud' : 'opfordring',
      address: `Eksempelvej ${index + 1}`,
    });
  }),
);
