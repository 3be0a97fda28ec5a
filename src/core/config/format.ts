import type * as z from 'zod/mini';
import type { Inlined } from './fields.js';
import type { Path } from './problem.js';
import type { ShapeTable } from './shape.js';

/** An object as JSON gives it, before anything is known about it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The entries of a list, and where in what was given they stand. */
export interface GivenEntries {
  readonly entries: readonly unknown[];
  readonly path: Path;
}

/** A list in a config: the keys that lead to it, `*` for every entry of a list on the way. */
export type ListPath = readonly string[];

/** What the intake needs to know of one widget's config. */
export interface ConfigFormat<Config> {
  /** The widget's id, as `widget` must say. */
  readonly widget: string;
  /** The newest version this release reads. */
  readonly version: number;
  /** The schema, or how to fetch it: only what has not the shape is put to it. */
  readonly schema: z.ZodMiniType<Config> | (() => Promise<z.ZodMiniType<Config>>);
  /** How to fetch the same as plain data. Without it every config is put to the schema. */
  readonly shape?: () => Promise<ShapeTable>;
  /** Of the shape what most configs have; one that has it needs nothing else before it is shown. */
  readonly plainShape?: ShapeTable;
  /** Lists that are checked entry by entry, and that may be given as `{"src": …}`. */
  readonly lists?: readonly ListPath[];
  /**
   * The entries of a list that is given in a format of its own, such as GeoJSON's, in a file or in the
   * list's place; undefined where it is none. Pure; must not change its argument.
   */
  readonly entriesIn?: (value: JsonObject) => GivenEntries | undefined;
  /** Other caps than those of a page, for tools that have more memory than a phone. */
  readonly most?: { readonly bytes: number; readonly records: number };
  /** From a version to the next: `{1: (config) => config of version 2}`. Pure; must not change its argument. */
  readonly migrations?: Readonly<Record<number, (config: JsonObject) => JsonObject>>;
  /**
   * Places where an unknown key stops the list entry it is in (or, outside every list, the config)
   * instead of being ignored, because it could change a verdict. Each holds for all below it.
   */
  readonly strictPaths?: readonly ListPath[];
}

/** A config after the intake: lists loaded, bad entries gone. */
export type TakenConfig<Config> = Inlined<Config>;
