import { css } from 'lit';

/** The plan by school grade. Period bar and open list come with the wheel's styles, loaded beside. */
export const gradesStyles = css`
  .plan-scroll {
    overflow-x: auto;
  }
  .plan {
    inline-size: 100%;
    min-inline-size: 50em;
    border-collapse: collapse;
    font-size: max(0.8em, 13px);
    line-height: 1.3;
    overflow-wrap: anywhere;
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
  .plan thead th,
  .plan th:first-child {
    overflow-wrap: normal;
  }
  .plan th:first-child {
    position: sticky;
    inset-inline-start: 0;
  }
  .plan td {
    min-inline-size: 3em;
  }
  .plan-entry {
    padding-inline-start: 0.35em;
    border-inline-start: 2px solid var(--_accent);
    cursor: pointer;
  }
  .plan-entry:hover {
    background: var(--_accent-soft);
  }
  .plan-entry + .plan-entry {
    margin-block-start: 0.4em;
  }
  .plan-entry .muted {
    display: block;
    overflow-wrap: normal;
  }
  .plan-index li {
    padding-block: 0.2em;
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
      font-size: 6.8pt;
      line-height: 1.15;
    }
    .plan th,
    .plan td {
      padding: 1pt 2pt;
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
