import { html, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import { anew, type ViewContext } from './view-context.js';

/** The id of the field with a link that the browser would not copy. */
export function uncopiedLinkId({ idPrefix }: Pick<ViewContext, 'idPrefix'>): string {
  return `${idPrefix}-link`;
}

/** A link that the browser would not copy, to be copied by hand: with the focus it is selected. */
export function uncopiedLink(link: string, context: ViewContext): unknown {
  return anew(link, field(link, context), context);
}

function field(link: string, context: ViewContext): TemplateResult {
  const id = uncopiedLinkId(context);
  const select = ({ currentTarget }: Event): void =>
    (currentTarget as HTMLInputElement).setSelectionRange(0, link.length);
  return html`<div class="uncopied small">
    <label for=${id}>${laterTexts(context).uncopiedLink}</label>
    <input id=${id} class="field" type="text" readonly dir="ltr" .value=${link} @focus=${select} />
  </div>`;
}
