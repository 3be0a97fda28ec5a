import { pathToFileURL } from 'node:url';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigFormat, TakenConfig } from '../../core/config/format.js';
import { takeConfig, type Intake } from '../../core/config/intake.js';
import { formatProblem, type ProblemOf, type ProblemTexts } from '../../core/config/problem.js';
import { isTimeZone, todayIn } from '../../core/dates/time-zone.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { checkConfig } from '../../widgets/event-calendar/check.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
  type EventCalendarConfig,
} from '../../widgets/event-calendar/config.js';
import type { EventCalendarProblem } from '../../widgets/event-calendar/problems.js';
import type { Messages } from './messages.js';
import type { System } from './system.js';

/** A calendar's config read from a file, checked. */
export interface ReadConfig {
  /** Without what cannot be used; undefined where nothing can. */
  readonly config?: TakenConfig<EventCalendarConfig>;
  /** With the address of the file that each is in. */
  readonly problems: readonly EventCalendarProblem[];
  /** The date in the config's time zone. */
  readonly today: PlainDay;
}

const FORMAT = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/**
 * Reads a config as the widget does: lists given as `{"src": …}` are followed on the disk, what cannot
 * be used is left out.
 *
 * @param file a path, or an address on the web
 * @param base address that the config is published at, where its links are to be judged by that
 */
export async function readConfig(file: string, system: System, base?: string): Promise<ReadConfig> {
  const intake = await takeFile(FORMAT, file, system);
  const { config, problems } = intake;
  const today = todayFor(config?.timeZone, system);
  if (!config) return { problems, today };
  const checked = checkConfig(config, { today, base });
  const located = checked.problems.map((problem) => ({
    ...problem,
    ...intake.locate(problem.path),
  }));
  return { config: checked.config, problems: [...problems, ...located], today };
}

/** Takes in a config of any widget from a file. */
export function takeFile<Config>(
  format: ConfigFormat<Config>,
  file: string,
  system: System,
): Promise<Intake<Config>> {
  const src = addressOf(file, system);
  const policy = { pageOrigin: new URL(src).origin, allowed: [] };
  const { fetch } = system;
  return takeConfig({ format, src, base: src, trust: 'author', policy, fetch });
}

/** The date in a config's time zone. */
export function todayFor(zone: string | undefined, system: System): PlainDay {
  const timeZone = zone !== undefined && isTimeZone(zone) ? zone : DEFAULT_TIME_ZONE;
  return todayIn(timeZone, system.now());
}

/** A problem as one line: `file: path: message`. */
export function problemLine<Problems>(
  problem: ProblemOf<Problems>,
  texts: ProblemTexts<Problems>,
  file: string,
  messages: Messages,
  system: System,
): string {
  const { source, ...rest } = problem;
  const name = source === undefined ? file : nameOf(source, system);
  const line = formatProblem(rest as ProblemOf<Problems>, texts);
  return problem.severity === 'error'
    ? `${name}: ${line}`
    : `${name}: ${messages[problem.severity]}: ${line}`;
}

function addressOf(file: string, { folder }: System): string {
  return /^https?:\/\//.test(file) ? file : pathToFileURL(resolve(folder, file)).href;
}

/** A file as one would type it here. */
function nameOf(address: string, { folder }: System): string {
  if (!address.startsWith('file:')) return address;
  return relative(folder, fileURLToPath(address)) || '.';
}
