import { css } from 'lit';
import { proseStyles } from '../../../core/element/prose.styles.js';

/** Verdicts, reasons, and what is shown to the school or the club. */
export const resultsStyles = css`
  ${proseStyles}
  .results > * + *,
  .scheme > * + *,
  .other > * + * {
    margin-block-start: 1em;
  }
  .results h2,
  .results h3,
  .results h4,
  .results h5,
  .results h6 {
    line-height: 1.3;
  }
  .child + .child,
  .others {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .child > * + *,
  .others > * + * {
    margin-block-start: 1.25em;
  }
  .child-name {
    font-size: 1.2em;
  }
  .scheme-name {
    font-size: 1.15em;
  }
  .verdict {
    padding: 1em 1.25em;
    background: var(--_subtle);
    border-inline-start: 5px solid var(--_control-line);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .verdict > * + * {
    margin-block-start: 0.375em;
  }
  .verdict .headline {
    font-size: 1.15em;
    font-weight: 700;
  }
  .verdict.yes {
    background: var(--_ok-soft);
    border-color: var(--_ok);
  }
  .verdict.yes .headline {
    color: var(--_ok);
  }
  .verdict.ask,
  .verdict.wait {
    background: var(--_warn-soft);
    border-color: var(--_warn);
  }
  .amount {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.25;
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .bullets li + li {
    margin-block-start: 0.25em;
  }
  .scheme :is(h3, h4, h5, h6) + * {
    margin-block-start: 0.25em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .conditions > li {
    padding-block: 0.5em;
  }
  .conditions > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .conditions .conditions {
    padding-inline-start: 1em;
  }
  .conditions .figures,
  .conditions .small {
    display: block;
  }
  .tag.met {
    color: var(--_ok);
    border-color: currentcolor;
  }
  .tag.unmet {
    color: var(--_no);
    border-color: currentcolor;
    border-style: dashed;
  }
  .price label {
    display: block;
    margin-block: 0.25em;
  }
  .said:not(:empty) {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .danish-card {
    padding: 1.25em;
    border: 2px dashed var(--_control-line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .danish-card > * + * {
    margin-block-start: 0.5em;
  }
  .danish-card .card-heading {
    font-size: 1.15em;
    font-weight: 700;
  }
  .other {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .results-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media print {
    .price,
    .results-actions,
    .link-holds,
    .what-if {
      display: none;
    }
    .verdict {
      border: 2px solid;
    }
    a.button {
      display: inline;
      padding: 0;
      border: 0;
      font-weight: 600;
      text-decoration: underline;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
