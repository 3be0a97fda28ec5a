import type { Intake } from '../../core/config/intake.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Examined } from '../../core/element/config-controller.js';
import { checkConfig } from './check.js';
import type { LeisurePassConfig } from './config.js';
import type { PassConfig } from './domain/model.js';
import type { PassModel } from './pass-model.js';

/**
 * A closer look at a config whose first page is shown, to tell its editor what is wrong. What visitors are
 * told is checked again before the first question.
 */
export function examinePass(
  config: PassConfig,
  intake: Intake<LeisurePassConfig>,
  today: PlainDay,
): Examined<PassModel> {
  const { problems } = checkConfig(config, { today });
  return {
    problems: problems.map((problem) => ({ ...problem, ...intake.locate(problem.path) })),
  };
}
