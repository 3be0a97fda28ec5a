import type { Timing } from '../../../../../src/widgets/event-calendar/domain/model.js';
import { written } from '../sample-calendar.js';

/** What a rule gave, in a word. */
export function told(timing: Timing | undefined): string {
  return timing ? written(timing) : 'nothing';
}
