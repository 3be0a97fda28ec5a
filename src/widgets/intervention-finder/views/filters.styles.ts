import { css } from 'lit';

/** The filters, beside the results or in front of them. */
export const filterStyles = css`
  .filter-panel > :first-child {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  .filter {
    border-block-start: 1px solid var(--_line);
  }
  .filter:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  .filter > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-block: 0.375em;
    padding-inline-end: 1.75em;
    position: relative;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .filter > summary > :first-child {
    min-inline-size: 0;
  }
  .filter > summary::-webkit-details-marker {
    display: none;
  }
  .filter > summary::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.5em;
    inset-block-start: calc(50% - 0.35em);
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .filter[open] > summary::after {
    inset-block-start: calc(50% - 0.1em);
    transform: rotate(-135deg);
  }
  .filter > summary:hover > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .assessed {
    font-weight: 400;
  }
  .chosen-count {
    color: var(--_accent);
    font-weight: 600;
  }
  .filter > fieldset {
    min-inline-size: 0;
    padding-block-end: 1em;
  }
  .note {
    margin-block-end: 0.5em;
  }
  .values.many {
    /* Ends in the middle of a row, so that one sees that there is more. */
    max-block-size: 16em;
    max-block-size: calc(7.4 * (1lh + 0.6em + 1px) + 5px);
    margin-inline-start: -5px;
    padding-block: 5px;
    padding-inline-start: 5px;
    overflow-y: auto;
  }
  .value {
    position: relative;
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .value:hover .value-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .value input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-inline-size: 18px;
    min-block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.18em);
  }
  .value-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .value-note {
    padding-inline-start: 1.75em;
    padding-block-end: 0.25em;
  }
  .none,
  .count {
    color: var(--_muted);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .value-search {
    margin-block-end: 0.5em;
  }
  .value-search .field,
  .range-end .field {
    inline-size: 100%;
  }
  .range {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .range > span {
    min-block-size: 44px;
    line-height: 44px;
  }
  .range-end {
    flex: 1 1 6em;
    min-inline-size: 0;
    max-inline-size: 9em;
  }
  .range-end label {
    display: block;
  }
  .range-end > select {
    padding-inline: 0.4em 0;
  }
  .range + p {
    margin-block-start: 0.375em;
  }
  .error {
    color: var(--_no);
    font-weight: 600;
  }
  [aria-invalid] {
    border-color: var(--_no);
  }
  .apply {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.75em;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  .apply .primary {
    flex: 1 1 6em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (min-width: 48em) {
    .apply {
      display: none;
    }
  }
  @container (max-width: 47.99em) {
    .value {
      min-block-size: 44px;
      padding-block: 0.5em;
    }
    .values.many {
      max-block-size: max(17em, 291px);
    }
  }
  /* A page that is enlarged four times has no height to spare. */
  @media (max-height: 22em) {
    .apply {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .filter > summary::after {
      border-color: ButtonText;
    }
    .apply {
      border-color: CanvasText;
    }
  }
`;
