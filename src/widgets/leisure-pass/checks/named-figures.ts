import { parametersBehind } from '../domain/dependencies.js';
import { parameterFigure } from '../domain/figures.js';
import type { Rules } from '../domain/model.js';
import { placeholdersIn } from '../domain/placeholders.js';
import type { FactConfig } from '../fact-config.js';
import type { Facts, Report } from './report.js';

/** The rules that tell what rests on a question, and what its figures rest on. */
export type NamedIn = Pick<Rules, 'facts' | 'parameters' | 'amounts' | 'conditions'>;

/** Questions whose answers are no figures, so that nothing compares them with one that is named. */
const CHOSEN: ReadonlySet<FactConfig['kind']> = new Set(['boolean', 'choice', 'several']);

/**
 * Whether what rests on a question can be decided by its answer. One that only names a figure is not
 * known to be about it, so that a “no” to a figure that has run out would count as one to the figure
 * of today: it is left out then, and its editor is told before.
 */
export function namesNoOldFigure(
  report: Report,
  fact: FactConfig,
  rules: NamedIn,
  { day }: Facts,
): boolean {
  if (!CHOSEN.has(fact.kind) || !decidesSomething(fact, rules)) return true;
  return [...placeholdersIn(fact)]
    .map((id) => {
      const dated = parametersBehind(rules, id);
      if (dated.length === 0) return true;
      const isCurrent = dated.every((parameter) => parameterFigure(parameter, day).isCurrent);
      const detail = { fact: fact.id, id };
      if (isCurrent) report.warning('figure-in-question', detail, 'question');
      else report.error('figure-in-question', detail, 'question');
      return isCurrent;
    })
    .every(Boolean);
}

function decidesSomething({ id }: FactConfig, { conditions }: NamedIn): boolean {
  return [...conditions.values()].some((condition) => 'fact' in condition && condition.fact === id);
}
