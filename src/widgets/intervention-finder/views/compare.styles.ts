import { css } from 'lit';

/** Entries side by side, as a table and as cards. */
export const compareStyles = css`
  .compare {
    container-type: inline-size;
    margin-block-start: 1.75em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--_accent);
  }
  .compare-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  .compare-head > :first-child {
    font-size: 1.2em;
  }
  .compare-cards {
    display: none;
  }
  .compare-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    line-height: 1.4;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .compare-table :is(th, td) {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .compare-table thead td {
    inline-size: 11.5em;
  }
  .compare-table thead :is(th, td) {
    border-block-end: 2px solid var(--_line);
  }
  .compare-table tr > :first-child {
    padding-inline-start: 0;
  }
  .compare-table tbody th[scope='row'] {
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }
  .compare-table .link:not(.small) {
    padding-block: 0;
    font-weight: 700;
    line-height: 1.3;
  }
  .stop-comparing {
    display: block;
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  th.compare-group {
    padding-block: 1.1em 0.4em;
    color: var(--_accent);
    font-weight: 700;
  }
  .compare .basis {
    display: block;
    margin-block-start: 0.25em;
  }
  .compare .labels {
    list-style: none;
  }
  .compare .labels li + li {
    margin-block-start: 0.15em;
  }
  .compare-entries {
    display: grid;
    gap: 0.5em;
    counter-reset: compared;
  }
  .compare-entries li,
  .compare-card dl > div {
    counter-increment: compared;
  }
  .compare-card dl {
    counter-reset: compared;
  }
  .compare-entries li::before,
  .compare-card dt::before {
    content: counter(compared);
    margin-inline-end: 0.6em;
    color: var(--_accent);
    font-weight: 700;
  }
  .compare-entries li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    padding: 0.6em 0.75em;
    background: var(--_subtle);
    border-inline-start: 4px solid var(--_accent);
    overflow-wrap: anywhere;
  }
  .compare-entries li > .stop-comparing {
    grid-column: 2;
    justify-self: start;
  }
  .compare-entries .link:not(.small) {
    padding-block: 0;
    font-weight: 700;
  }
  .compare-cards .compare-group {
    margin-block: 1.25em 0.5em;
    color: var(--_accent);
  }
  .compare-card {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .compare-card + .compare-card {
    margin-block-start: 0.75em;
  }
  .compare-card dl > div {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  /* The number and the list above say the rest. */
  .compare-card dt {
    overflow: hidden;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @container (min-width: 30em) {
    .compare-card dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 1.25em;
    }
  }
  @container (max-width: 30em) {
    .compare-2 > .compare-table {
      display: none;
    }
    .compare-2 > .compare-cards {
      display: block;
    }
  }
  @container (max-width: 40em) {
    .compare-3 > .compare-table {
      display: none;
    }
    .compare-3 > .compare-cards {
      display: block;
    }
  }
  @container (max-width: 50em) {
    .compare-4 > .compare-table {
      display: none;
    }
    .compare-4 > .compare-cards {
      display: block;
    }
  }
  @media print {
    .compare {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .compare > .compare-table {
      display: table;
      font-size: 9pt;
    }
    .compare > .compare-cards,
    .compare-head .button,
    .stop-comparing {
      display: none;
    }
    .compare-table :is(th, td) {
      padding: 3pt 4pt;
      font-size: 9pt;
    }
    .compare .small {
      font-size: 8pt;
    }
    .compare-table tr {
      break-inside: avoid;
    }
    .compare .link {
      color: #000;
      text-decoration: none;
    }
  }
`;
