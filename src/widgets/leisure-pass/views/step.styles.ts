import { css } from 'lit';
import { fieldStyles } from '../../../core/element/field.styles.js';

/** Questions, and the answers to look through. */
export const stepStyles = css`
  ${fieldStyles}
  .step > * + * {
    margin-block-start: 1em;
  }
  .step > .back {
    margin-block-end: -0.5em;
  }
  .caption + .question {
    margin-block-start: 0;
  }
  .caption {
    font-weight: 600;
  }
  .question {
    font-size: 1.4em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .question:focus-visible {
    outline-offset: 6px;
  }
  .step > .help {
    margin-block-start: 0.5em;
  }
  .option-help {
    display: block;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:focus-within {
    background: var(--_accent-soft);
  }
  .choice input:checked + span {
    font-weight: 600;
  }
  .choice input:checked + span .option-help {
    font-weight: 400;
  }
  .text-field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .field.number {
    inline-size: 5em;
  }
  .field.money {
    inline-size: 9em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .date label > span {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .field.day,
  .field.month {
    inline-size: 4em;
  }
  .field.year {
    inline-size: 5.5em;
  }
  .faulty {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_no);
  }
  .problem {
    margin-block-end: 0.5em;
    color: var(--_no);
    font-weight: 600;
  }
  .faulty .field,
  .faulty .choice {
    border-color: var(--_no);
  }
  .summary {
    padding: 0.875em 1em;
    border: 3px solid var(--_no);
    border-radius: var(--_radius);
  }
  .summary-heading {
    font-weight: 700;
  }
  .summary a {
    color: var(--_no);
    font-weight: 600;
  }
  summary {
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details > :not(summary) {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .step > .actions {
    margin-block-start: 1.5em;
  }
  .answers {
    border-block-start: 1px solid var(--_line);
  }
  .answers > div {
    display: grid;
    grid-template-columns: 3fr 2fr auto;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    font-weight: 600;
  }
  @container (max-width: 30em) {
    .answers > div {
      grid-template-columns: 1fr auto;
    }
    .answers dt {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .back,
    .wipe,
    .actions,
    .languages {
      display: none;
    }
  }
`;
