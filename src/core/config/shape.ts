import { isObject } from './is-object.js';

/**
 * The shape of a config as plain data: what is left of a schema when all that matters is yes or no.
 * Written by `.scripts/write-shapes.js` from the zod schema, so that visitors whose config is in order
 * load neither zod nor the schema; only a config with a mistake in it does, to be told which.
 *
 * A name stands for an entry of the table; one that is not in it is a JavaScript type.
 */
export type Shape =
  | string
  | RegExp
  | readonly ['text' | 'number' | 'integer', minimum: number, maximum: number]
  | readonly ['one', ...values: (string | number | boolean)[]]
  | readonly ['list', entry: Shape]
  | readonly ['any', shapes: readonly Shape[]]
  | readonly ['fields', fields: string, others?: Shape, otherKeys?: Shape]
  /** An object whose value under a key says which fields it has besides. */
  | readonly ['by', key: string, fields: Readonly<Record<string, string>>];

/**
 * Shapes by name; that of the config itself is `''`. `fields` are parted by spaces: `id`, `title?` where
 * it may be missing, `intro?:title` where its shape goes by another name. One whose name is not in the
 * table is a string. No shape leads back to itself, so what has a shape is no deeper than its schema.
 * Lists stand in the config itself; one given as `{"src": …}` has not its shape before it is loaded.
 */
export type ShapeTable = Readonly<Record<string, Shape>>;

/** Says whether a value has a shape, and nothing else. */
export type Matcher = (value: unknown) => boolean;

/** Most entries of one list. */
export const MAX_RECORDS = 20_000;

/**
 * Whether a value has the shape of a table. A yes is the schema's yes with the value as it stands, and
 * with no list still to be loaded.
 */
export function hasShape(table: ShapeTable, value: unknown): boolean {
  return matcherIn(table)('')(value);
}

/** Turns shapes of a table into functions that only say yes or no. */
export function matcherIn(table: ShapeTable): (shape: Shape) => Matcher {
  const named = new Map<string, Matcher>();
  const compile = (shape: Shape): Matcher => {
    if (typeof shape !== 'string') return compileShape(shape, table, compile);
    const known = named.get(shape);
    if (known) return known;
    const entry = table[shape];
    const matches = entry === undefined ? isOfType(shape) : compile(entry);
    named.set(shape, matches);
    return matches;
  };
  return compile;
}

/** The fields of an object: keys as written, with the mark of those that may be missing, and shapes. */
export function fieldsIn(table: ShapeTable, written: string): readonly [key: string, Shape][] {
  return (written.match(/\S+/g) ?? []).map((field) => {
    const [name = '', shape] = field.split(':');
    const key = name.replace('?', '');
    return [name, shape ?? (Object.hasOwn(table, key) ? key : 'string')];
  });
}

function isOfType(type: string): Matcher {
  return type === 'number' ? Number.isFinite : (value) => typeof value === type;
}

function compileShape(
  shape: Exclude<Shape, string>,
  table: ShapeTable,
  compile: (shape: Shape) => Matcher,
): Matcher {
  if (shape instanceof RegExp) return (value) => typeof value === 'string' && shape.test(value);
  switch (shape[0]) {
    case 'text':
    case 'number':
    case 'integer':
      return matchBounds(shape);
    case 'one': {
      const [, ...values] = shape;
      return (value) => values.includes(value as string);
    }
    case 'list': {
      const entry = compile(shape[1]);
      return (value) => Array.isArray(value) && value.length <= MAX_RECORDS && value.every(entry);
    }
    case 'any': {
      const any = shape[1].map(compile);
      return (value) => any.some((matches) => matches(value));
    }
    case 'fields':
      return compileFields(shape, table, compile);
    case 'by': {
      const [, key, variants] = shape;
      const byKey = new Map<unknown, Matcher>();
      for (const [name, written] of Object.entries(variants)) {
        byKey.set(name, compile(['fields', `${written} ${key}:string`]));
      }
      return (value) => isObject(value) && !!byKey.get(value[key])?.(value);
    }
  }
}

function matchBounds([kind, minimum, maximum]: Extract<
  Shape,
  readonly ['text' | 'number' | 'integer', ...unknown[]]
>): Matcher {
  const isInside = (size: number): boolean => size >= minimum && size <= maximum;
  if (kind === 'text') return (value) => typeof value === 'string' && isInside(value.length);
  const isNumber = kind === 'integer' ? Number.isSafeInteger : Number.isFinite;
  return (value) => isNumber(value) && isInside(value as number);
}

function compileFields(
  [, written, others, otherKeys = 'string']: Extract<Shape, readonly ['fields', ...unknown[]]>,
  table: ShapeTable,
  compile: (shape: Shape) => Matcher,
): Matcher {
  const isOther = others === undefined ? undefined : compile(others);
  const isOtherKey = compile(otherKeys);
  const fields = new Map<string, Matcher>();
  const required: string[] = [];
  for (const [name, shape] of fieldsIn(table, written)) {
    const key = name.replace('?', '');
    fields.set(key, compile(shape));
    if (key === name) required.push(key);
  }
  return (value) =>
    isObject(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every(
      (key) =>
        key !== '__proto__' &&
        (fields.get(key)?.(value[key]) ?? (isOther?.(value[key]) && isOtherKey(key))),
    );
}
