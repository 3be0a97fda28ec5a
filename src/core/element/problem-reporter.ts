import type { ProblemTexts, ProblemOf } from '../config/problem.js';
import type { ReportedProblem } from './problem-report.js';

/** Fetches the messages of a widget's problems; only called when there are some. */
export type LoadProblemTexts = (language: string) => Promise<unknown>;

const MOST_LINES = 20;
const reported = new Set<string>();

/**
 * Tells the page's owner in the browser's console, each problem once however many widgets have it and
 * however often they render: an error where something was stopped or left out, else a warning.
 */
export async function reportToConsole(
  tag: string,
  found: readonly ReportedProblem[],
  loadTexts: LoadProblemTexts,
): Promise<void> {
  const problems = found.filter(({ severity }) => severity !== 'note');
  if (problems.length === 0) return;
  const write = await loadWriter(loadTexts);
  const lines = problems.map((problem) => ({ ...problem, line: write(problem) }));
  const news = lines.filter(({ line }) => !reported.has(`${tag} ${line}`));
  if (news.length === 0) return;
  for (const { line } of news) reported.add(`${tag} ${line}`);
  const rest = news.length - MOST_LINES;
  const told = news.slice(0, MOST_LINES).map(({ line }) => line);
  const message = `<${tag}> ${[...told, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n')}`;
  if (news.some(({ severity }) => severity === 'error')) console.error(message);
  else console.warn(message);
}

type Writer = (problem: ReportedProblem) => string;

async function loadWriter(loadTexts: LoadProblemTexts): Promise<Writer> {
  try {
    const [{ formatProblem }, texts] = await Promise.all([
      import('../config/problem.js'),
      loadTexts('en') as Promise<ProblemTexts<Record<string, unknown>>>,
    ]);
    type Known = ProblemOf<Record<string, unknown>>;
    return (problem) => formatProblem(problem as Known, texts);
  } catch {
    // The messages are a file of their own; without a network the codes still say what it is about.
    return ({ code, path, source }) => `${source ?? ''} ${path.join('.')} ${code}`.trim();
  }
}
