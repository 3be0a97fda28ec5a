import { isObject } from '../../../core/config/is-object.js';
import { toPlane } from '../domain/geo/utm.js';
import type { Point } from '../domain/model.js';
import type { AddressSuggestion } from './provider.js';

/** The ids of the register. */
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const MAX_LABEL = 200;

/**
 * What the register suggests, undefined where the answer is none: `{status, fund: [{type, titel, id}]}`,
 * or the list alone. A house number can be looked up; a road is there to be typed on.
 */
export function readSuggestions(answer: unknown): readonly AddressSuggestion[] | undefined {
  const list = Array.isArray(answer) ? answer : isObject(answer) ? answer['fund'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const seen = new Set<string>();
  return (list as readonly unknown[]).flatMap((entry) => {
    const suggestion = readSuggestion(entry);
    if (!suggestion || seen.has(suggestion.label)) return [];
    seen.add(suggestion.label);
    return [suggestion];
  });
}

function readSuggestion(entry: unknown): AddressSuggestion | undefined {
  if (!isObject(entry)) return undefined;
  const label = written(entry['titel']);
  if (label === undefined) return undefined;
  const id = written(entry['id']);
  const { type } = entry;
  const isPlace = type === 'husnummer' || type === undefined;
  if (isPlace && id !== undefined && ID.test(id)) return { kind: 'address', label, id };
  const road = written(entry['vejnavn']) ?? written(entry['vejNavn']) ?? label;
  return { kind: 'part', label, text: `${road} ` };
}

function written(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, MAX_LABEL) : '';
  return text === '' ? undefined : text;
}

/**
 * Where a house number is, undefined where the answer does not say: its `adgangspunkt` has a GeoJSON
 * point as `geometri`, or `koordinater`, or a point as WKT, in EPSG:25832 or in degrees.
 */
export function readPoint(answer: unknown): Point | undefined {
  const place = within(answer, 'husnummer') ?? within(answer, 'adresse') ?? answer;
  const point = within(place, 'adgangspunkt') ?? within(within(place, 'husnummer'), 'adgangspunkt');
  const geometry = within(point, 'geometri') ?? within(point, 'position');
  const numbers =
    pair(within(geometry, 'coordinates')) ??
    pair(within(point, 'koordinater')) ??
    pair(geometry) ??
    pair(within(geometry, 'wkt'));
  return numbers && inPlane(numbers);
}

type Pair = readonly [number, number];

function within(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function pair(value: unknown): Pair | undefined {
  const [first, second] = numbersIn(value);
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : undefined;
}

function numbersIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (isObject(value)) return [value['x'], value['y']];
  const point = /^POINT\s*Z?\s*\((-?[\d.]+) (-?[\d.]+)/i;
  return typeof value === 'string' ? (point.exec(value)?.slice(1).map(Number) ?? []) : [];
}

/** Degrees and metres of Denmark are never alike, so the numbers tell which they are. */
function inPlane([x, y]: Pair): Point | undefined {
  if (x > 4e5 && x < 9.2e5 && y > 6e6 && y < 6.5e6) return { east: x, north: y };
  const isDegrees = x > 7 && x < 16 && y > 54 && y < 58.5;
  return isDegrees ? toPlane({ longitude: x, latitude: y }) : undefined;
}
