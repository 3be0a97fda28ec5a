import { css } from 'lit';

/** The overview map: quiet ground, and zones that can be told apart without colour. */
export const overviewStyles = css`
  .overview-drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_around);
    cursor: pointer;
    direction: ltr;
    overflow: hidden;
  }
  .overview {
    --_around: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_water: color-mix(in srgb, #2f7fb5 24%, var(--_surface));
    --_green: color-mix(in srgb, #4f8f4a 15%, var(--_surface));
  }
  .overview-drawing text {
    fill: var(--_text);
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .around {
    fill: var(--_around);
  }
  .land {
    fill: var(--_surface);
    fill-rule: evenodd;
  }
  .outline {
    stroke: color-mix(in srgb, var(--_text) 45%, var(--_surface));
    stroke-linejoin: round;
  }
  .context {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .area.water {
    fill: var(--_water);
  }
  .area.green {
    fill: var(--_green);
  }
  .area.building,
  .area.street,
  .area.path,
  .area.railway {
    fill: color-mix(in srgb, var(--_text) 9%, var(--_surface));
  }
  .line.water {
    stroke: var(--_water);
    stroke-width: 3;
  }
  .line.street {
    stroke: color-mix(in srgb, var(--_text) 20%, var(--_surface));
    stroke-width: 2.5;
  }
  .line.path {
    stroke: color-mix(in srgb, var(--_text) 32%, var(--_surface));
    stroke-dasharray: 1 4;
    stroke-width: 1.5;
  }
  .line.railway {
    stroke: color-mix(in srgb, var(--_text) 45%, var(--_surface));
    stroke-dasharray: 7 3;
    stroke-linecap: butt;
    stroke-width: 2;
  }
  .line.green,
  .line.building {
    stroke: color-mix(in srgb, var(--_text) 20%, var(--_surface));
  }
  .forbidden {
    --_ink: var(--_no);
  }
  .advisory {
    --_ink: var(--_warn);
  }
  .other {
    --_ink: var(--_muted);
  }
  .tint {
    fill: var(--_ink);
    fill-opacity: 0.1;
  }
  .filling {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.2;
    stroke-opacity: 0.75;
  }
  .advisory .filling {
    stroke-dasharray: 0 6;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .edges {
    fill: none;
    stroke: var(--_ink);
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .advisory .edges {
    stroke-dasharray: 6 4;
  }
  .other .edges {
    stroke-dasharray: 0 4;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .smoking-area {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .casing,
  .casing-inside {
    fill: none;
    stroke: var(--_text);
    stroke-linejoin: round;
    stroke-width: 8;
  }
  .casing-inside {
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .overview-drawing .at-start {
    text-anchor: start;
  }
  .overview-drawing .at-end {
    text-anchor: end;
  }
  .map-name {
    font-size: 11px;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 3px;
  }
  .map-name.of-zone {
    font-size: 12.5px;
    font-weight: 600;
  }
  .overview-drawing .map-name:not(.of-zone) {
    fill: var(--_muted);
  }
  .map-name.of-water {
    font-style: italic;
  }
  .specks,
  .specks-inside {
    fill: none;
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-width: 5;
  }
  .specks-inside.advisory,
  .specks-inside.other {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .specks-inside.forbidden {
    display: none;
  }
  .leaders {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1;
  }
  .mark {
    cursor: pointer;
  }
  .mark:focus {
    outline: none;
  }
  .target {
    fill: transparent;
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .forbidden .dot {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .disc {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .advisory .disc {
    stroke-dasharray: 6 3;
  }
  .other .disc {
    stroke-dasharray: 0 3.5;
    stroke-linecap: round;
    stroke-width: 2.25;
  }
  .overview-drawing .number {
    fill: var(--_ink);
    font-size: 12px;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .mark:hover .disc,
  .mark.chosen .disc {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-dasharray: none;
  }
  .overview-drawing .mark:hover .number,
  .overview-drawing .mark.chosen .number {
    fill: var(--_surface);
  }
  .mark:hover .dot,
  .mark.chosen .dot {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .focus-mark {
    display: none;
    pointer-events: none;
  }
  .overview-drawing:focus-within .focus-mark {
    display: inline;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 3;
  }
  .ring-outside {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .accuracy {
    fill: var(--_accent);
    fill-opacity: 0.12;
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }
  .cross {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .cross-outside {
    stroke: var(--_surface);
    stroke-linecap: square;
    stroke-width: 6;
  }
  .scale {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .scale-outside {
    fill: none;
    stroke: var(--_surface);
    stroke-linecap: square;
    stroke-width: 4.5;
  }
  .scale-words {
    font-size: 11.5px;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .overview-credit {
    margin-block-start: 0.25em;
    font-size: max(0.8em, 13px);
  }
  .overview-hint {
    margin-block-start: 0.5em;
  }
  .overview-zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .overview-legend {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }
  .overview-legend li {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    gap: 0.625em;
    align-items: start;
  }
  .swatch {
    inline-size: 2.25em;
    block-size: 1.5em;
    overflow: hidden;
  }
  .swatch .disc {
    stroke-dasharray: none;
  }
  .swatch .advisory .disc {
    stroke-dasharray: 4.2 2.1;
  }
  .swatch .other .disc {
    stroke-dasharray: 0 3.14;
  }
  .overview-table {
    display: none;
  }
  @media (forced-colors: active) {
    .overview {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_no: CanvasText;
      --_warn: CanvasText;
      --_accent: Highlight;
      --_around: Canvas;
      --_water: Canvas;
      --_green: Canvas;
    }
    .overview svg {
      forced-color-adjust: none;
    }
    .overview-drawing {
      border-color: CanvasText;
    }
    .ring,
    .casing {
      stroke: Highlight;
    }
    .tint {
      fill-opacity: 0;
    }
  }
  @media print {
    .overview {
      --_around: #f1f1f1;
      --_water: #dde8f0;
      --_green: #e6efe3;
    }
    .overview-hint {
      display: none;
    }
    .overview-drawing {
      max-inline-size: 150mm;
      break-inside: avoid;
    }
    .overview-table {
      display: table;
      inline-size: 100%;
      margin-block-start: 1em;
      border-collapse: collapse;
      font-size: 9pt;
    }
    .overview-table th,
    .overview-table td {
      padding: 0.15em 0.75em 0.15em 0;
      border-block-end: 0.5pt solid var(--_line);
      text-align: start;
      vertical-align: top;
      line-height: 1.25;
    }
    .overview-table :is(th, td):is(:first-child, :last-child) {
      white-space: nowrap;
    }
    .overview-table tr {
      break-inside: avoid;
    }
  }
`;
