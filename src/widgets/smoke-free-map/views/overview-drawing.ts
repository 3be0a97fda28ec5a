import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { OverviewDrawing } from '../domain/overview/drawing.js';
import { zonePath, type ZoneLayer } from '../domain/overview/zone-layers.js';
import { placeOf } from '../domain/overview/screen.js';
import { styleOf } from '../domain/overview/zone-style.js';
import { overviewTexts } from '../texts/overview-texts.js';
import { onKey, onPress } from './overview-input.js';
import { focusMark, leaders, markOfFocus, markTargets } from './overview-marks.js';
import type { OverviewIntents, OverviewModel } from './overview-model.js';
import type { ViewContext } from './view-context.js';

const short = (length: number): string => length.toFixed(1);

/** The map itself: one tab stop, with a button for each mark. */
export function overviewDrawing(
  model: OverviewModel,
  context: ViewContext,
  intents: OverviewIntents,
): TemplateResult {
  const { drawing } = model;
  const { width, height, marks } = drawing;
  const id = `${context.idPrefix}-overview`;
  const focus = markOfFocus(model);
  return html`<svg
    class="overview-drawing"
    viewBox=${`0 0 ${width} ${height}`}
    role="group"
    aria-label=${overviewTexts(context).name(drawing.zones.length)}
    aria-describedby=${`${id}-keys`}
    @click=${(event: MouseEvent) => onPress(event, drawing, intents)}
    @keydown=${(event: KeyboardEvent) => onKey(event, drawing, intents)}
  >
    <g aria-hidden="true">
      ${ground(drawing)} ${drawing.layers.map((layer) => zones(layer, id))}
      ${path('smoking-area', drawing.smokingAreas)} ${chosenZone(model)} ${names(drawing)}
      ${drawing.specks.map(
        ({ style, path: specks }) =>
          svg`<path class="specks ${style}" d=${specks} /><path class="specks-inside ${style}" d=${specks} />`,
      )}
      ${askedPlace(model, context)} ${scale(drawing, context)} ${path('leaders', leaders(marks))}
    </g>
    ${markTargets(model, context)} ${focus ? focusMark(focus) : nothing}
  </svg>`;
}

function path(name: string, data: string): SVGTemplateResult | typeof nothing {
  return data === '' ? nothing : svg`<path class=${name} d=${data} />`;
}

/** What lies under the zones. Without an outline all of it is land. */
function ground({ width, height, land, context }: OverviewDrawing): SVGTemplateResult {
  return svg`<rect class=${land === '' ? 'land' : 'around'} width=${width} height=${height} />${path(
    'land outline',
    land,
  )}${context.map(
    ({ kind, areas, lines }) =>
      svg`${path(`context-area ${kind}`, areas)}${path(`context-line ${kind}`, lines)}`,
  )}`;
}

function zones({ style, edges, inside, filling }: ZoneLayer, id: string): SVGTemplateResult {
  const clip = `${id}-${style}`;
  return svg`<g class="zones ${style}">${
    filling === ''
      ? nothing
      : svg`<clipPath id=${clip}><path d=${inside} /></clipPath><path class="tint" d=${inside} /><path
          class="filling"
          clip-path=${`url(#${clip})`}
          d=${filling}
        />`
  }${path('edges', edges)}</g>`;
}

function chosenZone({ drawing, chosen }: OverviewModel): SVGTemplateResult | typeof nothing {
  const zone = drawing.zones.find(({ id }) => id === chosen);
  const edge = zone ? zonePath(zone, drawing) : '';
  if (!zone || edge === '') return nothing;
  return svg`<g class="chosen-zone ${styleOf(zone)}">${path('casing', edge)}${path(
    'casing-inside',
    edge,
  )}${path('edges', edge)}</g>`;
}

function names({ names: all }: OverviewDrawing): SVGTemplateResult[] {
  return all.map(({ x, y, name, anchor, turn, of }) => {
    const turned = turn === 0 ? '' : ` rotate(${turn})`;
    return svg`<text
      class="map-name of-${of} at-${anchor}"
      transform=${`translate(${short(x)} ${short(y)})${turned}`}
      dy="0.35em"
    >${name}</text>`;
  });
}

function askedPlace(
  { drawing, verdictPoint }: OverviewModel,
  context: ViewContext,
): SVGTemplateResult | typeof nothing {
  if (!verdictPoint) return nothing;
  const { x, y } = placeOf(verdictPoint.point, drawing);
  const { youAreHere, askedHere } = overviewTexts(context);
  return svg`<g class="asked ${verdictPoint.by}" transform=${`translate(${short(x)} ${short(y)})`}>
    <title>${verdictPoint.by === 'device' ? youAreHere : askedHere}</title>
    <circle class="asked-accuracy" r=${short(verdictPoint.accuracy / drawing.metresPerPixel)} />
    <path class="asked-cross-outside" d="M-9 0H9M0-9V9" /><path class="asked-cross" d="M-9 0H9M0-9V9" />
  </g>`;
}

function scale(
  { scale: { metres, length }, height }: OverviewDrawing,
  context: ViewContext,
): SVGTemplateResult {
  const texts = overviewTexts(context);
  const words = metres < 1000 ? texts.metres(metres) : texts.kilometres(metres / 1000);
  const bar = `M10 ${height - 15}v5h${short(length)}v-5`;
  return svg`<path class="map-scale-outside" d=${bar} /><path class="map-scale" d=${bar} /><text
    class="map-scale-words"
    x=${short(10 + length / 2)}
    y=${height - 15}
  >${words}</text>`;
}
