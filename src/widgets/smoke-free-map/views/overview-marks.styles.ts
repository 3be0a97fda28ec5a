import { css } from 'lit';

/** What stands on the overview map: numbers, dots, focus, the place that was asked about, and the scale. */
export const overviewMarksStyles = css`
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
  .overview-drawing .map-number {
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
  .overview-drawing .mark:hover .map-number,
  .overview-drawing .mark.chosen .map-number {
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
  .focus-ring {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 3;
  }
  .focus-ring-outside {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .asked-accuracy {
    fill: var(--_accent);
    fill-opacity: 0.12;
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }
  .asked-cross {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .asked-cross-outside {
    stroke: var(--_surface);
    stroke-linecap: square;
    stroke-width: 6;
  }
  .map-scale {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .map-scale-outside {
    fill: none;
    stroke: var(--_surface);
    stroke-linecap: square;
    stroke-width: 4.5;
  }
  .map-scale-words {
    font-size: 11.5px;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
`;
