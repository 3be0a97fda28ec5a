import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_NOTE } from '../domain/plan/plan-item.js';
import { planTexts } from '../texts/plan-texts.js';
import { anew, entryId } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** From here on one is told how much room there is left, in characters. */
const NEAR_THE_END = 100;

/** What the visitor notes for themselves. */
export function noteField(
  { id, note }: { readonly id: string; readonly note: string },
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  const noteId = entryId(id, context, 'note');
  const left = LONGEST_NOTE - note.length;
  const said = left <= NEAR_THE_END ? plan.noteLeft(left) : '';
  const write = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLTextAreaElement;
    send({ type: 'note', id, text: value });
    const room = LONGEST_NOTE - value.length;
    // A number with every letter would talk over the typing.
    if (room <= NEAR_THE_END && (left > NEAR_THE_END || room === 0)) {
      context.intents.announce(plan.noteLeft(room));
    }
  };
  return html`<div class="plan-field planned-note">
    <label for=${noteId}>${plan.note}</label>
    <textarea
      id=${noteId}
      class="field"
      rows="2"
      maxlength=${LONGEST_NOTE}
      aria-describedby=${`${context.idPrefix}-notes-stay`}
      .value=${note}
      @input=${write}
    ></textarea>
    ${said ? anew(said, html`<p class="small muted note-left">${said}</p>`, context) : nothing}
  </div>`;
}
