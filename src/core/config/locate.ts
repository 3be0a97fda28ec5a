import type { JsonObject } from './format.js';
import type { Path } from './problem.js';
import type { KeptEntries } from './parsed-config.js';

/** A place as the author of the config can find it; without `source` it is in the page itself. */
export interface IntakeLocation {
  readonly path: Path;
  readonly source?: string;
}

/** A list that was loaded: its place in the config, and where it stands in which file. */
export interface LoadedList {
  readonly path: Path;
  /** Undefined where it stands in the config itself, in a format of its own. */
  readonly source?: string | undefined;
  /** Empty where the file is the list. */
  readonly sourcePath: Path;
  /** The object that the list is in, where it is in one: what else the file says. */
  readonly beside?: JsonObject;
}

/** The innermost loaded list that a path is at or in. */
export function enclosingList<List extends LoadedList>(
  loaded: readonly List[],
  path: Path,
): List | undefined {
  return loaded
    .filter((list) => list.path.every((step, index) => step === path[index]))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** Where a path of the config with its lists in place stands in the files it was put together from. */
export function locateInFiles(
  path: Path,
  loaded: readonly LoadedList[],
  source: string | undefined,
): IntakeLocation {
  const list = enclosingList(loaded, path);
  if (list) {
    const at = [...list.sourcePath, ...path.slice(list.path.length)];
    const file = list.source ?? source;
    return file === undefined ? { path: at } : { path: at, source: file };
  }
  return source === undefined ? { path } : { path, source };
}

/** The path before bad entries were skipped, of a path after. */
export function beforeSkipping(path: Path, kept: readonly KeptEntries[]): Path {
  const indexes = new Map(kept.map((list) => [list.path.join('/'), list.indexes]));
  return path.reduce<Path>((before, step) => {
    const original = typeof step === 'number' && indexes.get(before.join('/'))?.[step];
    return [...before, typeof original === 'number' ? original : step];
  }, []);
}
