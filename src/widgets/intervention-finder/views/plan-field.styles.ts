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
  .plan-field .field {
    inline-size: 100%;
    padding-inline: 0.6em;
  }
  .plan-field textarea {
    line-height: 1.4;
    resize: vertical;
    field-sizing: content;
  }
`;
