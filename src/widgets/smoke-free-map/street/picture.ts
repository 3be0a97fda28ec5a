import type { Point, Zone } from '../domain/model.js';
import { styleOf, type ZoneStyle } from '../domain/overview/zone-style.js';
import { drawnShape, projected, type DrawnShape, type Projection } from './path-data.js';
import {
  meet,
  pixelsPerMetre,
  worldBounds,
  worldPoint,
  worldZone,
  type WorldBounds,
  type WorldPoint,
  type WorldZone,
} from './world.js';

/** A zone as it is drawn on the street map now, and what is clicked. */
export interface DrawnZone {
  readonly zone: Zone;
  readonly style: ZoneStyle;
  readonly shapes: readonly DrawnShape[];
  readonly smokingAreas: readonly DrawnShape[];
  /** Where its number stands. */
  readonly at: WorldPoint;
}

/** Where somebody is. */
export interface OwnPlace {
  readonly point: Point;
  /** Metres. */
  readonly accuracy: number;
}

/** All that lies over the tiles, in pixels. */
export interface Picture {
  /** Each of them a target of its own. */
  readonly zones: readonly DrawnZone[];
  /** Those that are too many to tell apart: one path for each style. */
  readonly merged: readonly { readonly style: ZoneStyle; readonly d: string }[];
  /** How many zones `merged` stands for. */
  readonly mergedCount: number;
  readonly own: { readonly at: WorldPoint; readonly radius: number } | undefined;
}

/** More targets than this in one view help nobody, and make every step of the map slow. */
const MOST_TARGETS = 300;
/** Radius of what stands for a zone among many, pixels. */
const DOT = 3;

/** Keeps what was worked out of zones, which never change. */
export class ZoneAtlas {
  readonly #zones = new WeakMap<Zone, WorldZone>();
  readonly #bounds = new WeakMap<Zone, WorldBounds>();

  /** What a zone lies in. */
  boundsOf(zone: Zone): WorldBounds {
    const known = this.#bounds.get(zone) ?? worldBounds(zone.bounds);
    this.#bounds.set(zone, known);
    return known;
  }

  /**
   * What is drawn.
   * @param view what can be seen, and some more around it
   * @param active a zone that is always a target of its own, seen or not, since it may have the focus
   */
  draw(
    zones: readonly Zone[],
    view: WorldBounds,
    projection: Projection,
    active: Zone | undefined,
    own: OwnPlace | undefined,
  ): Picture {
    const seen = zones.filter((zone) => meet(this.boundsOf(zone), view));
    const isCrowd = seen.length > MOST_TARGETS;
    const targets = isCrowd ? [] : seen;
    const withActive =
      active && !targets.includes(active) && zones.includes(active)
        ? [...targets, active].toSorted((one, other) => one.number - other.number)
        : targets;
    return {
      zones: withActive.map((zone) => this.#drawn(zone, projection)),
      merged: isCrowd ? merge(seen, projection) : [],
      mergedCount: isCrowd ? seen.length : 0,
      own: own && {
        at: projected(worldPoint(own.point), projection),
        radius: own.accuracy * pixelsPerMetre(own.point) * projection.scale,
      },
    };
  }

  #drawn(zone: Zone, projection: Projection): DrawnZone {
    const world = this.#zones.get(zone) ?? worldZone(zone);
    this.#zones.set(zone, world);
    return {
      zone,
      style: styleOf(zone),
      shapes: world.shapes.map((shape) => drawnShape(shape, projection)),
      smokingAreas: world.smokingAreas.map((shape) => drawnShape(shape, projection)),
      at: projected(world.centre, projection),
    };
  }
}

/** A crowd as dots. */
function merge(zones: readonly Zone[], projection: Projection): Picture['merged'] {
  const parts = new Map<ZoneStyle, string[]>();
  for (const zone of zones) {
    const { x, y } = projected(worldPoint(zone.centre), projection);
    const style = styleOf(zone);
    const dots = parts.get(style) ?? [];
    dots.push(
      `M${(x - DOT).toFixed(1)} ${y.toFixed(1)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`,
    );
    parts.set(style, dots);
  }
  return [...parts].map(([style, dots]) => ({ style, d: dots.join('') }));
}
