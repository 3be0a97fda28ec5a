import { nothing } from 'lit';
import { safeUrl } from '../../core/links/safe-url.js';
import type { CalendarInteraction } from './calendar-interaction.js';
import { findOccurrence } from './domain/lookup.js';
import { drawingOf, type CalendarRendering } from './render-calendar.js';
import type { ViewContext } from './views/view-context.js';

/** What a visitor has opened, as the views need to know it. */
export function openedContext(
  { addMenu, copied, parts, lazy }: CalendarInteraction,
  rendering: CalendarRendering,
): Partial<ViewContext> {
  const { shown, state } = rendering;
  const { openKey } = state;
  return {
    timeZone: shown.model.timeZone,
    deepLinks: shown.config.deepLinks === true,
    openKey: opensInPlace(rendering) ? openKey : undefined,
    addMenu,
    copied,
    parts: {
      ...parts,
      detail: openKey ? lazy.use('detail')?.detailBody : undefined,
      addMenu: addMenu ? lazy.use('takingHome')?.addMenuView : undefined,
    },
  };
}

/** Elsewhere the view has no rows to unfold the detail in, and it comes as a dialog. */
function opensInPlace(rendering: CalendarRendering): boolean {
  const { view, openDay } = rendering.state;
  return (
    drawingOf(rendering) === null || view === 'next' || (view === 'month' && openDay !== undefined)
  );
}

/** The detail of the open event, where the view has no rows to unfold it in. */
export function dialog(
  { shown, state, interaction }: CalendarRendering,
  context: ViewContext,
): unknown {
  if (!state.openKey || context.openKey) return nothing;
  const occurrence = findOccurrence(shown.model, state.openKey);
  const detail = occurrence && interaction.loaded?.lazy.use('detail');
  return detail ? detail.detailDialog(occurrence, context, interaction.send) : nothing;
}

/** How to follow the calendar in one's own, where the visitor asked for it. */
export function subscribePanel(rendering: CalendarRendering, context: ViewContext): unknown {
  const { interaction } = rendering;
  const { loaded } = interaction;
  if (!loaded?.subscribeOpen) return nothing;
  const model = loaded.subscribeModel(feedUrl(rendering));
  const panel = loaded.lazy.use('takingHome');
  return model && panel ? panel.subscribeView(model, context, interaction.send) : nothing;
}

/** Where the config's feed is hosted, as an absolute address that is safe to link to. */
export function feedUrl({ shown }: Pick<CalendarRendering, 'shown'>): string | undefined {
  const { feed } = shown.config;
  return feed ? safeUrl(feed, shown.base, ['https:', 'http:']) : undefined;
}
