import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Zone } from '../domain/model.js';
import type { ZoneStyle } from '../domain/overview/zone-style.js';
import type { DrawnShape } from '../street/path-data.js';
import type { DrawnZone, Picture } from '../street/picture.js';
import type { StreetTexts } from '../texts/street.da.js';
import { zoneWords } from './overview-words.js';
import type { ViewContext } from './view-context.js';

/** What part of the plane is drawn, in pixels. */
export interface DrawingBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What lies over the tiles. */
export interface ZonesModel {
  readonly picture: Picture;
  readonly box: DrawingBox;
  /** Id of the zone that Tab comes to. */
  readonly active: string | undefined;
  /** Id of the zone that is open beside the map. */
  readonly chosen: string | undefined;
}

/** What clicks on zones ask for. */
export interface ZonesIntents {
  readonly open: (id: string) => void;
  readonly activate: (id: string) => void;
}

/** The id of a zone's target. */
export function streetZoneId(
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  { number }: Pick<Zone, 'number'>,
): string {
  return `${idPrefix}-street-zone-${number}`;
}

/** The zones and the visitor's own place, as SVG. */
export function streetZonesView(
  { picture, box, active, chosen }: ZonesModel,
  texts: StreetTexts,
  context: ViewContext,
  intents: ZonesIntents,
): TemplateResult {
  const { x, y, width, height } = box;
  const prefix = `${context.idPrefix}-street`;
  return html`<svg
    class="street-zones"
    viewBox=${[x, y, width, height].map(Math.round).join(' ')}
    width=${width}
    height=${height}
  >
    ${patterns(prefix)}
    ${picture.merged.map(({ style, d }) => svg`<path class="street-crowd ${style}" d=${d} />`)}
    ${repeat(
      picture.zones,
      ({ zone }) => zone.id,
      (drawn) => {
        const { id } = drawn.zone;
        return target(drawn, prefix, id === active, id === chosen, context, intents);
      },
    )}
    ${ownPlace(picture, texts)}
  </svg>`;
}

/** A ban is hatched, a request dotted. Patterns are found by id, which is the instance's own. */
function patterns(prefix: string): SVGTemplateResult {
  return svg`<defs>
    <pattern id=${`${prefix}-forbidden`} class="street-pattern forbidden" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="8" height="8" /><path d="M0 0V8" />
    </pattern>
    <pattern id=${`${prefix}-advisory`} class="street-pattern advisory" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" /><circle cx="2" cy="2" r="1.3" /><circle cx="6" cy="6" r="1.3" />
    </pattern>
  </defs>`;
}

function target(
  { zone, style, shapes, smokingAreas, at }: DrawnZone,
  prefix: string,
  isActive: boolean,
  isChosen: boolean,
  context: ViewContext,
  { open, activate }: ZonesIntents,
): SVGTemplateResult {
  const fill = style === 'other' ? 'none' : `url(#${prefix}-${style})`;
  return svg`<g
    class="street-target ${style}"
    id=${streetZoneId(context, zone)}
    role="button"
    tabindex=${isActive ? 0 : -1}
    aria-label=${zoneWords(zone, context)}
    aria-current=${isChosen ? 'true' : nothing}
    @click=${() => open(zone.id)}
    @focus=${() => activate(zone.id)}
  >
    ${shapes.map((shape) => zoneShape(shape, fill))}
    ${smokingAreas.map((shape) => smokingArea(shape))}
    ${marker(zone.number, style, at)}
  </g>`;
}

function zoneShape(shape: DrawnShape, fill: string): SVGTemplateResult {
  switch (shape.kind) {
    case 'area':
      return svg`<path class="street-area" d=${shape.d} fill=${fill} fill-rule="evenodd" />`;
    case 'circle':
      return svg`<circle class="street-area" cx=${shape.x.toFixed(1)} cy=${shape.y.toFixed(1)} r=${shape.radius.toFixed(1)} fill=${fill} />`;
    case 'line':
      // The line below shows as an edge on either side of the one above.
      return svg`<path class="street-edge" d=${shape.d} stroke-width=${(shape.width + 4).toFixed(1)} />
        <path class="street-band" d=${shape.d} stroke-width=${shape.width.toFixed(1)} />
        <path class="street-band" d=${shape.d} stroke-width=${shape.width.toFixed(1)} stroke=${fill} />`;
  }
}

/** Left blank, as on paper: what holds around it does not hold here. */
function smokingArea(shape: DrawnShape): SVGTemplateResult {
  switch (shape.kind) {
    case 'area':
      return svg`<path class="street-smoking" d=${shape.d} fill-rule="evenodd" />`;
    case 'circle':
      return svg`<circle class="street-smoking" cx=${shape.x.toFixed(1)} cy=${shape.y.toFixed(1)} r=${shape.radius.toFixed(1)} />`;
    case 'line':
      return svg`<path class="street-smoking line" d=${shape.d} stroke-width=${shape.width.toFixed(1)} />`;
  }
}

/** A number on a disc; its edge tells the styles apart too. The circle around it takes a finger. */
function marker(number: number, style: ZoneStyle, at: { x: number; y: number }): SVGTemplateResult {
  return svg`<g class="street-marker" transform=${`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
    <circle class="street-reach" r="16" /><circle class="street-disc ${style}" r="12" />
    <text dy="0.35em">${number}</text>
  </g>`;
}

function ownPlace({ own }: Picture, texts: StreetTexts): SVGTemplateResult | typeof nothing {
  if (!own) return nothing;
  return svg`<g class="street-own" role="img" aria-label=${texts.me} transform=${`translate(${own.at.x.toFixed(1)} ${own.at.y.toFixed(1)})`}>
    <circle class="street-accuracy" r=${Math.max(own.radius, 10).toFixed(1)} /><circle class="street-dot" r="7" />
  </g>`;
}
