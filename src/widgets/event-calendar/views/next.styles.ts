import { css } from 'lit';

/** The "next up" card. */
export const nextStyles = css`
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    overflow-wrap: anywhere;
    margin-block-start: 1em;
  }
  .next > ul,
  .next > .group {
    inline-size: 100%;
  }
  .next-first {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1em;
    align-items: start;
  }
  .next-first .what:first-child {
    grid-column: 1 / -1;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .countdown {
    display: flex;
    flex-direction: column;
    min-inline-size: 4.5em;
    padding-inline-end: 0.75em;
    border-inline-end: 3px solid var(--_accent);
    text-align: center;
  }
  .countdown b {
    font-size: 2.6em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .countdown span {
    font-size: max(0.85em, 13px);
    color: var(--_muted);
  }
  .next-title {
    font-size: 1.2em;
  }
  .soon {
    font-weight: 700;
    color: var(--_accent);
  }
  .next li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.25em;
  }
  /* Beside the days there is no room for a date. */
  @container (max-width: 22em) {
    .next-first {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .countdown {
      flex-direction: row;
      gap: 0.4em;
      align-items: baseline;
      padding-inline: 0.5em 0;
      border-inline: 0 solid var(--_accent);
      border-inline-start-width: 3px;
    }
  }
  @media print {
    .next .button {
      display: none;
    }
  }
`;
