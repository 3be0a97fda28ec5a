import { readdir } from 'node:fs/promises';
import type { TakenConfig } from '../../src/core/config/format.js';
import type { LeisurePassConfig } from '../../src/widgets/leisure-pass/config.js';
import { takePassConfig } from './story-data.js';

const FOLDER = new URL('../../stories/data/fritidspas/', import.meta.url);

/** The pass configs of stories/data/fritidspas. What they share is in a folder below. */
export const passFiles = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));

/** A pass config with its lists in their places. */
export type Pass = TakenConfig<LeisurePassConfig>;

/** The configs by the names of their files; those that could not be taken in are missing. */
export const passes: ReadonlyMap<string, Pass> = new Map(
  (
    await Promise.all(
      passFiles.map(async (name) => [name, (await takePassConfig(name)).config] as const),
    )
  ).flatMap(([name, config]) => (config ? [[name, config] as const] : [])),
);

/** Everything below a value, each with the keys that lead to it, the value itself first. */
export function* below(
  value: unknown,
  path: readonly string[] = [],
): Generator<[readonly string[], unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* below(part, [...path, key]);
}
