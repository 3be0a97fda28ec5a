import type * as z from 'zod/mini';
import type { ListPath } from './format.js';
import { compileMatcher, type Matcher } from './matcher.js';

/** A schema with the lists whose entries are checked one by one. */
export interface CheckedSchema {
  readonly schema: z.ZodMiniType;
  readonly matches: Matcher;
  readonly lists: readonly ListNode[];
}

/** A list in a config. */
export interface ListNode {
  /** From the entry (or the config) that holds it. */
  readonly path: ListPath;
  readonly entry: CheckedSchema;
}

/**
 * Orders list paths by which lies in an entry of which, and finds the schema of their entries.
 * @throws TypeError where a path leads to no list of the schema: a mistake in the widget
 */
export function checkedSchema(schema: z.ZodMiniType, paths: readonly ListPath[]): CheckedSchema {
  const outer = paths.filter(
    (path) => !paths.some((other) => other !== path && startsWithEntryOf(path, other)),
  );
  const lists = outer.map((path) => {
    const entry = schemaAt(schema, [...path, '*']);
    if (!entry) throw new TypeError(`No list at ${path.join('.')}`);
    const inner = paths
      .filter((other) => other !== path && startsWithEntryOf(other, path))
      .map((other) => other.slice(path.length + 1));
    return { path, entry: checkedSchema(entry, inner) };
  });
  return { schema, matches: compileMatcher(schema), lists };
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
