import { html, nothing, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import type { AddMenu, ViewContext } from './view-context.js';

/** The ways to put one entry in one's own calendar. The file is first: it asks nobody and tells nobody. */
export function addMenuView(menu: AddMenu, context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  const { intents } = context;
  const service = (name: string, href: string | undefined): TemplateResult | typeof nothing =>
    href
      ? html`<li>
          <a href=${href} target="_blank" rel="noopener noreferrer"
            >${name} <span class="visually-hidden">${later.newTab}</span></a
          >
        </li>`
      : nothing;
  return html`<ul role="list">
    <li>
      <button type="button" class="link" @click=${() => intents.downloadEvent(menu.key)}>
        ${later.addFile}
      </button>
    </li>
    ${service(later.addGoogle, menu.google)} ${service(later.addOutlook, menu.outlook)}
    ${service(later.addOffice365, menu.office365)}
  </ul>`;
}
