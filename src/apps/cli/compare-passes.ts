import type { PlainDay } from '../../core/dates/plain-day.js';
import {
  compareRules,
  type SchemeComparison,
} from '../../widgets/leisure-pass/domain/analysis/comparison.js';
import { compileRules } from '../../widgets/leisure-pass/domain/rules.js';
import type { Messages } from './messages.js';
import { problemLine } from './read-config.js';
import { readPass } from './read-pass.js';
import type { System } from './system.js';

const MOST_CHANGES = 8;

/**
 * Prints which situations are told something else by one config than by another, on the same day, and an
 * example of each. False where one of them cannot be read.
 */
export async function compareFiles(
  before: string,
  after: string,
  asOf: PlainDay | undefined,
  messages: Messages,
  system: System,
): Promise<boolean> {
  const { pass } = messages;
  const old = await readPass(before, system, asOf);
  const recent = await readPass(after, system, asOf);
  if (!old.config || !recent.config) {
    if (!old.config) {
      for (const problem of old.problems) {
        system.print(`${problemLine(problem, pass.problems, before, messages, system)}\n`);
      }
    }
    return false;
  }
  const { audiences = ['parent' as const] } = recent.config;
  for (const audience of audiences) {
    const comparison = compareRules(
      compileRules(old.config, recent.today, audience),
      compileRules(recent.config, recent.today, audience),
    );
    const { changed, count, schemes } = comparison;
    system.print(
      `${pass.changed(after, changed, count, audiences.length > 1 ? audience : undefined)}\n`,
    );
    for (const scheme of schemes) {
      for (const line of linesOf(scheme, messages)) system.print(`${line}\n`);
    }
  }
  return true;
}

function linesOf(comparison: SchemeComparison, { pass }: Messages): readonly string[] {
  const { scheme } = comparison;
  switch (comparison.kind) {
    case 'added':
      return [pass.schemeCame(scheme)];
    case 'removed':
      return [pass.schemeWent(scheme)];
    case 'notCompared':
      return [pass.notCompared(scheme)];
    case 'compared': {
      const { changed, count, changes } = comparison;
      if (changed === 0n) return [];
      return [
        pass.schemeChanged(scheme, changed, count),
        ...changes
          .slice(0, MOST_CHANGES)
          .map((each) => pass.change(each.count, each.before, each.after, each.example)),
      ];
    }
  }
}
