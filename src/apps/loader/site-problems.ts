import { formatPath, type CoreProblem } from '../../core/config/problem.js';

/** Tells the site's owner in the console what is wrong with their `sund-site.json`. */
export function reportSiteProblems(problems: readonly CoreProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ code, path, detail, source }) =>
    [source, formatPath(path), `${code} ${JSON.stringify(detail)}`].filter(Boolean).join(': '),
  );
  console.error(`Sund: ${lines.join('\n')}`);
}
