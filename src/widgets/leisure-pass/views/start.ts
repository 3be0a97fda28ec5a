import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../config.js';
import type { ViewContext } from './view-context.js';

/** What the first page shows. */
export interface StartModel {
  readonly intro: unknown;
  /** Who can ask here; the question is left out where it is only one. */
  readonly audiences: readonly Audience[];
  readonly isOffline: boolean;
  readonly isStarting: boolean;
}

/** The first page: what this is, that nothing is kept, and who asks. */
export function startView(
  { intro, audiences, isOffline, isStarting }: StartModel,
  context: ViewContext,
  start: (audience: Audience) => void,
): TemplateResult {
  const { texts, name, audience } = context;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement).get('audience');
    start(audiences.find((each) => each === chosen) ?? audience);
  };
  return html`<form class="start" autocomplete="off" @submit=${onSubmit}>
    ${intro ?? html`<p class="lead">${texts.intro(name)}</p>`}
    <p class="privacy">${texts.privacy}</p>
    ${audiences.length > 1 ? whoAsks(audiences, context) : nothing}
    ${isOffline ? html`<p class="notice warn">${texts.offline}</p>` : nothing}
    <p>
      <button class="button primary" aria-busy=${isStarting ? 'true' : nothing}>
        ${isStarting ? texts.loading : isOffline ? texts.tryAgain : texts.start}
      </button>
    </p>
  </form>`;
}

function whoAsks(audiences: readonly Audience[], { texts, audience }: ViewContext): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${texts.who}</legend>
    ${audiences.map(
      (each) =>
        html`<label class="choice">
          <input type="radio" name="audience" .value=${each} ?checked=${each === audience} />
          <span>${texts.audiences[each]}</span>
        </label>`,
    )}
  </fieldset>`;
}
