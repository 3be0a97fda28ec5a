import { nothing, svg, type SVGTemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { DOT, NUMBER_HEIGHT, type Mark } from '../domain/overview/marks.js';
import type { Place } from '../domain/overview/screen.js';
import type { OverviewModel } from './overview-model.js';
import { zoneWords } from './overview-words.js';
import type { ViewContext } from './view-context.js';

const short = (length: number): string => length.toFixed(1);

/** Least across what can be hit, pixels (WCAG 2.5.8). */
const TARGET = 24;

/** The mark that Tab leads to. */
export function markOfFocus({ drawing, active, chosen }: OverviewModel): Mark | undefined {
  const { marks } = drawing;
  const find = (id: string | undefined): Mark | undefined =>
    marks.find(({ zone }) => zone.id === id);
  return find(active) ?? find(chosen) ?? marks[0];
}

/** The marks as buttons, one of which is a tab stop. */
export function markTargets(model: OverviewModel, context: ViewContext): SVGTemplateResult[] {
  const { drawing, chosen } = model;
  const stop = markOfFocus(model);
  return drawing.marks.map((mark) => {
    const { zone, style } = mark;
    const isChosen = zone.id === chosen;
    const words = zoneWords(zone, context);
    return svg`<g
      class="mark ${style}${isChosen ? ' chosen' : ''}"
      role="button"
      tabindex=${mark === stop ? 0 : -1}
      data-zone=${zone.id}
      aria-label=${words}
      aria-current=${ifDefined(isChosen ? 'true' : undefined)}
    >${target(mark, mark, words)}${mark.number && mark.number !== mark ? target(mark, mark.number, words) : nothing}${
      isOnPlace(mark) ? nothing : dot(mark)
    }${mark.number ? numberAt(mark, mark.number) : nothing}</g>`;
  });
}

/** Lines from numbers to the places they stand beside, in one path. */
export function leaders(marks: readonly Mark[]): string {
  return marks
    .filter((mark) => mark.number && !isOnPlace(mark))
    .map(
      ({ x, y, number }) =>
        `M${short(x)} ${short(y)}L${short(number?.x ?? x)} ${short(number?.y ?? y)}`,
    )
    .join('');
}

/** What shows where focus is, on top of all else: the number, also where only a dot is drawn. */
export function focusMark(mark: Mark): SVGTemplateResult {
  const at = mark.number ?? mark;
  return svg`<g class="focus-mark ${mark.style}" aria-hidden="true">
    ${ring(mark, at, 9, 'focus-ring-outside')}${ring(mark, at, 6, 'focus-ring')}${numberAt(mark, at)}
  </g>`;
}

function isOnPlace({ x, y, number }: Mark): boolean {
  return number?.x === x && number.y === y;
}

function target(mark: Mark, { x, y }: Place, words: string): SVGTemplateResult {
  const width = Math.max(TARGET, mark.breadth);
  return svg`<rect
    class="target"
    x=${short(x - width / 2)}
    y=${short(y - TARGET / 2)}
    width=${width}
    height=${TARGET}
  ><title>${words}</title></rect>`;
}

function dot({ x, y }: Mark): SVGTemplateResult {
  return svg`<circle class="dot" cx=${short(x)} cy=${short(y)} r=${DOT / 2 - 1} />`;
}

function numberAt(mark: Mark, { x, y }: Place): SVGTemplateResult {
  return svg`${ring(mark, { x, y }, 0, 'disc')}<text class="map-number" x=${short(x)} y=${short(y)} dy="0.35em">${mark.zone.number}</text>`;
}

function ring({ breadth }: Mark, { x, y }: Place, around: number, name: string): SVGTemplateResult {
  const height = NUMBER_HEIGHT + around;
  const width = breadth + around;
  return svg`<rect
    class=${name}
    x=${short(x - width / 2)}
    y=${short(y - height / 2)}
    width=${width}
    height=${height}
    rx=${height / 2}
  />`;
}
