import { safeUrl } from '../../../core/links/safe-url.js';
import type { SmokeFreeMapConfig } from '../config.js';
import type { Zone } from '../domain/model.js';

/** Opens a map with the way there; who is asked is told by the address. */
const DEFAULT = 'https://www.openstreetmap.org/directions?to={lat}%2C{lon}';
/** About a metre. */
const DECIMALS = 5;

/**
 * Where it is told how to get to a zone; undefined where the config wants no such link, or its address is
 * no safe one. The visitor's own place is not in it.
 */
export function directionsTo(
  { position }: Pick<Zone, 'position'>,
  template: SmokeFreeMapConfig['directions'] = DEFAULT,
  base: string,
): string | undefined {
  if (template === false) return undefined;
  const address = template
    .replaceAll('{lat}', position.latitude.toFixed(DECIMALS))
    .replaceAll('{lon}', position.longitude.toFixed(DECIMALS));
  return safeUrl(address, base, ['https:', 'http:', 'geo:']);
}
