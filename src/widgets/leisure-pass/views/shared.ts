import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import type { SharedCodes } from '../domain/shared-codes.js';
import type { SchemeConfig } from '../scheme-config.js';
import { laterTexts } from '../texts/later-texts.js';
import { pageHeading } from './page.js';
import { say, type ViewContext } from './view-context.js';

/** What somebody shared: outcomes, by child. */
export interface SharedModel {
  readonly codes: readonly SharedCodes[];
  readonly schemes: ReadonlyMap<string, SchemeConfig>;
}

/** The outcomes that a link says, and the way to one's own. */
export function sharedView(
  { codes, schemes }: SharedModel,
  context: ViewContext,
  begin: () => void,
): TemplateResult {
  const later = laterTexts(context);
  return html`<div class="results">
    ${pageHeading(later.sharedHeading, context)}
    <p>${later.sharedIntro}</p>
    ${codes.map(
      (child, index) =>
        html`${codes.length > 1 ? heading(context.headingLevel + 2, later.child(index + 1, undefined)) : nothing}
          <ul class="conditions">
            ${[...child].map(([id, code]) => {
              const scheme = schemes.get(id);
              return scheme
                ? html`<li>
                    <strong>${say(scheme.name, context)}:</strong> ${later.shared[code]}
                    ${outwardLink(scheme.source.url, say(scheme.source.title, context), context)}
                  </li>`
                : nothing;
            })}
          </ul>`,
    )}
    <p class="notice">${later.guidance} ${later.always}</p>
    <div class="results-actions">
      <button type="button" class="button primary" @click=${begin}>${later.tryYourself}</button>
    </div>
  </div>`;
}
