import { css } from 'lit';
import { planFieldStyles } from './plan-field.styles.js';

/** Two facets crossed, as a table and as lists. */
export const matrixStyles = css`
  ${planFieldStyles}
  .matrix {
    container-type: inline-size;
  }
  .matrix-lists {
    display: none;
  }
  .matrix-axes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block: 1em;
  }
  .matrix-axes .plan-field {
    flex: 1 1 12em;
    max-inline-size: 22em;
  }
  .swap {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .matrix-note {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_control-line);
    margin-block-end: 0.75em;
  }
  .matrix-how {
    margin-block-end: 0.5em;
  }
  .matrix-skip:focus {
    margin-block-end: 0.5em;
  }
  .matrix-scroll {
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
  .shade-1 {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }
  .shade-2 {
    background: color-mix(in srgb, var(--_accent) 20%, var(--_surface));
  }
  .shade-3 {
    background: color-mix(in srgb, var(--_accent) 30%, var(--_surface));
  }
  .shade-4 {
    background: color-mix(in srgb, var(--_accent) 40%, var(--_surface));
  }
  .shade-4 .matrix-number {
    font-weight: 700;
  }
  .matrix-table .gap {
    color: var(--_muted);
  }
  .matrix-row {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .matrix-row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
  .matrix-counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.25em;
    margin-block: 0.4em 0.25em;
  }
  .matrix-count {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    text-align: start;
    border: 0;
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  button.matrix-count {
    cursor: pointer;
  }
  button.matrix-count:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .matrix-end {
    margin-block-start: 0.75em;
  }
  .matrix-end:focus-visible {
    outline-offset: 4px;
  }
  @container (max-width: 30em) {
    .matrix-scroll,
    .matrix-skip {
      display: none;
    }
    .matrix-lists {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .matrix-number,
    button.matrix-count {
      color: LinkText;
    }
    .matrix-count {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    .matrix-axes,
    .matrix-how,
    .matrix-skip {
      display: none;
    }
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
    /* Ink: the accent is black on paper. */
    .shade-1 {
      background: #f2f2f2;
    }
    .shade-2 {
      background: #e2e2e2;
    }
    .shade-3 {
      background: #d0d0d0;
    }
    .shade-4 {
      background: #bdbdbd;
    }
    [class^='shade-'] {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .matrix-count {
      min-block-size: 0;
    }
    .matrix-row {
      break-inside: avoid;
    }
  }
`;
