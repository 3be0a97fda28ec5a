import { css } from 'lit';

/** The drawing of the year wheel. Sizes within it are its own units, 720 across. */
export const wheelDrawingStyles = css`
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
  }
  @media print {
    .wheel-drawing {
      inline-size: 170mm;
      max-inline-size: 100%;
    }
    .bar-piece {
      fill: #ddd;
    }
  }
`;
