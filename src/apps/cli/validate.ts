import type { Severity } from '../../core/config/problem.js';
import { mergeLayers } from '../../widgets/event-calendar/domain/layers.js';
import type { EventCalendarProblem } from '../../widgets/event-calendar/problems.js';
import { WIDGET as FINDER } from '../../widgets/intervention-finder/widget.js';
import { WIDGET as PASS } from '../../widgets/leisure-pass/widget.js';
import { WIDGET as MAP } from '../../widgets/smoke-free-map/widget.js';
import type { MapProblem } from '../../widgets/smoke-free-map/problems.js';
import type { Messages } from './messages.js';
import type { Options } from './options.js';
import { problemLine, readConfig } from './read-config.js';
import { readFinder } from './read-finder.js';
import { readMap } from './read-map.js';
import { readPass } from './read-pass.js';
import type { Command, ExitCode } from './run.js';
import type { System } from './system.js';

/**
 * `sund validate FILE…`: a line for every problem, and 1 where any is an error. With `--strict`
 * warnings count too.
 */
export const validate: Command = { options: { strict: 'flag' }, run: runValidate };

async function runValidate(
  options: Options,
  messages: Messages,
  system: System,
): Promise<ExitCode> {
  if (options.files.length === 0) {
    system.tell(messages.noFile('validate'));
    return 2;
  }
  let errors = 0;
  let warnings = 0;
  for (const file of options.files) {
    const { lines, severities, notes = [], fine } = await look(file, messages, system);
    for (const line of lines) system.print(`${line}\n`);
    for (const severity of severities) {
      if (severity === 'error') errors++;
      else warnings++;
    }
    for (const note of notes) system.tell(note);
    if (fine !== undefined) system.tell(fine);
  }
  if (errors + warnings > 0) system.tell(messages.summary(errors, warnings));
  return errors > 0 || (options.flag('strict') && warnings > 0) ? 1 : 0;
}

/** What is to be said of one file. */
interface Verdict {
  readonly lines: readonly string[];
  readonly severities: readonly Severity[];
  /** What was made of it, where nothing is wrong with that. */
  readonly notes?: readonly string[];
  /** Where nothing is wrong. */
  readonly fine?: string;
}

async function look(file: string, messages: Messages, system: System): Promise<Verdict> {
  const { config, problems } = await readConfig(file, system);
  const widget = problems.map(namedWidget).find((name) => name !== undefined);
  if (widget === FINDER) return lookAtFinder(file, messages, system);
  if (widget === PASS) return lookAtPass(file, messages, system);
  if (widget === MAP) return lookAtMap(file, messages, system);
  return {
    lines: problems.map((each) => problemLine(each, messages.problems, file, messages, system)),
    severities: problems.map(({ severity }) => severity),
    ...(config &&
      problems.length === 0 && {
        fine: messages.fine(file, mergeLayers(config).events.length),
      }),
  };
}

async function lookAtFinder(file: string, messages: Messages, system: System): Promise<Verdict> {
  const { config, problems, entries } = await readFinder(file, system);
  const { finderProblems } = messages;
  return {
    lines: problems.map((each) => problemLine(each, finderProblems, file, messages, system)),
    severities: problems.map(({ severity }) => severity),
    ...(config && problems.length === 0 && { fine: messages.fineCatalogue(file, entries) }),
  };
}

async function lookAtPass(file: string, messages: Messages, system: System): Promise<Verdict> {
  const { config, problems } = await readPass(file, system);
  const { pass } = messages;
  return {
    lines: problems.map((each) => problemLine(each, pass.problems, file, messages, system)),
    severities: problems.map(({ severity }) => severity),
    ...(config && problems.length === 0 && { fine: pass.fine(file, config.schemes.length) }),
  };
}

async function lookAtMap(file: string, messages: Messages, system: System): Promise<Verdict> {
  const { config, problems, zones } = await readMap(file, system);
  const line = (problem: MapProblem): string =>
    problemLine(problem, messages.mapProblems, file, messages, system);
  const wrong = problems.filter(({ severity }) => severity !== 'note');
  return {
    lines: wrong.map(line),
    severities: wrong.map(({ severity }) => severity),
    notes: problems.filter(({ severity }) => severity === 'note').map(line),
    ...(config && wrong.length === 0 && { fine: messages.fineMap(file, zones) }),
  };
}

/** A file says itself which widget it is for. */
function namedWidget(problem: EventCalendarProblem): string | undefined {
  return problem.code === 'wrong-widget' ? problem.detail.got : undefined;
}
