import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { JsonObject } from '../../../../core/config/format.js';
import type { Path } from '../../../../core/config/problem.js';
import type { RuleConfig } from '../../rule-config.js';
import type { Category, MapConfig } from '../model.js';
import { Categories } from './categories.js';
import { dayIn } from './days.js';
import { FieldReader, shown, textOf, type FieldValues } from './fields.js';
import type { ReadingCode, ReadingProblems } from './problems.js';

/** What one feature says of itself, wherever it is. */
export interface ReadProperties {
  /** Empty where it has none of its own. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly category: Category;
  readonly rule: RuleConfig | undefined;
  readonly validFrom: PlainDay | undefined;
  readonly validTo: PlainDay | undefined;
  readonly note: string;
  readonly url: string;
  /** The id or the name of the zone that it is a place to smoke in; empty where it is a zone itself. */
  readonly smokingAreaOf: string;
  readonly path: Path;
}

/** Where what is wrong with a feature goes. */
export type Report = <Code extends ReadingCode>(
  code: Code,
  detail: ReadingProblems[Code],
  path: Path,
) => void;

/** Reads what the features of one file say of themselves. */
export class PropertyReader {
  readonly categories: Categories;
  readonly #config: MapConfig;
  readonly #report: Report;
  readonly #fields: FieldReader;
  readonly #rules: ReadonlyMap<string, RuleConfig>;
  readonly #meantCategories: ReadonlyMap<string, string>;
  readonly #meantRules: ReadonlyMap<string, string>;
  /** Values that have been reported: one message each is enough. */
  readonly #reported = new Set<string>();

  constructor(config: MapConfig, report: Report) {
    this.#config = config;
    this.#report = report;
    this.categories = new Categories(config.categories);
    this.#fields = new FieldReader(config.fields);
    this.#rules = new Map(config.rules.map((rule) => [rule.id, rule]));
    this.#meantCategories = meanings(config.values?.category);
    this.#meantRules = meanings(config.values?.rule);
  }

  /** A feature's properties by what they mean. */
  valuesOf(feature: JsonObject): FieldValues {
    return this.#fields.read(feature['properties']);
  }

  /** What those say. */
  read(feature: JsonObject, values: FieldValues, path: Path): ReadProperties {
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
      validFrom: this.#day(values, 'validFrom', path),
      validTo: this.#day(values, 'validTo', path),
      note: textOf(values.note),
      url: textOf(values.url),
      smokingAreaOf,
      path,
    };
  }

  #category(values: FieldValues, path: Path): Category {
    const given = textOf(values.category);
    const id =
      given === '' ? (this.#config.category ?? 'other') : meant(this.#meantCategories, given);
    const category = this.categories.find(id);
    if (!category && given !== '' && this.#isNew('category', id)) {
      this.#report('unknown-category', { id, known: this.categories.ids() }, path);
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
      this.#report('unknown-rule', { id, known: [...this.#rules.keys()] }, path);
    }
    return rule;
  }

  #day(values: FieldValues, field: 'validFrom' | 'validTo', path: Path): PlainDay | undefined {
    const value = values[field];
    const day = value === undefined ? undefined : dayIn(value);
    if (value !== undefined && day === undefined) {
      this.#report('bad-date', { field, got: shown(value) }, path);
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

/** What values in the file stand for, found by their exact words or without case. */
function meanings(configured: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const entries = Object.entries(configured).map(([value, id]) => [textOf(value), id] as const);
  return new Map([...entries.map(([value, id]) => [value.toLowerCase(), id] as const), ...entries]);
}

function meant(known: ReadonlyMap<string, string>, value: string): string {
  return known.get(value) ?? known.get(value.toLowerCase()) ?? value;
}
