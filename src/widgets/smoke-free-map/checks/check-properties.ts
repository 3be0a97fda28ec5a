import { suggestion } from '../../../core/text/suggestion.js';
import type { Path } from '../../../core/config/problem.js';
import type { MapConfig } from '../domain/model.js';
import { FieldReader, textOf } from '../domain/reading/fields.js';
import { isObject } from '../../../core/config/is-object.js';
import type { MapProblems } from '../problems.js';
import type { Report } from './report.js';

type Features = readonly Readonly<Record<string, unknown>>[];
type NamedField = MapProblems['unknown-field']['field'];

/** Properties shown of a file. */
const MOST_NAMED = 15;
/** Properties compared with a name: no file of places has more that are alike. */
const MOST_COMPARED = 500;

/** Reports names of properties, and values of them, that no feature has. Most are misspelt. */
export function checkProperties(report: Report, config: MapConfig): void {
  const { zones, context = [], fields = {}, contextFields = {} } = config;
  report.at([]);
  checkNames(report, zones, fields, 'fields');
  checkNames(report, context, contextFields, 'contextFields');
  checkZoneValues(report, config);
  checkContextKinds(report, config);
}

/** Reads every feature once, and none where nothing asks for it. */
function checkZoneValues(report: Report, config: MapConfig): void {
  const { zones, fields, values = {}, radiusMeasured = false } = config;
  if (zones.length === 0 || !(values.category || values.rule || radiusMeasured)) return;
  const reader = new FieldReader(fields);
  const read = zones.map(({ properties }) => reader.read(properties));
  for (const field of ['category', 'rule'] as const) {
    const meanings = values[field];
    if (!meanings) continue;
    checkValues(
      report,
      meanings,
      distinct(read.map((each) => each[field])),
      field,
      'values',
      field,
    );
  }
  if (radiusMeasured && read.every(({ radius }) => radius === undefined)) {
    report.warning('no-measured-radius', {}, 'radiusMeasured');
  }
}

function checkNames(
  report: Report,
  features: Features,
  named: Partial<Readonly<Record<NamedField, string>>>,
  ...place: Path
): void {
  if (features.length === 0) return;
  for (const [field, id] of Object.entries(named)) {
    if (features.some((feature) => hasProperty(feature, id))) continue;
    const properties = propertiesOf(features);
    const near = suggestion(id, properties.slice(0, MOST_COMPARED));
    report.warning(
      'unknown-field',
      {
        field: field as NamedField,
        id,
        properties: properties.slice(0, MOST_NAMED),
        ...(near !== undefined && { suggestion: near }),
      },
      ...place,
      field,
    );
  }
}

function hasProperty({ properties }: Features[number], name: string): boolean {
  return isObject(properties) && Object.hasOwn(properties, name);
}

function propertiesOf(features: Features): readonly string[] {
  const names = new Set<string>();
  for (const { properties } of features) {
    if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
  }
  return [...names];
}

/** By what they are without case, which is how meanings are found. */
function distinct(values: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    [...new Set(values)].map((value) => {
      const text = textOf(value);
      return [text.toLowerCase(), text];
    }),
  );
}

/** A value that no feature has today may come tomorrow; only one that is nearly there is told of. */
function checkValues(
  report: Report,
  meanings: Readonly<Record<string, unknown>>,
  found: ReadonlyMap<string, string>,
  field: MapProblems['unknown-value']['field'],
  ...place: Path
): void {
  const explained = new Set(Object.keys(meanings).map((value) => textOf(value).toLowerCase()));
  const unexplained = [...found].flatMap(([key, value]) =>
    key === '' || explained.has(key) ? [] : [value],
  );
  if (unexplained.length === 0 || unexplained.length > MOST_COMPARED) return;
  for (const id of Object.keys(meanings).slice(0, MOST_COMPARED)) {
    if (found.has(textOf(id).toLowerCase())) continue;
    const near = suggestion(id, unexplained);
    if (near === undefined) continue;
    report.warning('unknown-value', { id, suggestion: near, field }, ...place, id);
  }
}

function checkContextKinds(report: Report, config: MapConfig): void {
  const { context = [], contextFields, contextKinds } = config;
  const kind = contextFields?.kind;
  if (!contextKinds || kind === undefined) return;
  const found = distinct(
    context.map(({ properties }) => (isObject(properties) ? properties[kind] : undefined)),
  );
  checkValues(report, contextKinds, found, 'kind', 'contextKinds');
}
