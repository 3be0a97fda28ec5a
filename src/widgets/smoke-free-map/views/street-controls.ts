import { html, nothing, type TemplateResult } from 'lit';
import type { StreetIntents, StreetViewModel } from './street.js';

const ARROWS = {
  west: 'M15 5 8 12l7 7',
  north: 'm5 15 7-7 7 7',
  south: 'm5 9 7 7 7-7',
  east: 'm9 5 7 7-7 7',
};

/** Buttons that move the street map and zoom. */
export function streetControls(
  { texts, canZoomIn, canZoomOut }: StreetViewModel,
  { zoom, move, showAll }: StreetIntents,
): TemplateResult {
  // A button that can do no more keeps the focus of whoever pressed it last.
  const button = (
    label: string,
    path: string,
    isUsable: boolean,
    act: () => void,
  ): TemplateResult =>
    html`<button
      class="street-control"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${isUsable ? nothing : 'true'}
      @click=${() => {
        if (isUsable) act();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<div class="street-controls" role="group" aria-label=${texts.view}>
    <div class="street-zoom">
      ${button(texts.zoomIn, 'M12 5v14M5 12h14', canZoomIn, () => zoom(1))}
      ${button(texts.zoomOut, 'M5 12h14', canZoomOut, () => zoom(-1))}
      ${button(texts.showAll, 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', true, showAll)}
    </div>
    <div class="street-pan">
      ${(['west', 'north', 'south', 'east'] as const).map((to) =>
        button(texts.moveTo[to], ARROWS[to], true, () => move(to)),
      )}
    </div>
  </div>`;
}
