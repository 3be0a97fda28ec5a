import { css } from 'lit';

/** What stands around every view: heading, choice of view, actions. */
export const frameStyles = css`
  .title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .title + .muted {
    margin-block-start: 0.25em;
  }
  .calendar {
    hyphens: auto;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
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
  .link {
    min-block-size: 24px;
    padding: 0.25em 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link.small {
    font-size: max(0.9em, 14px);
  }
  .button.small {
    min-block-size: 44px;
  }
  .more {
    margin-block-start: 1em;
  }
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
  }
`;
