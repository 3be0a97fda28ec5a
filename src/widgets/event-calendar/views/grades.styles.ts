import { css } from 'lit';
import { periodBarStyles } from './period-bar.styles.js';

/** The plan by school grade. */
export const gradesStyles = css`
  ${periodBarStyles}
  .plan-scroll {
    overflow-x: auto;
  }
  .plan {
    inline-size: 100%;
    min-inline-size: 56em;
    border-collapse: collapse;
    font-size: max(0.8em, 13px);
    line-height: 1.3;
  }
  .plan th,
  .plan td {
    padding: 0.4em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .plan th {
    background: var(--_subtle);
    font-weight: 600;
  }
  .plan th:first-child {
    position: sticky;
    inset-inline-start: 0;
  }
  .plan td {
    min-inline-size: 3em;
  }
  .plan .filled {
    background: var(--_accent-soft);
    border-inline-start: 3px solid var(--_accent);
  }
  .plan-entry {
    cursor: pointer;
  }
  .plan-entry:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plan-entry + .plan-entry {
    margin-block-start: 0.4em;
  }
  .plan-entry .muted {
    display: block;
  }
  .plan-index li {
    padding-block: 0.2em;
  }
  .open-list {
    overflow-wrap: anywhere;
  }
  .grade {
    border-block-end: 1px solid var(--_line);
  }
  .grade summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .grade summary .muted {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .grade li,
  .grade p {
    padding: 0 0 0.75em 1em;
  }
  @media print {
    .plan-index {
      display: none;
    }
    .plan-scroll {
      overflow: visible;
    }
    .plan {
      min-inline-size: 0;
      font-size: 7.5pt;
      overflow-wrap: anywhere;
      line-height: 1.15;
    }
    .plan th,
    .plan td {
      padding: 1pt 2pt;
    }
    .plan th {
      overflow-wrap: normal;
    }
    .plan th:first-child {
      position: static;
    }
    .plan tr {
      break-inside: avoid;
    }
    .plan-entry + .plan-entry {
      margin-block-start: 1pt;
    }
    .plan-entry .muted {
      display: inline;
    }
  }
`;
