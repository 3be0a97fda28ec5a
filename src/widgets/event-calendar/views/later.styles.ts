import { css } from 'lit';
import { chipStyles } from '../../../core/element/chip.styles.js';
import { fieldStyles } from '../../../core/element/field.styles.js';

/**
 * What the first view can do without: filters, what opens in a row, what follows the pointer, colours
 * that the visitor's system chose, and paper.
 */
export const laterStyles = css`
  ${chipStyles}
  ${fieldStyles}
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }
  .facet > .muted {
    margin-inline-end: 0.25em;
  }
  .count {
    margin-inline-start: 0.4em;
    color: var(--_muted);
    font-weight: 400;
  }
  .tick {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .filters[open] {
    inline-size: 100%;
  }
  .filters .facet {
    margin-block-start: 0.75em;
  }
  .chip.none {
    color: var(--_muted);
    border-style: dashed;
  }
  .empty {
    margin-block-start: 1em;
  }
  .empty .button {
    margin: 0.75em 0.5em 0 0;
  }
  .over .when {
    border-inline-end-color: var(--_line);
  }
  .over .when b {
    color: var(--_muted);
    font-weight: 600;
  }
  .open:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .detail,
  .add-menu {
    grid-column: 2 / -1;
    min-inline-size: 0;
    margin-block-start: 0.75em;
  }
  .add-menu ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.5em 0.875em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .add-menu a {
    display: inline-block;
    padding-block: 0.25em;
  }
  @container (max-width: 30em) {
    .detail,
    .add-menu {
      grid-column: 1 / -1;
    }
  }
  [open] > summary.button::after,
  .open[aria-expanded='true']::after {
    vertical-align: 0;
    transform: rotate(-135deg);
  }
  @media (forced-colors: active) {
    .now {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .when,
    .over .when {
      border-inline-end-color: CanvasText;
    }
  }
  @media print {
    .group {
      break-after: avoid;
    }
    .event {
      grid-template-columns: 6em 1fr;
      break-inside: avoid;
      padding-block: 0.4em;
    }
    .when {
      min-block-size: 0;
    }
    .when b {
      font-size: 1.2em;
    }
    .tag,
    .tag.now {
      color: #000;
      background: none;
    }
    .calendar {
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .controls,
    .past,
    .more,
    .periods,
    .actions,
    .add-menu,
    .empty .button {
      display: none;
    }
    .open::after,
    summary.button::after {
      display: none;
    }
  }
`;
