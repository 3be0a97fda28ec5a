import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Diagnostics } from './diagnostics.js';
import type { ReportedProblem } from './problem-report.js';
import type { LoadProblemTexts } from './problem-reporter.js';

type DiagnosticsModule = typeof import('./diagnostics.js');

/** Fetches the editor's panel when it is first needed, so that visitors never download it. */
export class DiagnosticsController {
  readonly #host: LitElement;
  readonly #loadProblemTexts: LoadProblemTexts;
  #wanted: string | undefined;
  #loaded:
    | { readonly view: DiagnosticsModule['diagnosticsView']; readonly words: Diagnostics }
    | undefined;

  constructor(host: LitElement, loadProblemTexts: LoadProblemTexts) {
    this.#host = host;
    this.#loadProblemTexts = loadProblemTexts;
  }

  /** The panel, or nothing while it is on its way or there is nothing to tell. */
  render(
    problems: readonly ReportedProblem[],
    stopped: boolean,
    language: string,
  ): TemplateResult | typeof nothing {
    if (problems.length === 0) return nothing;
    if (this.#wanted !== language) void this.#load(language);
    return this.#loaded?.view(problems, stopped, this.#loaded.words) ?? nothing;
  }

  async #load(language: string): Promise<void> {
    this.#wanted = language;
    const spoken = language === 'da' ? 'da' : 'en';
    try {
      const module = await import('./diagnostics.js');
      const [texts, problemTexts] = await Promise.all([
        module.loadDiagnosticsTexts(spoken),
        this.#loadProblemTexts(spoken) as Promise<Diagnostics['problemTexts']>,
      ]);
      this.#loaded = {
        view: module.diagnosticsView,
        words: { language: spoken, texts, problemTexts },
      };
      this.#host.requestUpdate();
    } catch {
      // Without a network the panel stays away; the console has the codes.
    }
  }
}
