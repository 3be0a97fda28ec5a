import { css } from 'lit';
import { planFieldStyles } from './plan-field.styles.js';

/** The visitor's list and plan. */
export const shortlistStyles = css`
  ${planFieldStyles}
  .shortlist {
    container-type: inline-size;
  }
  .shortlist-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-start: 1em;
  }
  .shortlist-head :is(h2, h3, h4, h5, h6) {
    font-size: 1.2em;
  }
  .shortlist-keep {
    max-inline-size: 44em;
    margin-block: 0.25em 0.75em;
  }
  .shortlist .notice {
    margin-block: 0.75em;
  }
  .shortlist-empty p + p {
    margin-block-start: 0.5em;
  }
  .shortlist-undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
  .shortlist-actions {
    align-items: flex-start;
    margin-block: 0.75em;
  }
  .shortlist-actions > span {
    align-self: center;
  }
  .shortlist-files summary {
    list-style: none;
  }
  .shortlist-files summary::-webkit-details-marker {
    display: none;
  }
  .shortlist-files[open] {
    flex-basis: 100%;
  }
  .shortlist-files ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    margin-block-start: 0.5em;
    padding: 1em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .shortlist-files .button {
    margin-block-end: 0.25em;
  }
  .shortlist-compare {
    margin-block-end: 0.75em;
  }
  .planned-list {
    counter-reset: planned;
  }
  .planned {
    position: relative;
    padding-block: 1.1em;
    padding-inline-start: 2.6em;
    border-block-start: 1px solid var(--_line);
    counter-increment: planned;
  }
  .planned::before {
    content: counter(planned);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 1.15em;
    min-inline-size: 1.9em;
    padding: 0.1em 0.35em;
    color: var(--_accent);
    border: 1.5px solid var(--_accent);
    border-radius: 1em;
    font-size: max(0.85em, 13px);
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .planned-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: flex-start;
  }
  .planned-title {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .planned-title .link {
    padding-block: 0;
    font-weight: 700;
    line-height: inherit;
  }
  .planned-order {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .mover {
    min-inline-size: 44px;
    padding-inline: 0.5em;
  }
  .arrow {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .planned-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.75em 1em;
    margin-block: 0.75em 0.5em;
  }
  .planned-when,
  .planned-grades {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 0.5em;
    align-content: start;
    min-inline-size: 0;
  }
  .planned-when.apart > :first-child,
  .own-words,
  .planned-note {
    grid-column: 1 / -1;
  }
  .planned-compare {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .planned-compare input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  @container (max-width: 36em) {
    .planned-fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .planned {
      padding-inline-start: 0;
    }
    .planned::before {
      inset-block-start: 1.1em;
    }
    .planned-title {
      flex-basis: 100%;
      padding-inline-start: 2.6em;
    }
  }
  @media print {
    .shortlist-actions,
    .shortlist-compare,
    .shortlist-keep,
    .shortlist-undo,
    .planned-order,
    .planned-compare {
      display: none;
    }
    .printing-compare > :not(.compare) {
      display: none;
    }
    .planned {
      break-inside: avoid;
      padding-block: 6pt;
    }
    .planned-fields {
      gap: 3pt 12pt;
      margin-block: 3pt 0;
    }
    .plan-field .field {
      min-block-size: 0;
      padding: 0;
      border: 0;
      appearance: none;
      resize: none;
    }
  }
`;
