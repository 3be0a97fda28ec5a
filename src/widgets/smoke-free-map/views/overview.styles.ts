import { css } from 'lit';
import { overviewGroundStyles } from './overview-ground.styles.js';
import { overviewMarksStyles } from './overview-marks.styles.js';

/** The overview map and what stands around it; last what forced colours and paper change. */
export const overviewStyles = css`
  ${overviewGroundStyles}
  ${overviewMarksStyles}
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
    .focus-ring,
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
