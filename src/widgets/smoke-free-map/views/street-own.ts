import { html, nothing, type TemplateResult } from 'lit';
import type { StreetIntents, StreetViewModel } from './street.js';
import { streetId } from './street-part.js';
import { words, type ViewContext } from './view-context.js';

/** Whether the visitor is drawn on the street map, which is theirs to say. */
export function ownView(
  model: StreetViewModel,
  context: ViewContext,
  intents: StreetIntents,
): TemplateResult | typeof nothing {
  const { own, accuracy, texts } = model;
  const { own: become } = intents;
  switch (own) {
    case 'unknown':
      return nothing;
    case 'hidden':
      return html`<p>
        <button
          class="button"
          type="button"
          id=${streetId(context, 'show-me')}
          @click=${() => become('asking')}
        >
          ${texts.showMe}
        </button>
      </p>`;
    case 'asking':
      return questionView(model, context, intents);
    case 'shown':
      return html`<div class="street-answers">
        <p>${texts.shownMe(Math.round(accuracy))}</p>
        <button
          class="button"
          type="button"
          id=${streetId(context, 'hide-me')}
          @click=${() => become('hidden')}
        >
          ${texts.hideMe}
        </button>
      </div>`;
  }
}

/** The words before the visitor is drawn: tiles around them tell whose they are where that is. */
function questionView(
  { name, texts }: StreetViewModel,
  context: ViewContext,
  { own: become }: StreetIntents,
): TemplateResult {
  return html`<div
    class="notice street-asking"
    role="group"
    aria-labelledby=${streetId(context, 'question')}
  >
    <p id=${streetId(context, 'question')} tabindex="-1">
      ${texts.showMeQuestion(words(name, context))}
    </p>
    <div class="street-answers">
      <button class="button" type="button" @click=${() => become('shown')}>
        ${texts.showMeYes}
      </button>
      <button class="button" type="button" @click=${() => become('hidden')}>
        ${texts.showMeNo}
      </button>
    </div>
  </div>`;
}
