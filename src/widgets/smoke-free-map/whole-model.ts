import type { PlainDay } from '../../core/dates/plain-day.js';
import { usableConfig } from './check.js';
import type { MapConfig } from './domain/model.js';
import { createModel, type MapModel } from './domain/places.js';

const made = new WeakMap<MapConfig, { readonly today: PlainDay; readonly model: MapModel }>();

/**
 * The model of a config with its zones read whole, made once for each day. Nobody is told anything by a
 * rule that has a mistake in it, also before the closer look has said what is wrong.
 */
export function wholeModel(config: MapConfig, today: PlainDay): MapModel {
  const known = made.get(config);
  if (known?.today === today) return known.model;
  const model = createModel(usableConfig(config, { today }), today);
  made.set(config, { today, model });
  return model;
}
