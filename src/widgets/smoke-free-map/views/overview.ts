import { html, nothing, type TemplateResult } from 'lit';
import type { OverviewDrawing } from '../domain/overview/drawing.js';
import { overviewTexts } from '../texts/overview-texts.js';
import { overviewDrawing } from './overview-drawing.js';
import { overviewLegend, printedLegend } from './overview-legend.js';
import { WHOLE_MAP, type OverviewIntents, type OverviewModel } from './overview-model.js';
import type { ViewContext } from './view-context.js';

/**
 * The overview map: a drawing of our own, complete without any map from elsewhere. It stands still; two
 * buttons lead closer and back.
 */
export function overviewView(
  model: OverviewModel,
  context: ViewContext,
  intents: OverviewIntents,
): TemplateResult {
  const { drawing } = model;
  const texts = overviewTexts(context);
  // Not on the drawing: a browser would make a tab stop of an SVG that listens for focus.
  return html`<div class="overview" @focusin=${(event: FocusEvent) => onFocus(event, intents)}>
    <p class="visually-hidden" id=${`${context.idPrefix}-overview-keys`}>${texts.keys}</p>
    ${overviewDrawing(model, context, intents)} ${credit(drawing, context)}
    ${
      model.isPlace
        ? nothing
        : html`<p class="overview-hint small muted">${texts.pointing}</p>
            ${zoomButtons(model, context, intents)}`
    }
    ${overviewLegend(drawing, context)}
    ${
      drawing.specks.length > 0
        ? html`<p class="small muted">
            ${texts.notAll(drawing.marks.length, drawing.zones.length)}
          </p>`
        : nothing
    }
    ${printedLegend(drawing, context)}
  </div>`;
}

function onFocus({ target }: FocusEvent, { activate }: OverviewIntents): void {
  const zone = target instanceof Element ? target.getAttribute('data-zone') : null;
  if (zone !== null) activate(zone);
}

/** Whose outline it is, and how far to trust it. */
function credit({ land }: OverviewDrawing, context: ViewContext): TemplateResult | typeof nothing {
  if (land === '') return nothing;
  const texts = overviewTexts(context);
  return html`<p class="overview-credit muted">${texts.orientation} ${texts.credit}</p>`;
}

/** The first button stays where it is when it has been pressed, so that focus does. */
function zoomButtons(
  { drawing, chosen, canZoomOut }: OverviewModel,
  context: ViewContext,
  { zoomTo }: OverviewIntents,
): TemplateResult | typeof nothing {
  const { zoomIn, zoomOut } = overviewTexts(context);
  const target = drawing.zones.find(({ id }) => id === chosen);
  const button = (words: string, to: string): TemplateResult =>
    html`<button type="button" class="button" @click=${() => zoomTo(to)}>${words}</button>`;
  if (!target && !canZoomOut) return nothing;
  const first = canZoomOut ? button(zoomOut, WHOLE_MAP) : target && button(zoomIn, target.id);
  const isElsewhere = target && canZoomOut && !isAround(drawing, target.bounds);
  return html`<div class="overview-zoom">
    ${first} ${isElsewhere ? button(zoomIn, target.id) : nothing}
  </div>`;
}

/** Whether the middle of the frame is that of the bounds: it was put around them. */
function isAround(
  { frame }: Pick<OverviewDrawing, 'frame'>,
  bounds: OverviewDrawing['frame'],
): boolean {
  const off = Math.hypot(
    frame.west + frame.east - bounds.west - bounds.east,
    frame.south + frame.north - bounds.south - bounds.north,
  );
  return off < 2;
}
