import { css } from 'lit';

/** Buttons, tags and the card they stand on: the same in every widget. What follows comes later. */
export const controlStyles = css`
  .card {
    padding: 1.5em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: 700;
    line-height: 1.25;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: max(0.9em, 14px);
  }
  .button,
  .segmented button {
    font: inherit;
    /* Browsers reset both on buttons, and with them what a visitor has set (WCAG 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    background: var(--_surface);
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.6em, 44px);
    padding: 0.375em 0.875em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .segmented {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .segmented button {
    min-block-size: max(2.5em, 44px);
    padding: 0.3em 0.9em;
    border: 0;
    border-radius: calc(var(--_radius) - 1.5px);
    font-weight: 600;
  }
  .segmented [aria-checked='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .tag {
    display: inline-block;
    padding: 0.05em 0.5em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    font-size: max(0.8em, 13px);
    font-weight: 600;
  }
  .notice {
    padding: 0.875em 1em;
    background: var(--_subtle);
    border-inline-start: 4px solid var(--_control-line);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    scroll-margin: 5em 0;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 30em) {
    .card {
      padding: 1.125em;
    }
  }
`;
