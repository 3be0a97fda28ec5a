import type { PlainDay } from '../../core/dates/plain-day.js';
import { checkConfig } from '../../widgets/leisure-pass/check.js';
import { configSchema, LISTS, VERSION, WIDGET } from '../../widgets/leisure-pass/config.js';
import type { PassConfig } from '../../widgets/leisure-pass/domain/model.js';
import type { LeisurePassProblem } from '../../widgets/leisure-pass/problems.js';
import { STRICT_PATHS } from '../../widgets/leisure-pass/widget.js';
import { takeFile, todayFor } from './read-config.js';
import type { System } from './system.js';

/** A pass's config read from a file, checked. */
export interface ReadPass {
  /** Without what cannot be used; undefined where nothing can. */
  readonly config?: PassConfig;
  /** With the address of the file that each is in. */
  readonly problems: readonly LeisurePassProblem[];
  readonly today: PlainDay;
}

const FORMAT = {
  widget: WIDGET,
  version: VERSION,
  schema: configSchema,
  lists: LISTS,
  strictPaths: STRICT_PATHS,
};

/**
 * Reads a config as the widget does: lists given as `{"src": …}` are followed on the disk.
 *
 * @param asOf the day to read it on, instead of today
 */
export async function readPass(file: string, system: System, asOf?: PlainDay): Promise<ReadPass> {
  const intake = await takeFile(FORMAT, file, system);
  const { config, problems } = intake;
  const today = asOf ?? todayFor(config?.timeZone, system);
  if (!config) return { problems, today };
  const checked = checkConfig(config, { today });
  const located = checked.problems.map((problem) => ({
    ...problem,
    ...intake.locate(problem.path),
  }));
  return { config: checked.config, problems: [...problems, ...located], today };
}
