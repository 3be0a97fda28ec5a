import { arrowStep } from '../../../core/element/arrow-step.js';
import type { ViewName } from '../config.js';
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
