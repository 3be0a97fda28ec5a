import type * as z from 'zod/mini';
import { checkedSchema, type CheckedSchema, type ListNode } from './checked-schema.js';
import { coreProblem } from './core-problem.js';
import type { ConfigFormat, ListPath, TakenConfig } from './format.js';
import { flattenIssues, noteKnownKeys, toProblem, type FlatIssue } from './issues.js';
import type { KeptEntries, ParsedConfig } from './parsed-config.js';
import type { CoreProblem, Path, Severity } from './problem.js';
import { MAX_RECORDS, type ShapeTable } from './shape.js';
import { copyTree, expandPath, isWithin, setValueAt, valueAt, withValueAt } from './value.js';

/** Most problems that are reported one by one for one list; the others are counted. */
const MAX_REPORTED = 100;

/** Unknown keys can hide others behind them only as deep as unions stand in unions. */
const MAX_PASSES = 4;

const PARSING = { error: noteKnownKeys };

/** A format with its schema and shape at hand. */
export type LenientFormat<Config> = Omit<ConfigFormat<Config>, 'schema' | 'shape'> & {
  readonly schema: z.ZodMiniType<Config>;
  readonly shape?: ShapeTable | undefined;
};

/** A key to be left out. */
interface ExtraKey {
  readonly path: Path;
  readonly issue: z.core.$ZodIssueUnrecognizedKeys;
}

/** A value that passed, wrapped so that `undefined` can mean that it did not. */
interface Passed {
  readonly value: unknown;
}

/**
 * Checks a value whose header is in order. Unknown keys are reported and left out, and of the format's
 * lists each entry is checked by itself, so that a bad one is reported and skipped. The value is never
 * changed, and the config shares with it what passed as it was.
 */
export function parseLeniently<Config>(
  format: LenientFormat<Config>,
  value: unknown,
): ParsedConfig<Config> {
  const { strictPaths = [], most } = format;
  const parser = new LenientParser(strictPaths, most?.records ?? MAX_RECORDS);
  const parsed = parser.parse(
    checkedSchema(format.schema, format.lists ?? [], format.shape),
    value,
    [],
  );
  parser.closeReport([]);
  const { problems, kept } = parser;
  // The schema vouches for the rest; the lists were put back as entries that it let pass.
  return parsed
    ? { config: parsed.value as TakenConfig<Config>, problems, kept }
    : { problems, kept };
}

class LenientParser {
  readonly kept: KeptEntries[] = [];
  problems: CoreProblem[] = [];
  #unreported = 0;
  readonly #strictPaths: readonly ListPath[];
  readonly #mostRecords: number;

  constructor(strictPaths: readonly ListPath[], mostRecords: number) {
    this.#strictPaths = strictPaths;
    this.#mostRecords = mostRecords;
  }

  parse(checked: CheckedSchema, value: unknown, at: Path): Passed | undefined {
    if (checked.lists.length === 0) return this.#parseWhole(checked, value, at);
    const found = checked.lists.flatMap((list) =>
      expandPath(value, list.path).flatMap((path) => {
        const entries = valueAt(value, path);
        return Array.isArray(entries) ? [{ list, path, entries: entries as unknown[] }] : [];
      }),
    );
    // The schema sees empty lists, so that it looks at every entry only once.
    const shell = found.reduce((root, { path }) => withValueAt(root, path, []), value);
    const parsed = this.#parseWhole(checked, shell, at);
    if (!parsed) return undefined;
    for (const { list, path, entries } of found) {
      setValueAt(parsed.value, path, this.#parseList(list, entries, [...at, ...path]));
    }
    return parsed;
  }

  #parseList(list: ListNode, entries: readonly unknown[], at: Path): unknown[] {
    if (entries.length > this.#mostRecords) {
      const detail = { count: entries.length, limit: this.#mostRecords };
      this.#report(coreProblem('too-many-records', detail, at));
      return [];
    }
    const [problems, unreported] = [this.problems, this.#unreported];
    this.problems = [];
    this.#unreported = 0;
    const values: unknown[] = [];
    const indexes: number[] = [];
    for (let index = 0; index < entries.length; index++) {
      const parsed = this.parse(list.entry, entries[index], [...at, index]);
      if (!parsed) continue;
      values.push(parsed.value);
      indexes.push(index);
    }
    this.closeReport(at);
    const count = entries.length - indexes.length;
    if (count > 0) {
      this.kept.push({ path: at, indexes });
      const detail = { count, of: entries.length };
      this.problems.push(coreProblem('entries-skipped', detail, at, 'warning'));
    }
    this.problems = [...problems, ...this.problems];
    this.#unreported = unreported;
    return values;
  }

  /** One look where all is well. Otherwise the schema says why, without the keys it does not know. */
  #parseWhole({ schema, matches }: CheckedSchema, value: unknown, at: Path): Passed | undefined {
    if (matches(value)) return { value };
    const current = copyTree(value, null);
    for (let pass = 1; ; pass++) {
      if (pass > 1 && matches(current)) return { value: copyTree(current, Object.prototype) };
      const result = this.#ask(schema, current, at);
      if (!result || result.success) return result && { value: result.data };
      const issues = flattenIssues(result.error.issues);
      const extra = pass < MAX_PASSES ? issues.flatMap((issue) => this.#extraKeys(issue, at)) : [];
      for (const { path, issue } of extra) {
        this.#reportUnknown(issue, [...at, ...path], 'warning');
        setValueAt(current, path, undefined);
      }
      if (extra.length === 0) {
        for (const issue of issues) this.#reportIssue(issue, current, at);
        return undefined;
      }
    }
  }

  #ask(schema: z.ZodMiniType, value: unknown, at: Path) {
    try {
      return schema.safeParse(value, PARSING);
    } catch (error) {
      // zod passes issues on as arguments, and runs out of stack when there are a hundred thousand.
      this.#report(coreProblem('unexpected', { message: String(error) }, at));
      return undefined;
    }
  }

  /** Unknown keys that can be left out without loss. */
  #extraKeys({ path, issue }: FlatIssue, at: Path): ExtraKey[] {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys
      .map((key) => ({ path: [...path, key], issue }))
      .filter((extra) => !this.#isStrict([...at, ...extra.path]));
  }

  #isStrict(place: Path): boolean {
    return this.#strictPaths.some((pattern) => isWithin(place, pattern));
  }

  #reportIssue(flat: FlatIssue, root: unknown, at: Path): void {
    const { issue, path } = flat;
    if (issue.code !== 'unrecognized_keys') return this.#report(toProblem(flat, root, at));
    for (const key of issue.keys) this.#reportUnknown(issue, [...at, ...path, key], 'error');
  }

  #reportUnknown(issue: z.core.$ZodIssueUnrecognizedKeys, path: Path, severity: Severity): void {
    const known = issue.message.split('\n').filter((key) => key !== '');
    this.#report(coreProblem('unknown-key', { key: String(path.at(-1)), known }, path, severity));
  }

  #report(problem: CoreProblem): void {
    if (this.problems.length < MAX_REPORTED) this.problems.push(problem);
    else this.#unreported++;
  }

  /** Says how many problems were not told one by one. */
  closeReport(at: Path): void {
    const count = this.#unreported;
    if (count > 0) this.problems.push(coreProblem('more-problems', { count }, at, 'warning'));
    this.#unreported = 0;
  }
}
