import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Path } from '../../../../core/config/problem.js';
import type { RuleConfig } from '../../rule-config.js';
import type { Category, MapConfig, Shape } from '../model.js';
import { Categories } from './categories.js';
import { CoordinatePool } from './coordinate-pool.js';
import { writerFor, type WritePoint } from './coordinate-system.js';
import { dayIn } from './days.js';
import type { GivenFeature } from './feature.js';
import { FieldReader, metresOf, shown, textOf, type FieldValues } from './fields.js';
import { firstPair, type FileSystem } from './file-system.js';
import type { Reading } from './path-reader.js';
import type { ProblemList } from './problem-list.js';
import { shapesIn, type Widths } from './shapes.js';

/** What one feature says. */
export interface ReadFeature {
  /** Empty where it has none of its own. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly category: Category;
  readonly rule: RuleConfig | undefined;
  readonly shapes: readonly Shape[];
  readonly validFrom: PlainDay | undefined;
  readonly validTo: PlainDay | undefined;
  readonly note: string;
  readonly url: string;
  /** The id or the name of the zone that it is a place to smoke in; empty where it is a zone itself. */
  readonly smokingAreaOf: string;
  readonly path: Path;
}

/** Metres around a point and across a line, where neither feature nor config says. */
const RADIUS = 40;
const WIDTH = 6;
/** More is a mistake in the unit, or in the field. */
const MOST_RADIUS = 2000;
const MOST_WIDTH = 500;

/** Reads the features of one file. */
export class ZoneReader {
  readonly categories: Categories;
  readonly #config: MapConfig;
  readonly #file: FileSystem;
  readonly #problems: ProblemList;
  readonly #fields: FieldReader;
  readonly #write: WritePoint;
  readonly #pool = new CoordinatePool();
  readonly #rules: ReadonlyMap<string, RuleConfig>;
  readonly #meantCategories: ReadonlyMap<string, string>;
  readonly #meantRules: ReadonlyMap<string, string>;
  /** Values that have been reported: one message each is enough. */
  readonly #reported = new Set<string>();

  constructor(config: MapConfig, file: FileSystem, problems: ProblemList) {
    this.#config = config;
    this.#file = file;
    this.#problems = problems;
    this.categories = new Categories(config.categories);
    this.#fields = new FieldReader(config.fields);
    this.#write = writerFor(file.system);
    this.#rules = new Map(config.rules.map((rule) => [rule.id, rule]));
    this.#meantCategories = meanings(config.values?.category);
    this.#meantRules = meanings(config.values?.rule);
  }

  /** What a feature says; undefined, and reported, where it is nowhere. */
  read({ feature, path }: GivenFeature): ReadFeature | undefined {
    if (!this.#isOfThisSystem(feature['crs'], feature['geometry'], path)) return undefined;
    const values = this.#fields.read(feature['properties']);
    const shapes = this.#shapes(feature['geometry'], values, path);
    if (shapes.length === 0) return undefined;
    const category = this.#category(values, path);
    const smokingAreaOf = textOf(values.smokingAreaOf);
    const isAsked = this.#config.fields?.id !== undefined;
    const ids = isAsked ? [values.id, feature['id']] : [feature['id'], values.id];
    return {
      id: ids.map(textOf).find((id) => id !== '') ?? '',
      name: textOf(values.name),
      address: textOf(values.address),
      category,
      rule: smokingAreaOf === '' ? this.#rule(values, category, path) : undefined,
      shapes,
      validFrom: this.#day(values, 'validFrom', path),
      validTo: this.#day(values, 'validTo', path),
      note: textOf(values.note),
      url: textOf(values.url),
      smokingAreaOf,
      path,
    };
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

  #category(values: FieldValues, path: Path): Category {
    const given = textOf(values.category);
    const id =
      given === '' ? (this.#config.category ?? 'other') : meant(this.#meantCategories, given);
    const category = this.categories.find(id);
    if (!category && given !== '' && this.#isNew('category', id)) {
      this.#problems.add('unknown-category', { id, known: this.categories.ids() }, path);
    }
    return category ?? this.categories.other;
  }

  #rule(values: FieldValues, category: Category, path: Path): RuleConfig | undefined {
    const given = textOf(values.rule);
    if (given === '') {
      const id = this.categories.ruleOf(category) ?? this.#config.rule;
      return id === undefined ? undefined : this.#rules.get(id);
    }
    const id = meant(this.#meantRules, given);
    const rule = this.#rules.get(id);
    if (!rule && this.#isNew('rule', id)) {
      this.#problems.add('unknown-rule', { id, known: [...this.#rules.keys()] }, path);
    }
    return rule;
  }

  #day(values: FieldValues, field: 'validFrom' | 'validTo', path: Path): PlainDay | undefined {
    const value = values[field];
    const day = value === undefined ? undefined : dayIn(value);
    if (value !== undefined && day === undefined) {
      this.#problems.add('bad-date', { field, got: shown(value) }, path);
    }
    return day;
  }

  #isNew(kind: string, value: string): boolean {
    const key = `${kind} ${value}`;
    if (this.#reported.has(key)) return false;
    this.#reported.add(key);
    return true;
  }
}

function within(value: unknown, most: number): number | undefined {
  const metres = metresOf(value);
  return metres !== undefined && metres <= most ? metres : undefined;
}

/** What values in the file stand for, found by their exact words or without case. */
function meanings(configured: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const entries = Object.entries(configured).map(([value, id]) => [textOf(value), id] as const);
  return new Map([...entries.map(([value, id]) => [value.toLowerCase(), id] as const), ...entries]);
}

function meant(known: ReadonlyMap<string, string>, value: string): string {
  return known.get(value) ?? known.get(value.toLowerCase()) ?? value;
}
