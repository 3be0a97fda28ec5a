import { coreProblem } from './core-problem.js';
import type { ConfigFormat, JsonObject, TakenConfig } from './format.js';
import { isObject } from './is-object.js';
import type { ParsedConfig } from './parsed-config.js';
import type { CoreProblem } from './problem.js';
import { hasShape } from './shape.js';
import { kindOf } from './value.js';

/**
 * Checks a value against a widget's schema, leniently: unknown keys are reported and left out, and of
 * the format's lists a bad entry is reported and skipped. The value is never changed. Lists given as
 * `{"src": …}` must have been put in its place already. What a faultless, short config does not need
 * is loaded only when there is something to report or much to check.
 */
export async function parseConfig<Config>(
  format: ConfigFormat<Config>,
  value: unknown,
): Promise<ParsedConfig<Config>> {
  const header = readHeader(format, value);
  if (header.kind === 'failed') return { problems: [header.problem], kept: [] };
  // What most configs have is here already; the whole shape is fetched for the others.
  const isPlain = format.plainShape && hasShape(format.plainShape, header.value);
  const shape = isPlain ? format.plainShape : await format.shape?.();
  if (shape && (isPlain || hasShape(shape, header.value))) {
    return { config: header.value as TakenConfig<Config>, problems: [], kept: [] };
  }
  const [{ parseLeniently }, schema] = await Promise.all([
    import('./lenient-parser.js'),
    typeof format.schema === 'function' ? format.schema() : format.schema,
  ]);
  return parseLeniently({ ...format, schema, shape }, header.value);
}

/** A value that is for this widget, brought to the newest version, or why it is not. */
export type Header =
  | { readonly kind: 'ours'; readonly value: JsonObject }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/** Looks at `widget` and `version` and migrates an older version. A missing one is the schema's to report. */
export function readHeader<Config>(format: ConfigFormat<Config>, value: unknown): Header {
  if (!isObject(value)) {
    return {
      kind: 'failed',
      problem: coreProblem('wrong-type', { expected: ['object'], got: kindOf(value) }),
    };
  }
  const { widget, version } = value;
  if (typeof widget === 'string' && widget !== format.widget) {
    const detail = { expected: format.widget, got: widget };
    return { kind: 'failed', problem: coreProblem('wrong-widget', detail, ['widget']) };
  }
  if (typeof version === 'number' && version > format.version) {
    // Config version and major release go together.
    const detail = { version, supported: format.version, release: String(Math.ceil(version)) };
    return { kind: 'failed', problem: coreProblem('newer-version', detail, ['version']) };
  }
  return { kind: 'ours', value: migrate(format, value) };
}

function migrate<Config>(
  { version, migrations }: ConfigFormat<Config>,
  value: JsonObject,
): JsonObject {
  let current = value;
  if (typeof value.version !== 'number') return value;
  for (let from = value.version; from < version; from++) {
    const step = migrations?.[from];
    if (!step) break;
    current = { ...step(current), version: from + 1 };
  }
  return current;
}
