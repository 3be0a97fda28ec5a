import { checkConfig, checkFoundZones } from '../../widgets/smoke-free-map/check.js';
import { configSchema, LISTS, VERSION, WIDGET } from '../../widgets/smoke-free-map/config.js';
import type { MapConfig } from '../../widgets/smoke-free-map/domain/model.js';
import { entriesIn } from '../../widgets/smoke-free-map/domain/reading/entries.js';
import { readZones } from '../../widgets/smoke-free-map/domain/reading/zones.js';
import type { MapProblem } from '../../widgets/smoke-free-map/problems.js';
import { STRICT_PATHS } from '../../widgets/smoke-free-map/widget.js';
import { takeFile, todayFor } from './read-config.js';
import type { System } from './system.js';

/** A map's config read from a file, checked, and its zones read. */
export interface ReadMap {
  /** Without what cannot be used; undefined where nothing can. */
  readonly config?: MapConfig;
  /** With the address of the file that each is in. */
  readonly problems: readonly MapProblem[];
  /** How many zones can be shown. */
  readonly zones: number;
}

const FORMAT = {
  widget: WIDGET,
  version: VERSION,
  schema: configSchema,
  lists: LISTS,
  strictPaths: STRICT_PATHS,
  entriesIn,
};

/** Reads a config as the widget does: lists given as `{"src": …}` are followed on the disk. */
export async function readMap(file: string, system: System): Promise<ReadMap> {
  const intake = await takeFile(FORMAT, file, system);
  const { config, problems } = intake;
  if (!config) return { problems, zones: 0 };
  const options = { today: todayFor(config.timeZone, system) };
  const checked = checkConfig(config, options);
  const read = readZones(checked.config);
  // Of zones that did not come, there is nothing to say but why.
  const came = config.zones.length > 0 || problems.every(({ severity }) => severity !== 'error');
  const found = came ? checkFoundZones(config, checked, read, options) : [];
  const located = [...checked.problems, ...found].map((problem) => ({
    ...problem,
    ...intake.locate(problem.path),
  }));
  return {
    config: checked.config,
    problems: [...problems, ...located],
    zones: read.zones.length,
  };
}
