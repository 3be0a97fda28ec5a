import { isGap } from '../../../../../src/widgets/event-calendar/domain/rules/outcome.js';
import type { RuleOutcome } from '../../../../../src/widgets/event-calendar/domain/rules/outcome.js';
import { written } from '../sample-calendar.js';

/** What a rule gave, in a word: its timing, or why it has none. */
export function told(outcome: RuleOutcome): string {
  return isGap(outcome) ? outcome.reason : written(outcome);
}
