import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Page } from '../domain/state.js';
import { laterTexts } from '../texts/later-texts.js';
import { backButton, pageHeading, wipeLine, type PageSteps } from './page.js';
import type { ViewContext } from './view-context.js';

/** The answers, to be looked through before the results. */
export interface CheckModel {
  readonly groups: readonly {
    /** Which child; undefined for what is asked of all, and where there is but one. */
    readonly title: string | undefined;
    readonly rows: readonly CheckRow[];
  }[];
}

/** One answer. */
export interface CheckRow {
  readonly page: Page;
  readonly label: unknown;
  /** The label in words, for the name of the button. */
  readonly name: string;
  readonly answer: unknown;
}

/** What a visitor can do there. */
export interface CheckSteps extends PageSteps {
  open(page: Page): void;
}

/** All answers, each with a way to change it. */
export function checkView(
  { groups }: CheckModel,
  context: ViewContext,
  steps: CheckSteps,
): TemplateResult {
  const later = laterTexts(context);
  return html`<div class="step">
    ${backButton(context, steps)} ${pageHeading(later.checkHeading, context)}
    ${groups.map(
      ({ title, rows }) =>
        html`${title === undefined ? nothing : heading(context.headingLevel + 2, title)}
          <dl class="answers">
            ${rows.map(
              ({ page, label, name, answer }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${answer}</dd>
                  <dd class="change">
                    <button
                      type="button"
                      class="link"
                      aria-label=${later.changeWhat(name)}
                      @click=${() => steps.open(page)}
                    >
                      ${later.change}
                    </button>
                  </dd>
                </div>`,
            )}
          </dl>`,
    )}
    <div class="actions">
      <button type="button" class="button primary" @click=${() => steps.open({ kind: 'results' })}>
        ${later.showResults}
      </button>
    </div>
    ${wipeLine(context, steps)}
  </div>`;
}
