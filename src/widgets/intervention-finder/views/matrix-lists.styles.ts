import { css } from 'lit';

/** Two facets crossed in a list for each row, and where that takes the place of the table. */
export const matrixListStyles = css`
  .matrix-lists {
    display: none;
  }
  .matrix-row {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .matrix-row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
  .matrix-counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.25em;
    margin-block: 0.4em 0.25em;
  }
  .matrix-count {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    text-align: start;
    border: 0;
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  button.matrix-count {
    cursor: pointer;
  }
  button.matrix-count:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (max-width: 30em) {
    .matrix-scroll,
    .matrix-skip {
      display: none;
    }
    .matrix-lists {
      display: block;
    }
  }
  @media (forced-colors: active) {
    button.matrix-count {
      color: LinkText;
    }
    .matrix-count {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    .matrix-count {
      min-block-size: 0;
    }
    .matrix-row {
      break-inside: avoid;
    }
  }
`;
