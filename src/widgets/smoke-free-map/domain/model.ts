import type { Inlined } from '../../../core/config/fields.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { CategoryConfig, Icon, SmokeFreeMapConfig } from '../config.js';
import type { Crs } from '../geography-config.js';
import type { Product, RuleConfig, Status } from '../rule-config.js';

/** A config with its lists loaded. */
export type MapConfig = Inlined<SmokeFreeMapConfig>;

/** The products an answer is given for, in the order they are shown. */
export const PRODUCTS = ['cigarettes', 'vape', 'snus', 'waterPipe'] as const;

/** Metres east and north in EPSG:25832 (ETRS89 / UTM zone 32). The y axis points up. */
export interface Point {
  readonly east: number;
  readonly north: number;
}

/** Degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Easts and norths in turn, metres. A ring's last point is its first. */
export type Coordinates = Float64Array;

/** One part of a zone. */
export type Shape =
  /** The outer ring first, then holes; any winding. */
  | { readonly kind: 'polygon'; readonly rings: readonly Coordinates[] }
  /** `assumed`: nobody measured the radius, so nobody can be said to be inside. */
  | {
      readonly kind: 'circle';
      readonly centre: Point;
      readonly radius: number;
      readonly assumed: boolean;
    }
  /** Everything within half of `width` metres of the line. */
  | { readonly kind: 'line'; readonly path: Coordinates; readonly width: number };

/** Least and greatest east and north, metres. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A kind of place: the config's own or one of the standard ones. */
export interface Category {
  readonly id: string;
  readonly icon: Icon;
  /** Undefined where it has the standard name of its icon. */
  readonly label: CategoryConfig['label'];
}

/** What the list says of a place. */
export interface ListedZone {
  /** The feature's own, or one made from its place in the file; unique. */
  readonly id: string;
  /** From 1 in the order of the list: the number that list, map and legend share. */
  readonly number: number;
  /** As the file has it; empty where it has none. */
  readonly name: string;
  readonly address: string;
  readonly category: Category;
  /** Undefined where none is known: every product is then unknown. */
  readonly rule: RuleConfig | undefined;
  /** Of the zone itself, besides its rule's. */
  readonly validFrom: PlainDay | undefined;
}

/** A place with a rule. */
export interface Zone extends ListedZone {
  readonly shapes: readonly Shape[];
  /** Where smoking is allowed in it. */
  readonly smokingAreas: readonly Shape[];
  readonly bounds: Bounds;
  /** Where its number stands: inside it, where it has an inside. */
  readonly centre: Point;
  /** The same in degrees. */
  readonly position: Position;
  /** Made of points with assumed radius alone: one can be close to it, never inside. */
  readonly isApproximate: boolean;
  /** Of the zone itself, besides its rule's. */
  readonly validTo: PlainDay | undefined;
  readonly note: string;
  /** As written; not yet known to be safe. */
  readonly url: string;
}

/** What was found while reading features, for the editor. One list for the whole file: counted, not repeated. */
export interface ReadingNotes {
  /** The system the coordinates were read in, and why. */
  readonly crs: Crs;
  readonly crsBy: 'config' | 'file' | 'values' | 'default';
  /** Latitude stood first and was put second. */
  readonly isSwapped: boolean;
}

/** The instant an answer is for, on the clock of the config's time zone. */
export interface Moment {
  readonly day: PlainDay;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

/** Whether a rule holds at a moment. */
export type Force =
  | { readonly kind: 'now' }
  /** Outside its hours or its season. */
  | { readonly kind: 'not-now' }
  | { readonly kind: 'from'; readonly day: PlainDay }
  | { readonly kind: 'ended'; readonly day: PlainDay };

/** What holds for one product. */
export interface ProductAnswer {
  readonly product: Product;
  readonly status: Status;
  /** The zones that this rests on: those with the strictest rule. */
  readonly zones: readonly Zone[];
}

/** A zone and how far it is. */
export interface ZoneDistance {
  readonly zone: Zone;
  /** Metres to its edge, below zero inside; to an assumed circle's centre point. */
  readonly metres: number;
  /** Degrees from north, clockwise, on the ground rather than in the grid. */
  readonly bearing: number;
}

/** What can be said about a point. */
export type Verdict =
  /** Surely in at least one zone whose rule holds now. */
  | {
      readonly kind: 'inside';
      readonly zones: readonly ZoneDistance[];
      readonly products: readonly ProductAnswer[];
      /** Zones that the point may be in besides, the distance being less than the accuracy. */
      readonly maybe: readonly ZoneDistance[];
      /** Points with assumed radius that it is close to. */
      readonly close: readonly ZoneDistance[];
      /** In this zone, but in its smoking area. */
      readonly smokingAreaOf: readonly Zone[];
    }
  /** Close to a point with assumed radius, and surely in no zone. */
  | {
      readonly kind: 'close';
      readonly zones: readonly ZoneDistance[];
      readonly maybe: readonly ZoneDistance[];
    }
  /** The edge is nearer than the accuracy. */
  | { readonly kind: 'too-close-to-say'; readonly zones: readonly ZoneDistance[] }
  /** In the smoking area of a zone, and in no other zone. */
  | { readonly kind: 'smoking-area'; readonly zones: readonly ZoneDistance[] }
  /** In a zone whose rule does not hold now. */
  | {
      readonly kind: 'not-in-force';
      readonly zones: readonly (ZoneDistance & { readonly force: Force })[];
      readonly nearest: ZoneDistance | undefined;
    }
  | { readonly kind: 'outside'; readonly nearest: ZoneDistance | undefined }
  /** So far from every zone that this map has nothing to say, or beyond where metres can be counted. */
  | { readonly kind: 'elsewhere' };
