import { css } from 'lit';

/** What stands around every view: heading, search, choice of view, what was found. */
export const frameStyles = css`
  .title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .title > [dir],
  .what [dir] {
    display: block;
  }
  .title > [dir] {
    max-inline-size: 28em;
  }
  .title + .prose {
    max-inline-size: 42em;
    margin-block-start: 0.25em;
  }
  .finder {
    hyphens: auto;
  }
  .search {
    max-inline-size: 42em;
    margin-block-start: 1em;
  }
  .search label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .search-row,
  .controls,
  .summary,
  .chips,
  .actions,
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .search-box {
    position: relative;
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .search input {
    inline-size: 100%;
    padding-inline-end: 48px;
    -webkit-appearance: none;
    appearance: none;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .clear-search {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .cross,
  .sign {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }
  .controls {
    margin-block-start: 1em;
  }
  .controls .segmented button {
    flex: 1 0 auto;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .body {
    margin-block-start: 1.25em;
  }
  .results {
    min-inline-size: 0;
  }
  .summary {
    justify-content: space-between;
    min-block-size: 44px;
    margin-block-end: 0.5em;
  }
  .summary > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .sort label {
    color: var(--_muted);
  }
  .sort .field {
    flex: 1 1 auto;
    padding-inline: 0.4em;
  }
  .sort,
  .chips li,
  .chip,
  .finder .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .chip > span {
    min-inline-size: 0;
  }
  .chips {
    margin-block-end: 0.75em;
  }
  .chip.chosen {
    min-block-size: 2.25em;
    color: var(--_accent);
    background: var(--_accent-soft);
    border-color: var(--_accent);
    font-weight: 600;
    text-align: start;
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
  .on-paper {
    display: none;
  }
  .actions {
    margin-block-start: 1.25em;
  }
  @container (min-width: 48em) {
    .with-filters {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) 3fr;
      gap: 2em;
      align-items: start;
    }
    .filter-button {
      display: none;
    }
  }
  @container (max-width: 47.99em) {
    .with-filters:not(.filtering) > .filters,
    .filtering > .results {
      display: none;
    }
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
    .controls .segmented {
      flex: 1 1 100%;
      flex-wrap: nowrap;
    }
    .controls .segmented button {
      flex: 1 1 auto;
      padding-inline: 0.3em;
      line-height: 1.25;
      overflow-wrap: break-word;
      font-size: max(0.9em, 14px);
    }
    .sort {
      inline-size: 100%;
    }
  }
  @container (max-width: 14em) {
    .controls .segmented {
      flex-direction: column;
    }
  }
`;
