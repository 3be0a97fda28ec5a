import type { PassState } from './domain/state.js';
import type { PassInteraction } from './pass-interaction.js';
import type { PassSession } from './pass-session.js';
import type { PassRendering } from './render-pass.js';
import { laterTexts } from './texts/later-texts.js';
import type { ViewContext } from './views/view-context.js';

/** All that a page is drawn from. */
export interface PageDrawing {
  readonly interaction: PassInteraction;
  readonly rendering: PassRendering;
  readonly context: ViewContext;
  readonly session: PassSession;
  readonly state: PassState;
}

/** “Barn 1 (8 år)”. */
export function childName({ session, state, context }: PageDrawing, child: number): string {
  return laterTexts(context).child(child + 1, session.ageOf(state, child));
}
