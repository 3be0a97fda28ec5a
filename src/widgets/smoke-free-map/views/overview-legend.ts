import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { OverviewDrawing } from '../domain/overview/drawing.js';
import { ZONE_STYLES, type ZoneStyle } from '../domain/overview/zone-style.js';
import { overviewTexts } from '../texts/overview-texts.js';
import { ruleWords } from './overview-words.js';
import { zoneName, type ViewContext } from './view-context.js';

/** What the signs on the map mean: only those that are on it. */
export function overviewLegend(drawing: OverviewDrawing, context: ViewContext): TemplateResult {
  const texts = overviewTexts(context);
  const id = `${context.idPrefix}-overview-legend`;
  return html`<p class="visually-hidden" id=${id}>${texts.legend}</p>
    <ul class="overview-legend small" aria-labelledby=${id}>
      ${stylesIn(drawing).map((style) => html`<li>${swatch(style)}${texts.styles[style]}</li>`)}
      ${drawing.hasEdgeless ? html`<li>${swatch('edgeless')}${texts.edgeless}</li>` : nothing}
      ${
        drawing.smokingAreas === ''
          ? nothing
          : html`<li>${swatch('smoking-area')}${texts.smokingArea}</li>`
      }
    </ul>`;
}

/** What the numbers stand for, on paper. */
export function printedLegend({ marks }: OverviewDrawing, context: ViewContext): TemplateResult {
  const { columns } = overviewTexts(context);
  return html`<table class="overview-table">
    <thead>
      <tr>
        ${[columns.number, columns.place, columns.address, columns.rule].map(
          (column) => html`<th scope="col">${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${marks.map(
        ({ zone }) =>
          html`<tr>
            <td>${zone.number}</td>
            <td>${zoneName(zone, context)}</td>
            <td>${zone.address}</td>
            <td>${ruleWords(zone, context)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The strictest first. */
function stylesIn({ layers, marks, specks }: OverviewDrawing): readonly ZoneStyle[] {
  const drawn = new Set([...layers, ...marks, ...specks].map(({ style }) => style));
  return ZONE_STYLES.filter((style) => drawn.has(style)).toReversed();
}

const HATCHING = 'M-10 22L22-10M-2 22L30-10M6 22L38-10M14 22L46-10';
const DOTTING = 'M4 4H30M7 10H30M4 16H30';
const EDGE = 'M1.5 1.5H28.5V18.5H1.5Z';

/** A small piece of map. */
function swatch(sign: ZoneStyle | 'edgeless' | 'smoking-area'): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 30 20" aria-hidden="true">${signOf(sign)}</svg>`;
}

function signOf(sign: ZoneStyle | 'edgeless' | 'smoking-area'): SVGTemplateResult {
  if (sign === 'smoking-area') return svg`<path class=${sign} d=${EDGE} />`;
  const filling = sign === 'forbidden' ? HATCHING : sign === 'other' ? '' : DOTTING;
  return svg`<g class="zones ${sign === 'edgeless' ? 'advisory' : sign}">${
    filling === ''
      ? nothing
      : svg`<path class="tint" d=${EDGE} /><path class="filling" d=${filling} />`
  }${
    sign === 'edgeless'
      ? nothing
      : svg`<path class="edges" d=${EDGE} /><circle class="disc" cx="15" cy="10" r="5" />`
  }</g>`;
}
