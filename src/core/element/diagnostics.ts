import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem, type ProblemOf, type ProblemTexts } from '../config/problem.js';
import type { ReportedProblem } from './problem-report.js';
import type { DiagnosticsTexts } from './texts/diagnostics.da.js';

const MOST_ROWS = 50;
type Known = ProblemOf<Record<string, unknown>>;

/** What the editor's panel needs, all of it loaded only when there is something to tell. */
export interface Diagnostics {
  readonly language: string;
  readonly texts: DiagnosticsTexts;
  readonly problemTexts: ProblemTexts<Record<string, unknown>>;
}

/**
 * The panel that only editors see: every problem with its path, what is wrong and what to do. Open
 * where it is the reason that nothing else is shown, else folded away below the widget.
 */
export function diagnosticsView(
  problems: readonly ReportedProblem[],
  stopped: boolean,
  { language, texts, problemTexts }: Diagnostics,
): TemplateResult {
  const rest = problems.length - MOST_ROWS;
  const wrong = problems.filter(({ severity }) => severity !== 'note').length;
  return html`<details class="diagnostics" lang=${language} dir="ltr" ?open=${stopped}>
    <summary>${wrong > 0 ? texts.title(wrong) : texts.notes}</summary>
    <p class="small">${stopped ? texts.stopped : texts.onlyYou}</p>
    <ul>
      ${problems.slice(0, MOST_ROWS).map((problem) => row(problem as Known, texts, problemTexts))}
    </ul>
    ${rest > 0 ? html`<p class="small">${texts.more(rest)}</p>` : nothing}
  </details>`;
}

function row(
  problem: Known,
  texts: DiagnosticsTexts,
  problemTexts: ProblemTexts<Record<string, unknown>>,
): TemplateResult {
  const { path, source, severity, problem: what, fix } = describeProblem(problem, problemTexts);
  return html`<li>
    <p><strong>${texts[severity]}:</strong> ${what} ${fix}</p>
    <p class="small">
      <code>${path || texts.wholeFile}</code>${source ? html` <span>${source}</span>` : nothing}
    </p>
  </li>`;
}

/** Loads the panel's words in the language that fits: Danish, or English for all others. */
export async function loadDiagnosticsTexts(language: string): Promise<DiagnosticsTexts> {
  return language === 'da'
    ? (await import('./texts/diagnostics.da.js')).diagnosticsDa
    : (await import('./texts/diagnostics.en.js')).diagnosticsEn;
}
