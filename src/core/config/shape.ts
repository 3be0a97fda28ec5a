import { isObject } from './is-object.js';

/**
 * The shape of a config as plain data: what is left of a schema when all that matters is yes or no.
 * Written by `.scripts/write-shapes.js` from the zod schema, so that visitors whose config is in order
 * load neither zod nor the schema; only a config with a mistake in it does, to be told which.
 *
 * A number stands for another entry of the table. Keys of `fields` that end in `?` may be missing.
 */
export type Shape =
  | number
  | 'string'
  | 'number'
  | 'boolean'
  | readonly ['text', minimum: number, maximum: number, pattern?: string, flags?: string]
  | readonly ['number' | 'integer', minimum: number, maximum: number]
  | readonly ['one', values: readonly (string | number | boolean)[]]
  | readonly ['list', entry: Shape]
  | readonly ['record', key: Shape, value: Shape]
  | readonly ['fields', fields: Readonly<Record<string, Shape>>, others?: Shape]
  | readonly ['any', shapes: readonly Shape[]]
  /** An object whose value under a key says which shape it has. */
  | readonly ['by', key: string, shapes: Readonly<Record<string, Shape>>];

/**
 * Shapes that refer to each other; the first is the config's own. None leads back to itself, so what
 * has a shape is no deeper than its schema.
 */
export type ShapeTable = readonly Shape[];

/** Says whether a value has a shape, and nothing else. */
type Matcher = (value: unknown) => boolean;

/** Most entries of one list. */
export const MAX_RECORDS = 20_000;

/** A page may hold many widgets of one kind. */
const compiled = new WeakMap<ShapeTable, Matcher>();

/** Whether a value has the shape of a table. A yes is the schema's yes with the value as it stands. */
export function hasShape(table: ShapeTable, value: unknown): boolean {
  const matches = compiled.get(table) ?? compileShape(table);
  compiled.set(table, matches);
  return matches(value);
}

function compileShape(table: ShapeTable): Matcher {
  const matchers: Matcher[] = [];
  const compile = (shape: Shape): Matcher => {
    if (typeof shape === 'number') return (value) => (matchers[shape] as Matcher)(value);
    if (typeof shape === 'string') {
      return shape === 'number' ? Number.isFinite : (value) => typeof value === shape;
    }
    return compileList(shape, compile);
  };
  for (const shape of table) matchers.push(compile(shape));
  return matchers[0] as Matcher;
}

function compileList(
  shape: Exclude<Shape, string | number>,
  compile: (shape: Shape) => Matcher,
): Matcher {
  switch (shape[0]) {
    case 'text':
      return matchText(shape);
    case 'number':
    case 'integer': {
      const [kind, minimum, maximum] = shape;
      const isNumber = kind === 'integer' ? Number.isSafeInteger : Number.isFinite;
      return (value) =>
        isNumber(value) && (value as number) >= minimum && (value as number) <= maximum;
    }
    case 'one': {
      const values = new Set<unknown>(shape[1]);
      return (value) => values.has(value);
    }
    case 'list': {
      const entry = compile(shape[1]);
      return (value) => Array.isArray(value) && value.length <= MAX_RECORDS && value.every(entry);
    }
    case 'record':
      return matchFields(new Map(), [], compile(shape[2]), compile(shape[1]));
    case 'fields':
      return compileFields(shape[1], shape[2], compile);
    case 'any': {
      const any = shape[1].map(compile);
      return (value) => any.some((matches) => matches(value));
    }
    case 'by': {
      const [, key, shapes] = shape;
      const byKey = new Map(Object.entries(shapes).map(([name, each]) => [name, compile(each)]));
      return (value) => isObject(value) && !!byKey.get(value[key] as string)?.(value);
    }
  }
}

function matchText([, minimum, maximum, pattern, flags]: Extract<
  Shape,
  readonly ['text', ...unknown[]]
>): Matcher {
  const expression = new RegExp(pattern ?? '', flags);
  return (value) =>
    typeof value === 'string' &&
    value.length >= minimum &&
    value.length <= maximum &&
    expression.test(value);
}

function compileFields(
  written: Readonly<Record<string, Shape>>,
  others: Shape | undefined,
  compile: (shape: Shape) => Matcher,
): Matcher {
  const fields = new Map<string, Matcher>();
  const required: string[] = [];
  for (const [name, shape] of Object.entries(written)) {
    const key = name.replace(/\?$/, '');
    fields.set(key, compile(shape));
    if (key === name) required.push(key);
  }
  return matchFields(fields, required, others === undefined ? undefined : compile(others));
}

function matchFields(
  fields: ReadonlyMap<string, Matcher>,
  required: readonly string[],
  others?: Matcher,
  otherKey?: Matcher,
): Matcher {
  return (value) =>
    isObject(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => {
      const matches = fields.get(key) ?? others;
      return (
        key !== '__proto__' &&
        matches?.(value[key]) &&
        (fields.has(key) || !otherKey || otherKey(key))
      );
    });
}
