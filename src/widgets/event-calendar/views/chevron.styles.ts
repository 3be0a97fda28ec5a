import { css } from 'lit';

/** The mark of what unfolds. It takes no room of its own, so that it never stands alone on a line. */
export const chevronStyles = css`
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
`;
