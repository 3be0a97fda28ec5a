import { css } from 'lit';

/** Rows of events under month headings. */
export const eventRowStyles = css`
  .group {
    padding-block: 1em 0.25em;
    border-block-end: 1px solid var(--_line);
    font-size: max(0.9em, 14px);
    color: var(--_muted);
    break-after: avoid;
  }
  .event {
    display: grid;
    grid-template-columns: 7.25em minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.9em;
    break-inside: avoid;
  }
  .event + .event {
    border-block-start: 1px solid var(--_line);
  }
  .when {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: 3.25em;
    padding-inline-end: 0.75em;
    border-inline-end: 3px solid var(--_accent);
    text-align: center;
    hyphens: manual;
  }
  .when b {
    font-size: 1.5em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .when .word {
    font-size: 1.05em;
  }
  .when span {
    font-size: max(0.8em, 13px);
    line-height: 1.3;
    color: var(--_muted);
  }
  .deadline .when {
    border-color: var(--_warn);
  }
  .vague .when {
    border-inline-end-style: dashed;
  }
  .over .when {
    border-inline-end-color: var(--_line);
  }
  .over .when b {
    color: var(--_muted);
    font-weight: 600;
  }
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what > :first-child {
    font-size: 1.06em;
  }
  .open {
    min-block-size: 24px;
    padding-block: 0;
    padding-inline: 0 1.1em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.3em;
  }
  .now {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .status {
    color: var(--_warn);
    background: var(--_warn-soft);
    border: 1px dashed currentcolor;
  }
  @container (max-width: 44em) {
    .event {
      grid-template-columns: 5.25em minmax(0, 1fr) auto;
    }
  }
  @container (max-width: 30em) {
    .event {
      grid-template-columns: 4.1em minmax(0, 1fr);
    }
    .when b {
      font-size: 1.35em;
    }
    .add {
      grid-column: 2;
      justify-self: start;
      overflow-wrap: anywhere;
      margin-block-start: 0.6em;
    }
  }
`;
