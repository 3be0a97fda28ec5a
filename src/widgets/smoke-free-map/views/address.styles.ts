import { css } from 'lit';
import { fieldStyles } from '../../../core/element/field.styles.js';

/** The search for an address. */
export const addressStyles = css`
  ${fieldStyles}
  .address-search > * + * {
    margin-block-start: 0.5em;
  }
  .address-search label {
    display: block;
    font-weight: 600;
  }
  .address-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .address-row input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .address-suggestions {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .address-suggestions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .address-suggestions button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.875em;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .address-suggestions button:hover {
    background: var(--_accent-soft);
  }
  @media print {
    .address-search {
      display: none;
    }
  }
`;
