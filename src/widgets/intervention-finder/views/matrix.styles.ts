import { css } from 'lit';
import { matrixListStyles } from './matrix-lists.styles.js';
import { matrixTableStyles } from './matrix-table.styles.js';
import { planFieldStyles } from './plan-field.styles.js';

/** Two facets crossed: the choice of them, the shades, and the two ways to show the numbers. */
export const matrixStyles = css`
  ${planFieldStyles}
  .matrix {
    container-type: inline-size;
  }
  .matrix-axes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 1em;
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
  .matrix-end {
    margin-block-start: 0.75em;
  }
  .matrix-end:focus-visible {
    outline-offset: 4px;
  }
  @media print {
    .matrix-axes,
    .matrix-how,
    .matrix-skip {
      display: none;
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
    [class*='shade-'] {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  ${matrixTableStyles}
  ${matrixListStyles}
`;
