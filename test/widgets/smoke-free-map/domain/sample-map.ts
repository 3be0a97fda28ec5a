import { parsePlainDay } from '../../../../src/core/dates/plain-day.js';
import type { RuleConfig } from '../../../../src/widgets/smoke-free-map/rule-config.js';
import type {
  MapConfig,
  Moment,
  Point,
} from '../../../../src/widgets/smoke-free-map/domain/model.js';

/** A config with these features and whatever else a test is about. */
export function sampleMap(
  zones: readonly Readonly<Record<string, unknown>>[],
  more: Partial<MapConfig> = {},
): MapConfig {
  return {
    widget: 'smoke-free-map',
    version: 1,
    lang: 'da',
    contact: { unit: 'Sundhed', phone: '12 34 56 78' },
    rules: [],
    ...more,
    zones: [...zones],
  };
}

/** A decision that forbids smoke, unless a test says otherwise. */
export function sampleRule(more: Partial<RuleConfig> = {}): RuleConfig {
  return { id: 'forbud', products: { cigarettes: 'forbidden' }, basis: 'decision', ...more };
}

/** A feature. */
export function feature(
  geometry: unknown,
  properties: Readonly<Record<string, unknown>> | null = {},
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { type: 'Feature', properties, geometry, ...more };
}

/** A square in EPSG:25832, so many metres from a place in Lyngby, as a closed ring. */
export function square(east: number, north: number, side: number): [number, number][] {
  const [x, y] = [720_000 + east, 6_187_000 + north];
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

/** A square zone in EPSG:25832. */
export function squareZone(
  name: string,
  east: number,
  north: number,
  side: number,
  properties: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const coordinates = [square(east, north, side)];
  return feature({ type: 'Polygon', coordinates }, { id: name, name, ...properties });
}

/** A moment as it is written: `2026-11-20 08:30`. */
export function moment(text: string): Moment {
  const [date = '', time = ''] = text.split(' ');
  const day = parsePlainDay(date);
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  if (day === undefined) throw new Error(`${date} is no day`);
  return { day, minute: hour * 60 + minute };
}

/** So many metres from the place that {@link square} counts from. */
export function place(east: number, north: number): Point {
  return { east: 720_000 + east, north: 6_187_000 + north };
}
