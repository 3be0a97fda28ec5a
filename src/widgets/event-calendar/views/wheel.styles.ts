import { css } from 'lit';

/** The year wheel and its table. Sizes within the drawing are its own units, 720 across. */
export const wheelStyles = css`
  .period-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.75em;
  }
  .period-name {
    font-size: 1.25em;
  }
  .period-buttons {
    display: flex;
    gap: 0.375em;
  }
  .square {
    inline-size: max(2.6em, 44px);
    padding: 0;
  }
  .square span {
    font-size: 1.5em;
    line-height: 1;
  }
  .wheel-drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 46em;
    block-size: auto;
    margin-inline: auto;
    font-family: inherit;
  }
  .wheel-drawing text {
    fill: var(--_text);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .disc {
    fill: var(--_surface);
    stroke: var(--_control-line);
    stroke-width: 1.5;
  }
  .rim {
    fill: none;
    stroke: var(--_line);
  }
  .winter {
    --_season: #4a7fa7;
  }
  .spring {
    --_season: #5f9a4f;
  }
  .summer {
    --_season: #d9a520;
  }
  .autumn {
    --_season: #bf6a3a;
  }
  .band {
    fill: color-mix(in srgb, var(--_season) 24%, var(--_surface));
  }
  .tint {
    fill: color-mix(in srgb, var(--_season) 5%, var(--_surface));
  }
  .spoke {
    fill: none;
    stroke: var(--_line);
  }
  .month-text {
    font-size: 18px;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .week-text {
    font-size: 12.5px;
  }
  .wheel-drawing .week-text {
    fill: var(--_muted);
  }
  .hatch {
    stroke: color-mix(in srgb, var(--_text) 34%, var(--_surface));
    stroke-width: 1.5;
  }
  .bar-piece {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 1.5;
    cursor: pointer;
  }
  .bar-piece.inexact {
    fill: none;
    stroke-dasharray: 5 4;
  }
  .number-piece {
    cursor: pointer;
  }
  .number-piece circle {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .wheel-drawing .number-piece text {
    fill: var(--_on-accent);
    font-size: 16px;
    font-weight: 700;
    letter-spacing: -0.03em;
  }
  .number-piece.inexact circle {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-dasharray: 5 4;
  }
  .wheel-drawing .inexact text {
    fill: var(--_accent);
  }
  .number-piece.cancelled circle {
    fill: var(--_surface);
    stroke: var(--_muted);
  }
  .wheel-drawing .cancelled text {
    fill: var(--_muted);
    text-decoration: line-through;
  }
  .number-piece:hover circle {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .density-piece {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_surface));
    stroke: var(--_accent);
  }
  .density-text {
    font-size: 20px;
    font-weight: 700;
  }
  .today-mark path {
    fill: none;
    stroke: var(--_no);
    stroke-width: 2.5;
  }
  .today-mark circle {
    fill: var(--_no);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .centre circle {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .centre-large {
    font-size: 46px;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .centre-small {
    font-size: 19px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    justify-content: center;
    margin-block-start: 0.75em;
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .key {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .key.exact {
    background: var(--_accent);
  }
  .key.inexact {
    border-style: dashed;
  }
  .key.hatched {
    border: 1px solid var(--_control-line);
    border-radius: 0.15em;
    background: repeating-linear-gradient(
      135deg,
      color-mix(in srgb, var(--_text) 34%, var(--_surface)) 0 1.5px,
      transparent 1.5px 5px
    );
  }
  .key.now-mark {
    inline-size: 0;
    border: 0;
    border-inline-start: 3px solid var(--_no);
    border-radius: 0;
  }
  .wheel-lists {
    min-inline-size: 0;
    margin-block-start: 1.25em;
  }
  .wheel-table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  .wheel-table th,
  .wheel-table td {
    padding: 0.4em 0.5em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .wheel-table thead th {
    font-size: max(0.9em, 14px);
    color: var(--_muted);
  }
  .wheel-table tbody th {
    font-weight: 400;
  }
  .wheel-table abbr {
    text-decoration: none;
  }
  .wheel-table .date {
    inline-size: 8.5em;
    color: var(--_muted);
  }
  .wheel-table .link {
    padding-block: 0;
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.9em;
    padding: 0.1em 0.35em;
    color: var(--_accent);
    border: 1.5px solid var(--_accent);
    border-radius: 1em;
    font-size: max(0.82em, 13px);
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .open-list li {
    padding-block: 0.25em;
  }
  @container (min-width: 62em) {
    .wheel-parts {
      display: grid;
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: 2em;
      align-items: start;
    }
    .wheel-parts figure {
      position: sticky;
      inset-block-start: 1em;
    }
    .wheel-lists {
      margin-block-start: 0;
    }
  }
  @container (max-width: 40em) {
    .week-text {
      display: none;
    }
    .month-text {
      font-size: 22px;
    }
  }
  @container (max-width: 33em) {
    .number-piece text,
    .density-text {
      display: none;
    }
    .number-piece circle {
      r: 12px;
    }
    .month-text {
      font-size: 25px;
    }
    .centre-small {
      font-size: 27px;
    }
    .count-text {
      display: none;
    }
    .wheel-table tr > :first-child {
      display: none;
    }
    .wheel-table .date {
      inline-size: 6.25em;
    }
  }
  @container (max-width: 30em) {
    .month-text {
      font-size: 33px;
    }
    .centre-small {
      font-size: 33px;
    }
  }
  @media (forced-colors: active) {
    .wheel-drawing text,
    .wheel-drawing .number-piece text {
      fill: CanvasText;
    }
    .disc,
    .band,
    .tint,
    .centre circle,
    .number-piece circle,
    .bar-piece,
    .density-piece {
      fill: Canvas;
      stroke: CanvasText;
    }
    .hatch {
      stroke: GrayText;
    }
    .today-mark path,
    .today-mark circle {
      stroke: Highlight;
      fill: Highlight;
    }
    .key.exact {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .period-buttons {
      display: none;
    }
    .wheel-parts {
      display: block;
    }
    .wheel-parts figure {
      position: static;
      break-inside: avoid;
      break-after: page;
    }
    .wheel-drawing {
      inline-size: 180mm;
      max-inline-size: 100%;
    }
    .wheel-lists {
      margin: 0;
    }
    .wheel-table {
      font-size: 9.5pt;
    }
    .wheel-table th,
    .wheel-table td {
      padding-block: 0.5pt;
      line-height: 1.3;
    }
    .wheel-table .tag,
    .wheel-table .badge {
      padding-block: 0;
      font-size: 8pt;
      line-height: 1.3;
    }
    .wheel-table .link {
      min-block-size: 0;
      font-size: inherit;
    }
    .wheel-table tr {
      break-inside: avoid;
    }
    .wheel-table .link {
      color: #000;
      text-decoration: none;
    }
    .bar-piece {
      fill: #ddd;
    }
    .key {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
