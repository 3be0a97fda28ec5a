import type { Answers, Rules } from '../../../../src/widgets/leisure-pass/domain/model.js';
import type { PlainOutcome, PlainRules, PlainSheet } from '../plain-rules.js';

/** What is said of a scheme; unknown where an engine says neither yes nor no. */
export type Said = PlainOutcome | 'unknown';

type Sheet = Answers | PlainSheet;

/** Rules, ready to be asked. */
export interface BuiltRules {
  /** Ours takes answers as they are, the others as plain ones. */
  readonly readsAnswers?: boolean;
  readonly nodes?: number;
  /** All schemes and benefits. */
  readonly evaluate: (sheet: Sheet) => unknown;
  /** What that says of each scheme. */
  readonly outcomes: (found: unknown) => ReadonlyMap<string, Said>;
  /** The question to ask now. */
  readonly next?: (sheet: Sheet) => string | undefined;
  /** All questions that can still matter. */
  readonly relevant?: (sheet: Sheet) => readonly string[];
}

/** A file in this folder. */
export interface EngineFile {
  readonly name: string;
  readonly build: (plain: PlainRules, rules: Rules) => BuiltRules;
}

/** Loads one by the name of its file. */
export async function loadEngine(file: string): Promise<EngineFile> {
  return (await import(`./${file}.js`)) as EngineFile;
}
