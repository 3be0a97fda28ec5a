import { isObject } from './is-object.js';
import type { Path, ValueKind } from './problem.js';

/** What a value is, in the words of JSON. */
export function kindOf(value: unknown): ValueKind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean'
    ? type
    : 'other';
}

/** What stands at a path, if that is the object's own: nothing a page added to prototypes counts. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** The root with another value at a path that exists. Only what lies on the way is copied. */
export function withValueAt(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    return root.map((entry: unknown, index) =>
      index === step ? withValueAt(entry, rest, value) : entry,
    );
  }
  return isObject(root) ? { ...root, [step]: withValueAt(root[step], rest, value) } : root;
}

/**
 * A copy of plain data, to a depth beyond which no config goes. Keys without a value are left out, as
 * JSON does. The copies inherit what `prototype` has: with null, nothing that a page added.
 */
export function copyTree(value: unknown, prototype: object | null, depth = 64): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => copyTree(entry, prototype, depth - 1));
  }
  if (!isObject(value)) return value;
  const copy = Object.create(prototype) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const child = copyTree(value[key], prototype, depth - 1);
    if (child === undefined) continue;
    if (key !== '__proto__') copy[key] = child;
    // Assigning it would change the prototype instead.
    else Object.defineProperty(copy, key, { value: child, enumerable: true, configurable: true });
  }
  return copy;
}

/** Puts a value at a path of something that is ours to change; `undefined` deletes the key. */
export function setValueAt(root: unknown, path: Path, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else (parent as Record<string | number, unknown>)[last] = value;
}

/** All places that a path with `*` for "every entry" leads to. */
export function expandPath(root: unknown, path: readonly string[]): Path[] {
  let places: { path: Path; value: unknown }[] = [{ path: [], value: root }];
  for (const step of path) {
    places = places.flatMap(({ path: before, value }) => {
      if (step === '*') {
        return Array.isArray(value)
          ? value.map((entry: unknown, index) => ({ path: [...before, index], value: entry }))
          : [];
      }
      const child = isObject(value) ? valueAt(value, [step]) : undefined;
      return child === undefined ? [] : [{ path: [...before, step], value: child }];
    });
  }
  return places.map(({ path: place }) => place);
}

/** Whether a path is at or below the place that a pattern with `*` names. */
export function isWithin(path: Path, pattern: readonly string[]): boolean {
  return pattern.every((step, index) =>
    step === '*' ? typeof path[index] === 'number' : path[index] === step,
  );
}

/** Whether a value is a `{"src": …}` in the place of a list. */
export function isReference(value: unknown): value is { readonly src: string } {
  return typeof valueAt(value, ['src']) === 'string';
}
