import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isoWeekOf } from '../../../core/dates/iso-week.js';
import {
  addDays,
  civil,
  daysInMonth,
  plainDay,
  startOfWeek,
} from '../../../core/dates/plain-day.js';
import type { WheelModel } from '../domain/model.js';
import { monthName, shortMonth } from './later-format.js';
import { laterTexts } from '../texts/later-texts.js';
import { periodName, periodYears } from './period-name.js';
import { timingWords } from './timing-words.js';
import { words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { pointAt, sectorPath, spokePath, textPath } from './wheel-geometry.js';
import { placeArcs, type PlacedArc } from './wheel-layout.js';

type WheelMonth = WheelModel['months'][number];

/** Distances from the centre, in units of the drawing (720 across). */
const EDGE = 352;
const MONTHS_INNER = 308;
const WEEKS_INNER = 288;
const EVENTS_INNER = 122;
const DISC = 14.5;
const RINGS = { radii: [270, 237, 204, 171, 138], disc: DISC };
const HALF_BAR = 9;
const CAPITALS = 13;

/** The drawing: an image with a name. The table beside it says the same, and takes the keyboard. */
export function wheelDrawing(model: WheelModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { idPrefix } = context;
  const period = periodName(model.period, context);
  const id = `${idPrefix}-wheel`;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the table beside it takes the keyboard
  return html`<svg
    class="wheel-drawing"
    viewBox="-360 -360 720 720"
    role="img"
    aria-labelledby=${`${id}-name`}
    @click=${(event: MouseEvent) => onClick(event, send)}
  >
    <title id=${`${id}-name`}>${later.wheelName(period, model.rows.length + model.more)}</title>
    <defs>
      <pattern
        id=${`${id}-hatch`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch" d="M0 0V7" />
      </pattern>
    </defs>
    <circle class="disc" r=${EDGE} />
    ${model.months.map((month) => monthPiece(month, id, context))}
    ${model.holidays.map(({ holiday, from, to }) =>
      holidayPiece(from, to, words(holiday.holiday.title, context), id),
    )}
    ${weekNumbers(model.months)}
    <circle class="rim" r=${MONTHS_INNER} />
    <circle class="rim" r=${WEEKS_INNER} />
    ${model.todayAt === undefined ? nothing : todayMark(model.todayAt, later.today)}
    ${model.density ? densityPieces(model.months, model.density) : eventPieces(model, context)}
    ${centre(model, context)}
  </svg>`;
}

function onClick({ target }: MouseEvent, send: Send): void {
  const piece = target instanceof Element ? target.closest('[data-key]') : null;
  const key = piece?.getAttribute('data-key');
  if (key) send({ type: 'open-event', key });
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** December, January and February are winter, as for the season rule. */
function seasonOf(month: number): (typeof SEASONS)[number] {
  return SEASONS[Math.floor((month % 12) / 3)] ?? 'winter';
}

function monthPiece(month: WheelMonth, id: string, context: ViewContext): SVGTemplateResult {
  const { format, narrow } = context;
  const { from, to } = month;
  const path = `${id}-month-${month.year}-${month.month}`;
  const name = narrow ? shortMonth(month.month, format) : monthName(month.month, format);
  return svg`<g class="month-piece ${seasonOf(month.month)}">
    <path class="tint" d=${sectorPath(from, to, EVENTS_INNER, WEEKS_INNER)} />
    <path class="band" d=${sectorPath(from, to, MONTHS_INNER, EDGE)} />
    <path class="spoke" d=${spokePath(from, EVENTS_INNER, EDGE)} />
    <path id=${path} fill="none" d=${textPath(from, to, (MONTHS_INNER + EDGE) / 2, CAPITALS)} />
    <text class="month-text">
      <textPath href=${`#${path}`} startOffset="50%">${name}</textPath>
    </text>
  </g>`;
}

function holidayPiece(from: number, to: number, name: string, id: string): SVGTemplateResult {
  return svg`<path
    class="holiday-piece"
    fill=${`url(#${id}-hatch)`}
    d=${sectorPath(from, to, EVENTS_INNER, WEEKS_INNER)}
  ><title>${name}</title></path>`;
}

/** The number of every ISO week, where its Thursday is. */
function weekNumbers(months: readonly WheelMonth[]): SVGTemplateResult[] {
  return months.flatMap((month) => {
    const length = daysInMonth(month.year, month.month);
    const first = plainDay(month.year, month.month, 1);
    const thursday = addDays(startOfWeek(first), 3);
    return [0, 7, 14, 21, 28, 35]
      .map((days) => addDays(thursday, days))
      .filter((day) => day >= first && day < first + length)
      .map((day) => {
        const turn = month.from + ((civil(day).day - 0.5) / length) * (month.to - month.from);
        const { x, y } = pointAt(turn, (MONTHS_INNER + WEEKS_INNER) / 2);
        return svg`<text class="week-text" x=${x.toFixed(1)} y=${y.toFixed(1)} dy="0.35em">${isoWeekOf(day).week}</text>`;
      });
  });
}

function eventPieces(model: WheelModel, context: ViewContext): unknown[] {
  const placed = placeArcs(model.arcs, RINGS);
  return [
    ...placed.map((each) => barPiece(each)),
    ...placed.map((each) => numberPiece(each, context)),
  ];
}

function pieceClass({ arc }: PlacedArc): string {
  const classes = [arc.exact ? 'exact' : 'inexact'];
  if (arc.occurrence.status === 'cancelled') classes.push('cancelled');
  return classes.join(' ');
}

/** A bar that its own number would cover is left out. */
function barPiece(placed: PlacedArc): SVGTemplateResult | typeof nothing {
  const { arc, radius } = placed;
  const length = (arc.to - arc.from) * 2 * Math.PI * radius;
  if (length < 2 * DISC + 10) return nothing;
  return svg`<path
    class="bar-piece ${pieceClass(placed)}"
    data-key=${arc.occurrence.key}
    d=${sectorPath(arc.from, arc.to, radius - HALF_BAR, radius + HALF_BAR)}
  />`;
}

function numberPiece(placed: PlacedArc, context: ViewContext): SVGTemplateResult {
  const { arc, at, radius } = placed;
  const { x, y } = pointAt(at, radius);
  const name = `${arc.number}. ${words(arc.occurrence.event.title, context)}, ${timingWords(arc.occurrence.timing, context).full}`;
  return svg`<g
    class="number-piece ${pieceClass(placed)}"
    data-key=${arc.occurrence.key}
    transform=${`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
  >
    <title>${name}</title>
    <circle r=${DISC} />
    <text dy="0.35em">${arc.number}</text>
  </g>`;
}

/** Where there are too many to draw, how many each month has: by area, and in figures. */
function densityPieces(
  months: readonly WheelMonth[],
  counts: readonly number[],
): SVGTemplateResult[] {
  const most = Math.max(1, ...counts);
  return months.map(({ from, to }, index) => {
    const count = counts[index] ?? 0;
    const share = Math.sqrt(count / most);
    const outer = EVENTS_INNER + (WEEKS_INNER - 8 - EVENTS_INNER) * share;
    const { x, y } = pointAt((from + to) / 2, Math.max(EVENTS_INNER + 30, outer - 28));
    return svg`${
      count > 0
        ? svg`<path class="density-piece" d=${sectorPath(from + 0.004, to - 0.004, EVENTS_INNER, outer)} />`
        : nothing
    }<text class="density-text" x=${x.toFixed(1)} y=${y.toFixed(1)} dy="0.35em">${count}</text>`;
  });
}

function todayMark(turn: number, name: string): SVGTemplateResult {
  const { x, y } = pointAt(turn, MONTHS_INNER);
  return svg`<g class="today-mark">
    <title>${name}</title>
    <path d=${spokePath(turn, EVENTS_INNER - 10, MONTHS_INNER)} />
    <circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="7" />
  </g>`;
}

function centre(model: WheelModel, context: ViewContext): SVGTemplateResult {
  const years = periodYears(model.period);
  const [word = ''] = periodName(model.period, context).split(years);
  return svg`<g class="centre">
    <circle r=${EVENTS_INNER - 10} />
    <text class="centre-small" y="-38">${word.trim()}</text>
    ${keyed(years, svg`<text class="centre-large" dy="0.35em">${years}</text>`)}
  </g>`;
}
