import { css } from 'lit';

/** One entry in full. */
export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    overflow-wrap: anywhere;
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: start;
    justify-content: space-between;
  }
  .detail-head > :first-child {
    flex: 0 1 42em;
    min-inline-size: 0;
  }
  .detail-head .on-list {
    margin: 0;
  }
  .detail-columns,
  .detail-text {
    display: grid;
    grid-template-columns: minmax(0, 42em);
    gap: 1em;
    align-content: start;
  }
  .detail :is(h2, h3, h4, h5, h6):not(.detail-title) {
    margin-block-end: 0.2em;
  }
  .detail-title {
    font-size: 1.4em;
    line-height: 1.2;
  }
  .detail-title + .muted {
    margin-block-start: 0.25em;
  }
  .way-back .link {
    min-block-size: 44px;
    text-decoration: none;
  }
  .way-back .link:hover {
    text-decoration: underline;
  }
  .lead {
    font-size: 1.1em;
  }
  .facts {
    border-block-end: 1px solid var(--_line);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) 2.5fr;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .facts dt {
    font-weight: 600;
  }
  .assessed {
    font-weight: 400;
  }
  .links {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .links li {
    padding-block: 0.2em;
  }
  .detail .actions {
    margin-block-start: 0.25em;
  }
  .neighbours {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-items: start;
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .neighbour {
    display: grid;
    min-block-size: 44px;
    padding: 0.25em 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .neighbour.end {
    grid-column: 3;
    text-align: end;
  }
  .neighbour-title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .position {
    grid-column: 2;
    padding-block-start: 0.25em;
  }
  @container (min-width: 56em) {
    .detail-columns {
      grid-template-columns: minmax(0, 42em) minmax(15em, 1fr);
      gap: 3em;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts > :first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .facts {
      border-block-end: 0;
    }
  }
  @container (max-width: 30em) {
    .facts > div,
    .neighbours {
      grid-template-columns: minmax(0, 1fr);
    }
    .neighbour.end {
      grid-column: 1;
      text-align: start;
    }
    .position {
      grid-column: 1;
    }
  }
  @media print {
    .way-back,
    .neighbours {
      display: none;
    }
    .detail a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
