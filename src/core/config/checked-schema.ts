import type * as z from 'zod/mini';
import type { ListPath } from './format.js';
import { fieldsIn, matcherIn, type Matcher, type Shape, type ShapeTable } from './shape.js';

/** A schema with the lists whose entries are checked one by one. */
export interface CheckedSchema {
  readonly schema: z.ZodMiniType;
  /** A yes is the schema's with the value as it stands; a no can also mean "ask the schema itself". */
  readonly matches: Matcher;
  readonly lists: readonly ListNode[];
}

/** A list in a config. */
export interface ListNode {
  /** From the entry (or the config) that holds it. */
  readonly path: ListPath;
  readonly entry: CheckedSchema;
}

const askTheSchema: Matcher = () => false;

/**
 * Orders list paths by which lies in an entry of which, and finds the schema and shape of their entries.
 *
 * @param table the schema as plain data, far faster to ask where nothing is wrong
 * @throws TypeError where a path leads to no list of the schema: a mistake in the widget
 */
export function checkedSchema(
  schema: z.ZodMiniType,
  paths: readonly ListPath[],
  table?: ShapeTable,
  shape: Shape | undefined = '',
): CheckedSchema {
  const outer = paths.filter(
    (path) => !paths.some((other) => other !== path && startsWithEntryOf(path, other)),
  );
  const lists = outer.map((path) => {
    const entry = schemaAt(schema, [...path, '*']);
    if (!entry) throw new TypeError(`No list at ${path.join('.')}`);
    const inner = paths
      .filter((other) => other !== path && startsWithEntryOf(other, path))
      .map((other) => other.slice(path.length + 1));
    const entryShape = table && shapeAt(table, shape, [...path, '*']);
    return {
      path,
      entry: checkedSchema(entry, inner, entryShape === undefined ? undefined : table, entryShape),
    };
  });
  return { schema, matches: table ? matcherIn(table)(shape) : askTheSchema, lists };
}

function startsWithEntryOf(path: ListPath, list: ListPath): boolean {
  return path[list.length] === '*' && list.every((step, index) => path[index] === step);
}

function schemaAt(schema: z.ZodMiniType, path: ListPath): z.ZodMiniType | undefined {
  const { innerType, options, element, shape } = schema._zod.def as {
    innerType?: z.ZodMiniType;
    options?: readonly z.ZodMiniType[];
    element?: z.ZodMiniType;
    shape?: Readonly<Record<string, z.ZodMiniType>>;
  };
  if (innerType) return schemaAt(innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (options) {
    for (const option of options) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return undefined;
  }
  const next = step === '*' ? element : shape?.[step];
  return next && schemaAt(next, rest);
}

function shapeAt(table: ShapeTable, shape: Shape, path: ListPath): Shape | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  if (typeof shape === 'string') {
    const named = table[shape];
    return named === undefined ? undefined : shapeAt(table, named, path);
  }
  if (shape instanceof RegExp) return undefined;
  if (shape[0] === 'list' && step === '*') return shapeAt(table, shape[1], rest);
  if (shape[0] !== 'fields') return undefined;
  const field = fieldsIn(table, shape[1]).find(([key]) => key === step || key === `${step}?`);
  return field && shapeAt(table, field[1], rest);
}
