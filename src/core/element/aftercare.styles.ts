import { css } from 'lit';

/**
 * What the first view does without: what follows the pointer, the widget's foot, and what only failures
 * and editors show. The editor's panel is plainly not part of the page's content.
 */
export const aftercareStyles = css`
  .button:hover {
    background: var(--_accent-soft);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  .button[aria-disabled='true'],
  .button:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .notice.warn {
    background: var(--_warn-soft);
    border-color: var(--_warn);
  }
  .contact {
    margin-block-start: 1.25em;
  }
  .owner {
    margin-block-start: 0.5em;
  }
  .failed .button {
    margin-block-start: 0.75em;
  }
  .diagnostics {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    color: var(--_text);
    background: var(--_warn-soft);
    border: 2px dashed var(--_warn);
    border-radius: var(--_radius);
  }
  .diagnostics summary {
    min-block-size: 24px;
    font-weight: 700;
    cursor: pointer;
  }
  .diagnostics li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .diagnostics code {
    font-family: ui-monospace, Consolas, monospace;
    overflow-wrap: anywhere;
  }
  @media print {
    .diagnostics {
      display: none;
    }
  }
`;
