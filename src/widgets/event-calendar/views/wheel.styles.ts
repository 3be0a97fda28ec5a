import { css } from 'lit';
import { periodBarStyles } from './period-bar.styles.js';
import { wheelDrawingStyles } from './wheel-drawing.styles.js';

/** The year wheel and its table. */
export const wheelStyles = css`
  ${periodBarStyles}
  ${wheelDrawingStyles}
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
  .open-list {
    overflow-wrap: anywhere;
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
    overflow-wrap: normal;
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
    white-space: nowrap;
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
  @container (max-width: 33em) {
    .wheel-table tr > :first-child {
      display: none;
    }
    .wheel-table .date {
      inline-size: 5em;
    }
  }
  @media (forced-colors: active) {
    .key.exact {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .wheel-parts {
      display: block;
    }
    .wheel-parts figure {
      position: static;
      break-inside: avoid;
      break-after: page;
    }
    .wheel-lists {
      margin: 0;
    }
    .wheel-table {
      font-size: 9pt;
    }
    .wheel-table th,
    .wheel-table td {
      padding-block: 0.25pt;
      line-height: 1.25;
    }
    .wheel-table .tag,
    .wheel-table .badge {
      padding-block: 0;
      font-size: 7.5pt;
      line-height: 1.2;
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
    .key {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
