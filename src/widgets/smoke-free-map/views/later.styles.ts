import { css } from 'lit';

/** Answers, panels and filters: what a visitor meets after the first view. */
export const laterStyles = css`
  .zone.active {
    background: linear-gradient(var(--_accent-soft), var(--_accent-soft));
    box-shadow:
      -0.5em 0 var(--_accent-soft),
      0.5em 0 var(--_accent-soft);
  }
  .away {
    color: var(--_muted);
    text-align: end;
  }
  .places > .answer {
    margin-block-end: 1.5em;
  }
  .answer {
    display: grid;
    gap: 0.75em;
    padding: 1.125em 1.25em;
    background: var(--_subtle);
    border-inline-start: 5px solid var(--_control-line);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    overflow-wrap: break-word;
  }
  .answer > *,
  .answer-title {
    min-inline-size: 0;
  }
  .answer.forbidden {
    background: var(--_no-soft);
    border-color: var(--_no);
  }
  .answer.advisory {
    background: var(--_warn-soft);
    border-color: var(--_warn);
    border-inline-start-style: dashed;
  }
  .answer-head {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .answer-head .sign {
    inline-size: 1.5em;
    block-size: 1.5em;
    transform: translateY(0.3em);
  }
  .answer-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .answer.forbidden .answer-title {
    color: var(--_no);
  }
  .panel {
    display: grid;
    gap: 1.125em;
  }
  .back-arrow {
    display: inline-block;
    margin-inline-end: 0.3em;
  }
  .way-back .link {
    min-block-size: 44px;
    font-weight: 400;
  }
  .panel-head {
    display: flex;
    gap: 0.875em;
    align-items: start;
  }
  .panel-title {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .products {
    border-block-end: 1px solid var(--_line);
  }
  .answer .products {
    border: 0;
  }
  .product {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.6em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .product .status {
    font-weight: 600;
  }
  .product.unknown .status {
    font-weight: 400;
    color: var(--_muted);
  }
  .product.forbidden .status {
    color: var(--_no);
  }
  .product.advisory .status {
    color: var(--_warn);
  }
  .details dl {
    display: grid;
    gap: 0.75em;
  }
  .details dt {
    font-size: max(0.9em, 14px);
    color: var(--_muted);
  }
  .details dd {
    overflow-wrap: anywhere;
  }
  .details-of,
  .nearby-label {
    font-weight: 600;
  }
  .nearby li {
    padding-block: 0.25em;
  }
  .nearby-away {
    display: block;
  }
  .nearby .link {
    min-block-size: 24px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .card-actions {
    margin-block-start: 1.5em;
  }
  .uncopied .field {
    inline-size: 100%;
  }
  .filter-fields {
    display: grid;
    gap: 1em;
    padding-block: 0.25em 1em;
  }
  .filter-fields legend,
  .product-field label {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }
  .product-field .field {
    inline-size: 100%;
    max-inline-size: 20em;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 0 1em;
  }
  .box {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2.25em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .box input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-inline-size: 18px;
    min-block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.18em);
  }
  [dir='rtl'] .back-arrow {
    transform: scaleX(-1);
  }
  @container (max-width: 30em) {
    .answer {
      padding: 1em;
    }
    .answer-title {
      flex: 1 1 min-content;
      font-size: 1.15em;
    }
    /* A sign above the words, where it leaves no room for a long one. */
    .answer-head {
      flex-wrap: wrap;
    }
    .answer .product {
      gap: 0 0.4em;
    }
  }
  @media (forced-colors: active) {
    .zone.active {
      outline: 2px solid Highlight;
    }
  }
  @media screen {
    .overview-place.on-paper {
      display: none;
    }
  }
  @media print {
    .locate,
    .finding,
    .actions,
    .way-back,
    .more {
      display: none;
    }
    .body {
      display: block;
    }
    .table-on-paper .list,
    .one-on-paper .overview-table {
      display: none;
    }
    .map {
      position: static;
      margin-block-start: 1.5em;
    }
  }
`;
