import { formatProblem, type CoreProblem } from '../../core/config/problem.js';

/** Tells the site's owner in the console what is wrong with their `sund-site.json`. Never rejects. */
export async function reportSiteProblems(problems: readonly CoreProblem[]): Promise<void> {
  if (problems.length === 0) return;
  const texts = await import('../../core/config/problem-texts/en.js').catch(() => undefined);
  const lines = problems.map((problem) =>
    texts
      ? formatProblem(problem, texts.coreProblemsEn)
      : `${problem.source ?? ''}: ${problem.path.join('.')}: ${problem.code}`,
  );
  console.error(`Sund: ${lines.join('\n')}`);
}
