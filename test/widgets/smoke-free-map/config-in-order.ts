import { parsePlainDay, type PlainDay } from '../../../src/core/dates/plain-day.js';
import type { MapConfig } from '../../../src/widgets/smoke-free-map/domain/model.js';

/** The day all samples are read on. */
export const TODAY: PlainDay = dayOf('2026-11-21');

export function dayOf(text: string): PlainDay {
  const day = parsePlainDay(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}

export const FORBIDDEN = {
  id: 'forbud',
  products: { cigarettes: 'forbidden', vape: 'forbidden' },
  basis: 'decision',
} as const;

/** A square of some hundred metres in København, as a feature. */
export function square(properties: object, longitude = 12.55): Readonly<Record<string, unknown>> {
  const [west, south, east, north] = [longitude, 55.67, longitude + 0.003, 55.672];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** A config in order, with one zone and its rule, and what a test says of it. */
export function configInOrder(fields: Partial<MapConfig> = {}): MapConfig {
  return {
    widget: 'smoke-free-map',
    version: 1,
    contact: { unit: 'Sundhed', place: 'Rådhuset' },
    zones: [square({ id: 'torvet', navn: 'Torvet', kategori: 'Torv' })],
    rules: [FORBIDDEN],
    rule: 'forbud',
    ...fields,
  };
}
