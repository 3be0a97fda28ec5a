import type { Path } from '../../../../core/config/problem.js';
import type { MapConfig, Shape } from '../model.js';
import { CoordinatePool } from './coordinate-pool.js';
import { writerFor, type WritePoint } from './coordinate-system.js';
import type { GivenFeature } from './feature.js';
import { metresOf, shown, type FieldValues } from './fields.js';
import { firstPair, type FileSystem } from './file-system.js';
import type { Reading } from './path-reader.js';
import type { ProblemList } from './problem-list.js';
import { PropertyReader, type ReadProperties } from './property-reader.js';
import { shapesIn, type Widths } from './shapes.js';

/** What one feature says, and where it is. */
export interface ReadFeature extends ReadProperties {
  readonly shapes: readonly Shape[];
}

/** Metres around a point and across a line, where neither feature nor config says. */
const RADIUS = 40;
const WIDTH = 6;
/** More is a mistake in the unit, or in the field. */
const MOST_RADIUS = 2000;
const MOST_WIDTH = 500;

/** Reads the features of one file. */
export class ZoneReader {
  readonly properties: PropertyReader;
  readonly #config: MapConfig;
  readonly #file: FileSystem;
  readonly #problems: ProblemList;
  readonly #write: WritePoint;
  readonly #pool = new CoordinatePool();

  constructor(config: MapConfig, file: FileSystem, problems: ProblemList) {
    this.#config = config;
    this.#file = file;
    this.#problems = problems;
    this.properties = new PropertyReader(config, (code, detail, path) =>
      problems.add(code, detail, path),
    );
    this.#write = writerFor(file.system);
  }

  /** What a feature says; undefined, and reported, where it is nowhere. */
  read({ feature, path }: GivenFeature): ReadFeature | undefined {
    if (!this.#isOfThisSystem(feature['crs'], feature['geometry'], path)) return undefined;
    const values = this.properties.valuesOf(feature);
    const shapes = this.#shapes(feature['geometry'], values, path);
    if (shapes.length === 0) return undefined;
    return { ...this.properties.read(feature, values, path), shapes };
  }

  #isOfThisSystem(crs: unknown, geometry: unknown, path: Path): boolean {
    const { system, systems, named, crsOf } = this.#file;
    const own = this.#config.crs === undefined ? crsOf(crs)?.crs : undefined;
    if (own && own !== named && own !== system.crs) {
      this.#problems.add('mixed-crs', { file: system.crs, feature: own }, path);
      return false;
    }
    const pair = firstPair(geometry);
    if (!pair || systems.fits(system, pair)) return true;
    const [likeliest] = systems.fitting(pair);
    if (!likeliest) return true;
    if (likeliest.crs === system.crs) this.#problems.add('swapped-axes', {}, path);
    else this.#problems.add('mixed-crs', { file: system.crs, feature: likeliest.crs }, path);
    return false;
  }

  #shapes(geometry: unknown, values: FieldValues, path: Path): readonly Shape[] {
    const at = [...path, 'geometry'];
    const reading: Reading = {
      pool: this.#pool,
      write: this.#write,
      report: (code, detail) => this.#problems.add(code, detail, at),
    };
    return shapesIn(geometry, this.#widths(values, path), reading);
  }

  #widths(values: FieldValues, path: Path): Widths {
    const { radius = RADIUS, radiusMeasured = false, width = WIDTH } = this.#config;
    const ownRadius = within(values.radius, MOST_RADIUS);
    const ownWidth = within(values.width, MOST_WIDTH);
    if (values.radius !== undefined && ownRadius === undefined) {
      this.#problems.add('bad-radius', { got: shown(values.radius) }, path);
    }
    if (values.width !== undefined && ownWidth === undefined) {
      this.#problems.add('bad-width', { got: shown(values.width) }, path);
    }
    return {
      radius: ownRadius ?? radius,
      isRadiusAssumed: !radiusMeasured || ownRadius === undefined,
      width: ownWidth ?? width,
    };
  }
}

function within(value: unknown, most: number): number | undefined {
  const metres = metresOf(value);
  return metres !== undefined && metres <= most ? metres : undefined;
}
