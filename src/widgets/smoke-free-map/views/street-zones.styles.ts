import { css } from 'lit';

/** Zones and the visitor's own place over the tiles. The colours are those of `streetStyles`. */
export const streetZonesStyles = css`
  .street-zones {
    display: block;
    max-inline-size: none;
    pointer-events: none;
  }
  .street-target {
    cursor: pointer;
    pointer-events: auto;
    outline: none;
  }
  .street-pattern rect {
    fill: var(--_map-paper);
    fill-opacity: 0.55;
  }
  .street-pattern.forbidden path {
    stroke: var(--_map-ban);
    stroke-width: 4;
    stroke-opacity: 0.75;
  }
  .street-pattern.advisory circle {
    fill: var(--_map-ask);
  }
  .street-area,
  .street-edge,
  .street-disc {
    stroke: var(--_map-rest);
    stroke-width: 2;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .forbidden :is(.street-area, .street-edge),
  .street-disc.forbidden {
    stroke: var(--_map-ban);
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .advisory :is(.street-area, .street-edge),
  .street-disc.advisory {
    stroke: var(--_map-ask);
    stroke-width: 2.5;
    stroke-dasharray: 7 4;
    stroke-linecap: butt;
  }
  .street-edge,
  .street-band {
    fill: none;
    stroke-linejoin: round;
  }
  .street-band {
    stroke: var(--_map-paper);
    stroke-opacity: 0.85;
  }
  .street-band[stroke] {
    stroke-opacity: 1;
  }
  .street-smoking {
    fill: var(--_map-paper);
    stroke: var(--_map-ink);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .street-smoking.line {
    fill: none;
    stroke: var(--_map-paper);
    stroke-dasharray: none;
  }
  .street-disc {
    fill: var(--_map-paper);
  }
  .street-reach {
    fill: transparent;
  }
  .street-marker text {
    fill: var(--_map-ink);
    font-size: 13px;
    font-weight: 700;
    text-anchor: middle;
  }
  .street-target:hover .street-disc,
  .street-target[aria-current] .street-disc {
    fill: var(--_map-ink);
  }
  .street-target:hover text,
  .street-target[aria-current] text {
    fill: var(--_map-paper);
  }
  .street-target:focus-visible .street-reach {
    stroke: var(--_map-ink);
    stroke-width: 3;
    fill: var(--_map-paper);
  }
  .street-target:focus-visible .street-area {
    stroke-width: 4;
  }
  .street-crowd {
    fill: var(--_map-rest);
    stroke: var(--_map-paper);
    stroke-width: 1;
  }
  .street-crowd.forbidden {
    fill: var(--_map-ban);
  }
  .street-crowd.advisory {
    fill: var(--_map-ask);
  }
  .street-accuracy {
    fill: #1a5fb4;
    fill-opacity: 0.15;
    stroke: #1a5fb4;
    stroke-width: 1.5;
  }
  .street-dot {
    fill: #1a5fb4;
    stroke: var(--_map-paper);
    stroke-width: 2.5;
  }
  @media (forced-colors: active) {
    .street-target:focus-visible .street-reach {
      stroke: Highlight;
    }
    .street-accuracy,
    .street-dot {
      stroke: Highlight;
      fill: Highlight;
    }
  }
`;
