import { VERSION } from '../../core/version.js';
import { check } from './check.js';
import { ics } from './ics.js';
import { index } from './index-catalogue.js';
import type { Messages } from './messages.js';
import { isUsageMistake, parseOptions } from './options.js';
import type { Options, OptionSpecs } from './options.js';
import type { System } from './system.js';
import { messagesDa } from './texts/da.js';
import { messagesEn } from './texts/en.js';
import { validate } from './validate.js';

/** 0: done. 1: the files are not in order. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** One command of `sund`. */
export interface Command {
  readonly options: OptionSpecs;
  readonly run: (options: Options, messages: Messages, system: System) => Promise<ExitCode>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['validate', validate],
  ['check', check],
  ['ics', ics],
  ['index', index],
]);

/** Runs `sund` with the arguments that follow its name. */
export async function run(
  args: readonly string[],
  system: System,
  commands: ReadonlyMap<string, Command> = COMMANDS,
): Promise<ExitCode> {
  const messages = languageOf(args) === 'da' ? messagesDa : messagesEn;
  const [name, ...rest] = args;
  if (args.includes('--version')) {
    system.print(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || args.includes('--help') || args.includes('-h') || name === 'help') {
    system.print(messages.help);
    return name === undefined ? 2 : 0;
  }
  const command = commands.get(name);
  if (!command) return misuse(messages.unknownCommand(name), messages, system);
  const options = parseOptions(rest, command.options);
  if (isUsageMistake(options)) return misuse(messages.usage(options), messages, system);
  return command.run(options, messages, system);
}

function misuse(message: string, messages: Messages, system: System): ExitCode {
  system.tell(`${message}\n\n${messages.help}`.trimEnd());
  return 2;
}

/** Wherever it stands, since a message about the rest must be in it too. */
function languageOf(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='));
  const at = args.indexOf('--lang');
  const tag = joined?.slice('--lang='.length) ?? (at < 0 ? undefined : args[at + 1]);
  return tag?.toLowerCase().split('-')[0];
}
