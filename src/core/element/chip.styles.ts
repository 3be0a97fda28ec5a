import { css } from 'lit';

/** Chips: small buttons, many together, that are pressed or not. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    padding: 0.15em 0.75em;
    font: inherit;
    font-size: max(0.9em, 14px);
    /* Browsers reset both on buttons, and with them what a visitor has set (WCAG 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    border-radius: 2em;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_accent-soft);
  }
  .chip[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_accent-soft);
    border-color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chip {
      border-color: ButtonBorder;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .chip {
      display: none;
    }
  }
`;
