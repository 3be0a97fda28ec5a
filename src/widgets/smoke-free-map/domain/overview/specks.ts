import type { Zone } from '../model.js';
import { speckPath } from './path-data.js';
import { isOnScreen, placeOf, type Screen } from './screen.js';
import { styleOf, ZONE_STYLES, type ZoneStyle } from './zone-style.js';

/** Zones of one style as small dots, all in one path. */
export interface Specks {
  readonly style: ZoneStyle;
  readonly path: string;
}

/** Pixels between dots that can be told from each other. */
const APART = 3;

/** A dot for each zone, or for several at the same place. */
export function specksOf(zones: readonly Zone[], screen: Screen): readonly Specks[] {
  const paths: Record<ZoneStyle, string> = { other: '', advisory: '', forbidden: '' };
  const taken = new Set<string>();
  for (const zone of zones) {
    const place = placeOf(zone.centre, screen);
    if (!isOnScreen(place, screen)) continue;
    const style = styleOf(zone);
    const key = `${style}${Math.round(place.x / APART)} ${Math.round(place.y / APART)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    paths[style] += speckPath(place);
  }
  return ZONE_STYLES.map((style) => ({ style, path: paths[style] })).filter(
    ({ path }) => path !== '',
  );
}
