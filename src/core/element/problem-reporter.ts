import type { ProblemTexts, ProblemOf } from '../config/problem.js';
import type { ReportedProblem } from './problem-report.js';

/** Fetches the messages of a widget's problems; only called when there are some. */
export type LoadProblemTexts = (language: string) => Promise<unknown>;

const MOST_LINES = 20;
const reported = new Set<string>();

/**
 * Tells the page's owner in the browser's console, once per distinct list of problems however many
 * times the widget renders: an error where something was stopped or left out, else a warning.
 */
export async function reportToConsole(
  tag: string,
  problems: readonly ReportedProblem[],
  loadTexts: LoadProblemTexts,
): Promise<void> {
  if (problems.length === 0) return;
  const lines = await describe(problems, loadTexts);
  const message = `<${tag}> ${lines.join('\n')}`;
  if (reported.has(message)) return;
  reported.add(message);
  if (problems.some(({ severity }) => severity === 'error')) console.error(message);
  else console.warn(message);
}

function codeOf({ code, path, source }: ReportedProblem): string {
  return `${code} ${path.join('.')} ${source ?? ''}`;
}

async function describe(
  problems: readonly ReportedProblem[],
  loadTexts: LoadProblemTexts,
): Promise<readonly string[]> {
  const shown = problems.slice(0, MOST_LINES);
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more`] : [];
  try {
    const [{ formatProblem }, texts] = await Promise.all([
      import('../config/problem.js'),
      loadTexts('en') as Promise<ProblemTexts<Record<string, unknown>>>,
    ]);
    type Known = ProblemOf<Record<string, unknown>>;
    return [...shown.map((problem) => formatProblem(problem as Known, texts)), ...more];
  } catch {
    // The messages are a file of their own; without a network the codes still say what it is about.
    return [...shown.map(codeOf), ...more];
  }
}
