import { css } from 'lit';

/** What only failures and editors show; the editor's panel is plainly not part of the page's content. */
export const aftercareStyles = css`
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
