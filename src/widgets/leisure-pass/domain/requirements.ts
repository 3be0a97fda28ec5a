import { openIn } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import type { ConditionResult, Verdict } from './model.js';
import { countVerdicts } from './truth.js';

/** Several conditions, all of which must be met. */
export interface Requirements {
  readonly conditions: readonly ConditionResult[];
  readonly verdict: Verdict;
  readonly lacks: ConditionResult['lacks'];
  readonly outdated: ConditionResult['outdated'];
}

/** How all of several conditions together stand; with none, nothing stands in the way. */
export function allOf(ids: readonly string[], evaluation: Evaluation): Requirements {
  const conditions = ids.map((id) => evaluation.condition(id));
  const verdict = countVerdicts(
    conditions.map((each) => each.verdict),
    conditions.length,
  );
  return { conditions, verdict, ...openIn(conditions, verdict) };
}
