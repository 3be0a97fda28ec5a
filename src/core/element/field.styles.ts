import { css } from 'lit';

/** What is written in or chosen from: text fields and selects. How wide one is, is said where it stands. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: max(2.6em, 44px);
    padding: 0.375em 0.75em;
    font: inherit;
    /* Browsers reset both on controls, and with them what a visitor has set (WCAG 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_control-line);
    border-radius: var(--_radius);
  }
`;
