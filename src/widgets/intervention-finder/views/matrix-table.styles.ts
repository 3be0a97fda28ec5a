import { css } from 'lit';

/** Two facets crossed in a table. */
export const matrixTableStyles = css`
  .matrix-scroll {
    /* What only screen readers meet scrolls along, instead of widening the page. */
    position: relative;
    overflow-x: auto;
  }
  .matrix-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .matrix-table :is(th, td) {
    padding: 0.5em 0.6em;
    border: solid var(--_line);
    border-width: 0 0 1px;
    text-align: center;
    overflow-wrap: normal;
  }
  .matrix-table th {
    font-size: max(0.9em, 14px);
    font-weight: 600;
    hyphens: auto;
  }
  .matrix-table thead th {
    vertical-align: bottom;
    background: var(--_subtle);
  }
  .matrix-table thead tr:first-child th {
    border-block-start: 1px solid var(--_line);
  }
  .matrix-table thead .matrix-group {
    color: var(--_muted);
    font-weight: 400;
  }
  .matrix-table :is(tbody, tfoot) th,
  .matrix-table thead tr:first-child > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 9em;
    max-inline-size: 18em;
    text-align: start;
    background: var(--_subtle);
    border-inline-end: 1px solid var(--_line);
    overflow-wrap: break-word;
  }
  .upwards .matrix-head {
    display: inline-block;
    max-inline-size: 11em;
    line-height: 1.2;
    text-align: start;
    overflow-wrap: break-word;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
  }
  .matrix-table td {
    min-inline-size: 3.5em;
    block-size: max(2.75em, 44px);
    padding: 0;
    border-inline-end: 1px solid var(--_surface);
  }
  .matrix-table .matrix-sum {
    padding: 0.5em 0.6em;
    color: var(--_muted);
    border-inline: 1px solid var(--_line);
  }
  .upwards td {
    min-inline-size: max(2.75em, 44px);
  }
  /* Stays in sight, so that one sees the other columns pass below it. */
  .matrix-table .matrix-sum:last-child {
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .matrix-table thead .matrix-sum:last-child {
    white-space: nowrap;
    background: var(--_subtle);
  }
  .matrix-table tfoot .matrix-sum:not(:last-child) {
    border-inline: 0;
  }
  .matrix-number {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em;
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: none;
    border: 0;
    cursor: pointer;
  }
  /* Before its numbers are drawn, a row is as high as they will be. */
  .matrix-place {
    display: block;
    min-block-size: max(2.75em, 44px);
  }
  .matrix-number:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .matrix-number:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .matrix-table .gap {
    position: relative;
    color: var(--_muted);
  }
  /* Only while there is something to scroll to; elsewhere the cut column says so alone. */
  @supports (animation-timeline: scroll()) {
    .matrix-scroll {
      scroll-timeline: --matrix inline;
    }
    .matrix-table .matrix-sum:last-child {
      animation: more-columns linear both;
      animation-timeline: --matrix;
    }
    @keyframes more-columns {
      from,
      90% {
        box-shadow: 0 0 0.6em rgb(0 0 0 / 35%);
        clip-path: inset(0 0 0 -1em);
      }
      to {
        box-shadow: none;
      }
    }
  }
  @media (forced-colors: active) {
    .matrix-number {
      color: LinkText;
    }
  }
  @media print {
    .matrix-scroll {
      overflow: visible;
    }
    .matrix-table {
      font-size: 9pt;
    }
    .matrix-table :is(th, td) {
      block-size: auto;
      font-size: 9pt;
      padding: 2pt 3pt;
      position: static;
      min-inline-size: 0;
      border: 0.5pt solid #777;
    }
    .matrix-table .matrix-sum:last-child {
      position: static;
      background: none;
      animation: none;
    }
    .matrix-table .matrix-sum {
      white-space: nowrap;
    }
    .matrix-table tr {
      break-inside: avoid;
    }
    .matrix-table thead {
      display: table-header-group;
    }
    .matrix-table tfoot {
      display: table-row-group;
    }
    .matrix-number {
      min-block-size: 0;
      padding: 0;
      color: #000;
    }
  }
`;
