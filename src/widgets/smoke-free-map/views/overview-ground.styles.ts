import { css } from 'lit';

/** The ground of the overview map, and zones that can be told apart without colour. */
export const overviewGroundStyles = css`
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
  .context-area,
  .context-line {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .context-area.water {
    fill: var(--_water);
  }
  .context-area.green {
    fill: var(--_green);
  }
  .context-area.building,
  .context-area.street,
  .context-area.path,
  .context-area.railway {
    fill: color-mix(in srgb, var(--_text) 9%, var(--_surface));
  }
  .context-line.water {
    stroke: var(--_water);
    stroke-width: 3;
  }
  .context-line.street {
    stroke: color-mix(in srgb, var(--_text) 20%, var(--_surface));
    stroke-width: 2.5;
  }
  .context-line.path {
    stroke: color-mix(in srgb, var(--_text) 32%, var(--_surface));
    stroke-dasharray: 1 4;
    stroke-width: 1.5;
  }
  .context-line.railway {
    stroke: color-mix(in srgb, var(--_text) 45%, var(--_surface));
    stroke-dasharray: 7 3;
    stroke-linecap: butt;
    stroke-width: 2;
  }
  .context-line.green,
  .context-line.building {
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
`;
