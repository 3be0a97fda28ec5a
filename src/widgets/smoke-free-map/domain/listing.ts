import type { JsonObject } from '../../../core/config/format.js';
import { parsePlainDay, type PlainDay } from '../../../core/dates/plain-day.js';
import type { RuleConfig } from '../rule-config.js';
import type { ListedZone, MapConfig } from './model.js';
import { isGeometryType } from './reading/entries.js';
import { isObject } from './reading/json-object.js';
import { PropertyReader } from './reading/property-reader.js';
import { withIds } from './reading/zone-ids.js';
import { inOrder } from './reading/zone-order.js';

/** What the card shows before it has looked at where its zones are. */
export interface Listing {
  readonly config: MapConfig;
  readonly zones: readonly ListedZone[];
}

/**
 * The zones of a config by what they say of themselves: the same as reading them whole, which takes longer
 * and more code, as long as every feature is where it can be and every rule can be trusted. Undefined where
 * one looks as if it were not, since nobody is told anything by a rule with a mistake in it.
 * @param today zones that have ended before it are left out
 */
export function listZones(config: MapConfig, today: PlainDay): readonly ListedZone[] | undefined {
  const features = config.zones.flatMap((entry) => (isPlain(entry) ? [entry] : []));
  if (features.length < config.zones.length) return undefined;
  const ids = new Set(config.rules.map(({ id }) => id));
  if (ids.size < config.rules.length || !config.rules.every((rule) => isUsual(rule, today))) {
    return undefined;
  }
  const reader = new PropertyReader(config, () => undefined);
  const read = features.map((feature, place) =>
    reader.read(feature, reader.valuesOf(feature), [place]),
  );
  const zones = read.filter(({ smokingAreaOf }) => smokingAreaOf === '');
  return inOrder(
    withIds(zones, () => undefined),
    reader.categories,
  )
    .filter(({ read: { validTo } }) => validTo === undefined || validTo >= today)
    .map(({ id, read: { name, address, category, rule, validFrom } }, place) => {
      return { id, number: place + 1, name, address, category, rule, validFrom };
    });
}

function isPlain(entry: unknown): entry is JsonObject {
  if (!isObject(entry) || entry['type'] !== 'Feature') return false;
  const { geometry } = entry;
  if (!isObject(geometry) || !isGeometryType(geometry['type'])) return false;
  const { coordinates } = geometry;
  return Array.isArray(coordinates) && coordinates.length > 0;
}

/** Whether a rule has not ended, and its days and hours are such as there are. */
function isUsual({ hours, season, validFrom, validTo }: RuleConfig, today: PlainDay): boolean {
  const ofYear = season ? [season.from, season.to].map((day) => `2024-${day}`) : [];
  const days = [validFrom, validTo, ...ofYear].filter((day) => day !== undefined);
  const end = parsePlainDay(validTo ?? '') ?? Infinity;
  return (
    days.every((day) => parsePlainDay(day) !== undefined) &&
    end >= Math.max(today, parsePlainDay(validFrom ?? '') ?? today) &&
    hours?.length !== 0 &&
    (hours ?? []).every(({ from, to, weekdays }) => from !== to && weekdays?.length !== 0)
  );
}
