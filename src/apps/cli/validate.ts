import { mergeLayers } from '../../widgets/event-calendar/domain/layers.js';
import type { Messages } from './messages.js';
import type { Options } from './options.js';
import { problemLine, readConfig } from './read-config.js';
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
    const { config, problems } = await readConfig(file, system);
    for (const problem of problems) {
      system.print(`${problemLine(problem, file, messages, system)}\n`);
      if (problem.severity === 'error') errors++;
      else warnings++;
    }
    if (config && problems.length === 0) {
      system.tell(messages.fine(file, mergeLayers(config).events.length));
    }
  }
  if (errors + warnings > 0) system.tell(messages.summary(errors, warnings));
  return errors > 0 || (options.flag('strict') && warnings > 0) ? 1 : 0;
}
