import { css } from 'lit';
import { streetZonesStyles } from './street-zones.styles.js';

/**
 * The street map: what Leaflet's plane and tiles need of a style sheet, and all that is ours around and
 * over them. Tiles are drawn for light, so what lies over them keeps its colours in a dark look.
 */
export const streetStyles = css`
  .street-card {
    --_map-ink: #1c2529;
    --_map-paper: #fff;
    --_map-ban: #8c2f2b;
    --_map-ask: #7a4b00;
    --_map-rest: #4a565b;
  }
  .overview-place:not(.on-paper) + .street-card {
    margin-block-start: 1em;
  }
  .street-card > * + * {
    margin-block-start: 0.75em;
  }
  .street-head,
  .street-answers,
  .street-failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .street-answers {
    justify-content: flex-start;
  }
  .street-asking > * + * {
    margin-block-start: 0.5em;
  }
  .street-heading {
    font-size: 1.15em;
  }
  .street-frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    isolation: isolate;
  }
  .street-map {
    position: relative;
    block-size: clamp(18em, 60cqi, 32em);
    overflow: hidden;
    background: #e9ecea;
    cursor: grab;
    /* Leaflet counts pixels from the left, whichever way the page reads. */
    direction: ltr;
    /* One finger scrolls the page; two are the map's. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .street-map.dragging {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .street-zones {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-overlay-pane {
    z-index: 2;
  }
  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-tile-container {
    transform-origin: 0 0;
  }
  .street-controls {
    position: absolute;
    z-index: 3;
    inset: 0;
    pointer-events: none;
  }
  .street-zoom,
  .street-pan {
    position: absolute;
    inset-inline-end: 0.5em;
    display: flex;
    gap: 2px;
    pointer-events: auto;
  }
  .street-zoom {
    inset-block-start: 0.5em;
    flex-direction: column;
  }
  .street-pan {
    inset-block-end: 0.5em;
    direction: ltr;
  }
  .street-control {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  .street-control[aria-disabled] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .street-control svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .street-hint {
    position: absolute;
    z-index: 4;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1em;
    color: #fff;
    background: rgb(0 0 0 / 62%);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .street-hint[hidden] {
    display: none;
  }
  .street-how summary {
    cursor: pointer;
  }
  .street-how p {
    margin-block-start: 0.5em;
  }
  ${streetZonesStyles}
  @media (forced-colors: active) {
    .street-card {
      --_map-ink: CanvasText;
      --_map-paper: Canvas;
      --_map-ban: CanvasText;
      --_map-ask: CanvasText;
      --_map-rest: CanvasText;
    }
  }
  @media print {
    .street-card {
      display: none;
    }
  }
`;
