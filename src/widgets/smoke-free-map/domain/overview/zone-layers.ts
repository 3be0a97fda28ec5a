import type { Shape, Zone } from '../model.js';
import { bandAround } from './band.js';
import { dotting, hatching, type Area } from './filling.js';
import { circlePath, ringPath } from './path-data.js';
import { placeOf, placesOf, type Screen } from './screen.js';
import { styleOf, ZONE_STYLES, type ZoneStyle } from './zone-style.js';

/** All zones of one style, as path data: thousands are drawn as fast as one. */
export interface ZoneLayer {
  readonly style: ZoneStyle;
  /** Their edges. */
  readonly edges: string;
  /** What is filled: all of them, also those whose edge nobody knows. */
  readonly inside: string;
  /** Lines to cut to that, hatching or to set dots on; empty where the style has no filling. */
  readonly filling: string;
}

/** The zones' shapes. */
export interface ZoneLayers {
  /** Only the styles that there are, the strictest last. */
  readonly layers: readonly ZoneLayer[];
  /** Where smoking is allowed in them. */
  readonly smokingAreas: string;
  /** Some have no edge, since nobody has measured them. */
  readonly hasEdgeless: boolean;
}

/** Narrower than this, in pixels, a zone is not drawn: its mark shows where it is. */
const LEAST = 6;

/** A circle that nobody has measured is drawn where it is seen around its number, pixels across. */
const LEAST_ASSUMED = 28;

/** A line is drawn at least this broad, in pixels. */
const BREADTH = 5;

const FILLINGS: Partial<Record<ZoneStyle, (area: Area) => string>> = {
  forbidden: hatching,
  advisory: dotting,
};

/** Draws the shapes of zones that are in the frame. */
export function zoneLayers(zones: readonly Zone[], screen: Screen): ZoneLayers {
  const seen = zones.filter((zone) => isSeen(zone, screen));
  const drawn = ZONE_STYLES.map((style) =>
    layerOf(
      style,
      seen.filter((zone) => styleOf(zone) === style),
      screen,
    ),
  );
  return {
    layers: drawn.filter(({ inside }) => inside !== ''),
    smokingAreas: seen
      .flatMap(({ smokingAreas }) => smokingAreas.map((shape) => shapePath(shape, screen)))
      .join(''),
    hasEdgeless: drawn.some(({ edges, inside, filling }) => filling !== '' && edges !== inside),
  };
}

function layerOf(style: ZoneStyle, zones: readonly Zone[], screen: Screen): ZoneLayer {
  const fill = FILLINGS[style];
  let edges = '';
  let edgeless = '';
  for (const zone of zones) {
    for (const shape of zone.shapes) {
      const path = shapePath(shape, screen);
      if (shape.kind === 'circle' && shape.assumed) edgeless += path;
      else edges += path;
    }
  }
  const filling = fill ? areasOf(zones, screen).map(fill).join('') : '';
  return { style, edges, inside: edges + edgeless, filling };
}

/** What is to be filled: each zone's bounds by themselves, or the whole drawing if that is less. */
function areasOf(zones: readonly Zone[], screen: Screen): readonly Area[] {
  const whole: Area = { left: 0, top: 0, right: screen.width, bottom: screen.height };
  const areas = zones.map((zone) => areaOf(zone, screen));
  const sizes = areas.reduce((sum, area) => sum + sizeOf(area), 0);
  return sizes > sizeOf(whole) ? [whole] : areas;
}

const sizeOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);

/** What of a zone's bounds is in the drawing. */
function areaOf({ bounds }: Zone, screen: Screen): Area {
  const upper = placeOf({ east: bounds.west, north: bounds.north }, screen);
  const lower = placeOf({ east: bounds.east, north: bounds.south }, screen);
  return {
    left: Math.max(0, upper.x - BREADTH),
    top: Math.max(0, upper.y - BREADTH),
    right: Math.min(screen.width, lower.x + BREADTH),
    bottom: Math.min(screen.height, lower.y + BREADTH),
  };
}

/** Path data of one zone, to be marked out among the others. Empty where it is too small to see. */
export function zonePath(zone: Zone, screen: Screen): string {
  if (!isSeen(zone, screen)) return '';
  return zone.shapes.map((shape) => shapePath(shape, screen)).join('');
}

function isSeen({ bounds }: Zone, { metresPerPixel }: Screen): boolean {
  const across = Math.max(bounds.east - bounds.west, bounds.north - bounds.south);
  return across / metresPerPixel >= LEAST;
}

function shapePath(shape: Shape, screen: Screen): string {
  const { metresPerPixel } = screen;
  switch (shape.kind) {
    case 'polygon':
      return shape.rings.map((ring, index) => ringPath(placesOf(ring, screen), index > 0)).join('');
    case 'circle': {
      const radius = shape.radius / metresPerPixel;
      const least = shape.assumed ? LEAST_ASSUMED : LEAST;
      return radius * 2 < least ? '' : circlePath(placeOf(shape.centre, screen), radius);
    }
    case 'line': {
      const breadth = Math.max(BREADTH, shape.width / metresPerPixel);
      return ringPath(bandAround(placesOf(shape.path, screen), breadth / 2));
    }
  }
}
