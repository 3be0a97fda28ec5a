import { css } from 'lit';

/** The bar with a view's name and the buttons beside it, for views that are turned like pages. */
export const periodBarStyles = css`
  .period-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.75em;
  }
  .period-name {
    font-size: 1.25em;
  }
  .period-buttons {
    display: flex;
    gap: 0.375em;
  }
  .square {
    inline-size: max(2.6em, 44px);
    padding: 0;
  }
  .square span {
    font-size: 1.5em;
    line-height: 1;
  }
  .open-list li {
    padding-block: 0.25em;
  }
  @media print {
    .period-buttons {
      display: none;
    }
  }
`;
