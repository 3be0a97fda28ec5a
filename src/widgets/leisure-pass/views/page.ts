import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { laterTexts } from '../texts/later-texts.js';
import type { ViewContext } from './view-context.js';

/** What a visitor can do on every page after the first. */
export interface PageSteps {
  back(): void;
  wipe(): void;
}

/** The heading of a page, which takes the focus when the page comes. */
export function pageHeading(
  words: unknown,
  { headingLevel, idPrefix }: ViewContext,
): TemplateResult {
  return heading(headingLevel + 1, words, {
    id: `${idPrefix}-page`,
    class: 'question',
    focusable: true,
  });
}

/** Back to the page before. */
export function backButton(context: ViewContext, steps: PageSteps): TemplateResult {
  return html`<button type="button" class="link back" @click=${() => steps.back()}>
    ${laterTexts(context).back}
  </button>`;
}

/** What stands last on every page: that nothing is kept, and how to make it so at once. */
export function wipeLine(context: ViewContext, steps: PageSteps): TemplateResult {
  const { texts } = context;
  return html`<p class="wipe small muted">
    ${texts.privacy}
    <button type="button" class="link small" @click=${() => steps.wipe()}>
      ${laterTexts(context).wipe}
    </button>
  </p>`;
}
