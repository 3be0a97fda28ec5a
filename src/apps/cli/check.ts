import { formatPath } from '../../core/config/problem.js';
import { parsePlainDay } from '../../core/dates/plain-day.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { analyse } from '../../widgets/leisure-pass/domain/analysis/analysis.js';
import type { Finding } from '../../widgets/leisure-pass/domain/analysis/findings.js';
import { keyDays } from '../../widgets/leisure-pass/domain/analysis/key-days.js';
import { missingTexts } from '../../widgets/leisure-pass/domain/analysis/missing-texts.js';
import { runCases } from '../../widgets/leisure-pass/domain/cases.js';
import type { PassConfig } from '../../widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../widgets/leisure-pass/domain/rules.js';
import { compareFiles } from './compare-passes.js';
import type { Messages } from './messages.js';
import type { Options } from './options.js';
import { problemLine } from './read-config.js';
import { readPass } from './read-pass.js';
import type { Command, ExitCode } from './run.js';
import type { System } from './system.js';

/**
 * `sund check FILE…`: runs the cases of leisure passes, goes through everything that can be answered, and
 * prints a line for whatever is wrong. With `--against OLD` it says which situations change from another
 * config. 1 where a case fails, a rule is wrong or a situation has no outcome.
 */
export const check: Command = {
  options: { 'as-of': 'value', against: 'value', strict: 'flag' },
  run: runCheck,
};

/** What cannot be left: a situation without an outcome, and rules that contradict each other. */
const ERRORS: ReadonlySet<Finding['code']> = new Set(['notAnalysed', 'noRoute', 'contradiction']);
const DEFAULT_LANGUAGES = ['da', 'en'];
const MOST_PATHS = 5;

async function runCheck(options: Options, messages: Messages, system: System): Promise<ExitCode> {
  const { files } = options;
  const asOf = options.value('as-of');
  const against = options.value('against');
  const day = asOf === undefined ? undefined : parsePlainDay(asOf);
  const misuse =
    files.length === 0
      ? messages.noFile('check')
      : against !== undefined && files.length > 1
        ? messages.oneFile('check')
        : asOf !== undefined && day === undefined
          ? messages.badDate('--as-of', asOf)
          : undefined;
  if (misuse !== undefined) {
    system.tell(misuse);
    return 2;
  }
  let code: ExitCode = 0;
  // A file of figures that several configs share has its problems once.
  const said = new Set<string>();
  const once: System = {
    ...system,
    print: (line) => {
      if (!said.has(line)) system.print(line);
      said.add(line);
    },
  };
  for (const file of files) {
    const { errors, warnings } = await checkFile(file, day, messages, once);
    if (errors > 0 || (options.flag('strict') && warnings > 0)) code = 1;
  }
  const [file = ''] = files;
  if (against === undefined) return code;
  return (await compareFiles(against, file, day, messages, system)) ? code : 1;
}

interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

async function checkFile(
  file: string,
  asOf: PlainDay | undefined,
  messages: Messages,
  system: System,
): Promise<Tally> {
  const { config, problems, today } = await readPass(file, system, asOf);
  const { pass } = messages;
  let errors = 0;
  let warnings = 0;
  const say = (isError: boolean, text: string): void => {
    if (isError) errors++;
    else warnings++;
    system.print(isError ? `${file}: ${text}\n` : `${file}: ${messages.warning}: ${text}\n`);
  };
  for (const problem of problems) {
    if (problem.severity === 'error') errors++;
    else warnings++;
    system.print(`${problemLine(problem, pass.problems, file, messages, system)}\n`);
  }
  if (!config) return { errors: errors || 1, warnings };
  const failed = runCases(config).filter(({ differences }) => differences.length > 0);
  for (const result of failed) {
    for (const difference of result.differences) {
      say(true, pass.difference(result.case.id, difference));
    }
  }
  const { findings, situations } = findingsIn(config, today);
  for (const { finding, day } of findings) {
    const text = pass.finding(finding);
    say(ERRORS.has(finding.code), day === today ? text : pass.fromDay(day, text));
  }
  for (const text of textsMissingIn(config, messages)) say(false, text);
  const cases = config.cases?.length ?? 0;
  const schemes = config.schemes.length;
  const counts = { cases, schemes, situations, failed: failed.length, findings: findings.length };
  system.tell(pass.checked(file, counts));
  return { errors, warnings };
}

interface DatedFinding {
  readonly finding: Finding;
  /** The first day on which it is so. */
  readonly day: PlainDay;
}

/** True only where they are on every day and for everybody: what nobody comes to may be for others. */
const OF_ALL: ReadonlySet<Finding['code']> = new Set([
  'neverMet',
  'alwaysMet',
  'routeNeverReached',
  'benefitNeverReached',
  'ruleNeverDecides',
  'factNeverUsed',
  'conditionNeverUsed',
]);

function findingsIn(
  config: PassConfig,
  today: PlainDay,
): { readonly findings: readonly DatedFinding[]; readonly situations: bigint } {
  const found = new Map<string, DatedFinding & { times: number }>();
  const audiences = config.audiences?.length ? config.audiences : (['parent'] as const);
  const days = keyDays(config, today);
  let situations = 0n;
  for (const day of days) {
    for (const audience of audiences) {
      const analysis = analyse(compileRules(config, day, audience));
      if (day === today) {
        for (const { count } of analysis.schemes) situations += count;
      }
      for (const finding of analysis.findings) {
        const key = nameOf(finding);
        found.set(key, {
          finding,
          day,
          ...found.get(key),
          times: (found.get(key)?.times ?? 0) + 1,
        });
      }
    }
  }
  const isTrue = ({ finding, times }: { finding: Finding; times: number }): boolean =>
    !OF_ALL.has(finding.code) || times === days.length * audiences.length;
  return { findings: [...found.values()].filter(isTrue), situations };
}

/** Alike on every day and for everybody, however many situations it is about. */
function nameOf(finding: Finding): string {
  return JSON.stringify({ ...finding, count: undefined, example: undefined });
}

function textsMissingIn(config: PassConfig, messages: Messages): readonly string[] {
  const languages = config.languages ?? DEFAULT_LANGUAGES;
  const missing = missingTexts(config, languages, config.lang ?? 'da');
  return languages.flatMap((language) => {
    const paths = missing.filter((each) => each.language === language).map(({ path }) => path);
    if (paths.length === 0) return [];
    const first = paths.slice(0, MOST_PATHS).map(formatPath);
    return [messages.pass.missingTexts(language, paths.length, first)];
  });
}
