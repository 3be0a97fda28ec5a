import type { ViewName } from '../config.js';
import { isRightToLeft } from './reading-direction.js';
import type { Send, ViewContext } from './view-context.js';

/** Arrow keys in the choice of view: the one beside the chosen one is chosen, and gets the focus. */
export function stepView(
  event: KeyboardEvent,
  chosen: ViewName,
  { views, idPrefix, intents }: ViewContext,
  send: Send,
): void {
  const step = arrowStep(event);
  if (step === 0) return;
  event.preventDefault();
  const next = views[(views.indexOf(chosen) + step + views.length) % views.length];
  if (!next) return;
  send({ type: 'show-view', view: next });
  intents.focus(`${idPrefix}-view-${next}`);
}

/** One on or back in reading order; 0 for any other key. Up and down do not depend on it. */
function arrowStep(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  const onwards = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  return event.key === onwards ? 1 : event.key === back ? -1 : 0;
}
