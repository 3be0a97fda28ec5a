import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { heading } from '../../../core/element/heading.js';
import type { Occurrence } from '../domain/model.js';
import { addButton, addMenu, canBeAdded } from './add-button.js';
import { detailBody } from './detail-body.js';
import { tagList } from './event-tags.js';
import { laterTexts } from '../texts/later-texts.js';
import { timingWords } from './timing-words.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** An event's detail in a dialog, for views without rows. It opens itself, and gives focus back when it closes. */
export function detailDialog(
  occurrence: Occurrence,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { idPrefix, headingLevel } = context;
  const { key, timing, event } = occurrence;
  const id = `${idPrefix}-dialog`;
  return html`${keyed(
    key,
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape and the close button do the same
    html`<dialog
      class="dialog"
      aria-labelledby=${id}
      ${ref(openModally)}
      @close=${() => send({ type: 'close-event' })}
      @click=${closeOnBackdrop}
    >
      <div class="dialog-inner">
        <div class="dialog-head">
          ${heading(headingLevel + 1, say(event.title, context), { id, class: 'dialog-title' })}
          <button type="button" class="button" @click=${closeDialog}>${later.close}</button>
        </div>
        <p>${timingWords(timing, context).full}</p>
        ${tagList(occurrence, context)} ${detailBody(occurrence, context, send)}
        ${
          canBeAdded(occurrence)
            ? html`<div class="dialog-add">
                ${addButton(key, say(event.title, context), context)} ${addMenu(key, context)}
              </div>`
            : nothing
        }
      </div>
    </dialog>`,
  )}`;
}

/** A dialog can be opened only once it is in the page, which is after Lit has rendered it. */
function openModally(element: Element | undefined): void {
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) {
      element.showModal();
    }
  });
}

function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

/** The dialog's own area is all covered by its inner part, so a click on it is one outside. */
function closeOnBackdrop({ target, currentTarget }: Event): void {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
}
