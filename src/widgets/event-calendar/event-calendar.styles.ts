import { css } from 'lit';

/**
 * All that the first view needs: what stands around every view, and rows of events under month headings.
 * Other views, and what comes later, bring their own.
 */
export const eventCalendarStyles = css`
  .calendar {
    hyphens: auto;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .title + .muted {
    margin-block-start: 0.25em;
  }
  .controls,
  .tags,
  .periods,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .controls {
    gap: 0.75em 1em;
    align-items: center;
    margin-block: 1em 0.75em;
  }
  .controls .segmented button {
    flex: 1 0 auto;
  }
  summary.button {
    list-style: none;
  }
  summary.button::-webkit-details-marker {
    display: none;
  }
  .link,
  .open {
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link {
    padding-block: 0.25em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link.small,
  .group {
    font-size: max(0.9em, 14px);
  }
  .more {
    margin-block-start: 1em;
  }
  .periods {
    justify-content: space-between;
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    margin-block-start: 1.25em;
  }
  .group {
    padding-block: 1em 0.25em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }
  .event {
    display: grid;
    grid-template-columns: 7.25em minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.9em;
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
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what > :first-child {
    font-size: 1.06em;
  }
  .open {
    padding-inline-end: 1.1em;
  }
  .tags {
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
  /* The mark of what unfolds. It takes no room of its own, so that it never stands alone on a line. */
  .open::after,
  summary.button::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.5em -0.9em;
    vertical-align: 0.2em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  summary.button::after {
    margin-inline: 0.25em 0;
  }
  @container (max-width: 44em) {
    .event {
      grid-template-columns: 5.25em minmax(0, 1fr) auto;
    }
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
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
