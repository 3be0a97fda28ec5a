import type * as z from 'zod/mini';
import { coreProblem } from './core-problem.js';
import type { CoreProblem, Path, ValueKind } from './problem.js';
import { kindOf, valueAt } from './value.js';

type Issue = z.core.$ZodIssue;

/** An issue with the whole way to it, and none hidden inside the branches of a union. */
export interface FlatIssue {
  readonly path: Path;
  readonly issue: Issue;
}

/** Longest piece of a wrong value that is quoted in a message. */
const EXCERPT = 60;

/**
 * Error map for zod that notes on an unknown key which keys are known, since a finished issue no longer
 * says so. Called for failures only.
 */
export const noteKnownKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return '';
  const definition = issue.inst?._zod.def as Partial<z.core.$ZodObjectDef> | undefined;
  return Object.keys(definition?.shape ?? {}).join('\n');
};

/**
 * Follows each failed union into the branch that the value was meant for: the only one of the right
 * kind, or the one with the fewest complaints.
 */
export function flattenIssues(issues: readonly Issue[], before: Path = []): FlatIssue[] {
  return issues.flatMap((issue): FlatIssue[] => {
    const path = [...before, ...(issue.path as (string | number)[])];
    if (issue.code !== 'invalid_union') return [{ path, issue }];
    const meant = issue.errors
      .filter((branch) => !branch.some(isOfAnotherKind))
      .toSorted((one, other) => one.length - other.length)[0];
    return meant ? flattenIssues(meant, path) : [{ path, issue }];
  });
}

function isOfAnotherKind(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

/** A schema's complaint as a problem. `root` is the value that `path` of the issue leads into. */
export function toProblem({ path, issue }: FlatIssue, root: unknown, at: Path): CoreProblem {
  const value = valueAt(root, path);
  const place = [...at, ...path];
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind([kindName(issue.expected)], value, place);
    case 'invalid_union':
      return issue.discriminator === undefined
        ? wrongKind(issue.errors.flatMap(expectedKinds), value, place, issue.message)
        : notOneOf((issue as { options?: readonly unknown[] }).options ?? [], value, place);
    case 'invalid_value':
      return notOneOf(issue.values, value, place);
    case 'invalid_format':
      return badFormat(issue, excerpt(value), place);
    case 'invalid_key':
      return badKey(issue, place);
    case 'too_small':
      return outOfRange({ minimum: Number(issue.minimum) }, value, place);
    case 'too_big':
      return outOfRange({ maximum: Number(issue.maximum) }, value, place);
    default:
      return coreProblem('no-match', {}, place);
  }
}

/** @param message of the schema's own: what to write instead, each in a line */
function wrongKind(
  expected: readonly ValueKind[],
  value: unknown,
  place: Path,
  message = '',
): CoreProblem {
  const kinds = [...new Set(expected)].filter((kind) => kind !== 'nothing');
  if (value === undefined) return coreProblem('missing', { expected: kinds }, place);
  const instead = message === '' ? {} : { instead: message.split('\n') };
  return kinds.length > 0
    ? coreProblem('wrong-type', { expected: kinds, got: kindOf(value), ...instead }, place)
    : coreProblem('no-match', {}, place);
}

function notOneOf(values: readonly unknown[], value: unknown, place: Path): CoreProblem {
  if (value === undefined) return coreProblem('missing', { expected: [] }, place);
  const allowed = values.filter(
    (each) => typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean',
  );
  return allowed.length > 0
    ? coreProblem('not-one-of', { allowed, got: excerpt(value) }, place)
    : coreProblem('no-match', {}, place);
}

/** A schema names its format where a regular expression would say nothing: `z.regex(…, 'date')`. */
function badFormat(
  issue: z.core.$ZodIssueInvalidStringFormat,
  got: string,
  place: Path,
): CoreProblem {
  const format = issue.message || issue.format;
  const pattern = issue.pattern === undefined ? {} : { pattern: issue.pattern };
  return coreProblem('bad-format', { format, got, ...pattern }, place);
}

function badKey(issue: z.core.$ZodIssueInvalidKey, place: Path): CoreProblem {
  const [first] = issue.issues;
  const key = String(place.at(-1));
  return first?.code === 'invalid_format'
    ? badFormat(first, key, place)
    : coreProblem('bad-format', { format: 'key', got: key }, place);
}

function outOfRange(
  bound: { readonly minimum: number } | { readonly maximum: number },
  value: unknown,
  place: Path,
): CoreProblem {
  return typeof value === 'string' || Array.isArray(value)
    ? coreProblem('wrong-length', { ...bound, got: value.length }, place)
    : coreProblem('out-of-range', { ...bound, got: Number(value) }, place);
}

function expectedKinds(branch: readonly Issue[]): ValueKind[] {
  return branch.flatMap((issue) =>
    issue.path.length === 0 && issue.code === 'invalid_type' ? [kindName(issue.expected)] : [],
  );
}

const KIND_NAMES: Readonly<Record<string, ValueKind>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
  null: 'null',
};

function kindName(expected: string): ValueKind {
  return Object.hasOwn(KIND_NAMES, expected) ? (KIND_NAMES[expected] ?? 'other') : 'nothing';
}

function excerpt(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > EXCERPT ? `${value.slice(0, EXCERPT)}…` : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value);
}
