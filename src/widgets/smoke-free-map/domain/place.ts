import type { Zone } from './model.js';
import type { MapModel } from './places.js';

/**
 * The zone that the card is about; undefined where it is about all of them. A place that is named and not
 * there is not another place: the card then shows all of them.
 */
export function placeOf({
  config,
  zones,
  byId,
}: Pick<MapModel, 'config' | 'zones' | 'byId'>): Zone | undefined {
  if (config.view !== 'place') return undefined;
  return config.place === undefined ? zones[0] : byId.get(config.place);
}
