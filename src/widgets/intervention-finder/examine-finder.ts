import type { Intake } from '../../core/config/intake.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Examined } from '../../core/element/config-controller.js';
import { checkInSteps } from './check.js';
import type { InterventionFinderConfig } from './config.js';
import { createFinder, type Finder } from './domain/finder.js';
import { buildInIdle } from './idle-build.js';
import type { InterventionFinderProblem } from './problems.js';

/** What only all entries can say: of an index no more than the first page of them is here. */
const OF_ALL_ENTRIES: ReadonlySet<InterventionFinderProblem['code']> = new Set([
  'no-entry-with-value',
  'only-finds-nothing',
  'preset-finds-nothing',
]);

/** A closer look at a catalogue that is shown already, while the page is idle. */
export async function examineFinder(
  { config, index }: Finder,
  intake: Intake<InterventionFinderConfig>,
  today: PlainDay,
): Promise<Examined<Finder>> {
  const never = new AbortController().signal;
  const checked = await buildInIdle(checkInSteps(config, { today }), never, () => false);
  const problems = checked.problems
    .filter(({ code }) => !index || !OF_ALL_ENTRIES.has(code))
    .map((problem) => ({ ...problem, ...intake.locate(problem.path) }));
  return {
    problems,
    model: problems.length > 0 ? createFinder({ ...checked.config }, index) : undefined,
  };
}
