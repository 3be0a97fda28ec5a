import { css } from 'lit';

/** A choice or a text with its label above it. */
export const planFieldStyles = css`
  .plan-field {
    display: grid;
    gap: 0.2em;
    align-content: start;
    min-inline-size: 0;
  }
  .plan-field label {
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }
  .plan-field :is(select, input, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.6em, 44px);
    padding: 0.4em 0.6em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    background-color: var(--_surface);
    border: 1.5px solid var(--_control-line);
    border-radius: var(--_radius);
  }
  .plan-field textarea {
    line-height: 1.4;
    resize: vertical;
    field-sizing: content;
  }
`;
