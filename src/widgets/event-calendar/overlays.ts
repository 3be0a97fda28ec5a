import { nothing } from 'lit';
import { findOccurrence } from './domain/lookup.js';
import { feedUrl, type CalendarRendering } from './render-calendar.js';
import type { ViewContext } from './views/view-context.js';

/** The detail of the open event, where the view has no rows to unfold it in. */
export function dialog(rendering: CalendarRendering, context: ViewContext): unknown {
  const { shown, state, lazy, interaction } = rendering;
  if (!state.openKey || context.openKey) return nothing;
  const occurrence = findOccurrence(shown.model, state.openKey);
  const detail = occurrence && lazy.use('detail');
  return detail ? detail.detailDialog(occurrence, context, interaction.send) : nothing;
}

/** How to follow the calendar in one's own, where the visitor asked for it. */
export function subscribePanel(rendering: CalendarRendering, context: ViewContext): unknown {
  const { interaction, lazy } = rendering;
  const { loaded } = interaction;
  if (!loaded?.subscribeOpen) return nothing;
  const model = loaded.subscribeModel(feedUrl(rendering));
  const panel = lazy.use('subscribe');
  return model && panel ? panel.subscribeView(model, context, interaction.send) : nothing;
}
