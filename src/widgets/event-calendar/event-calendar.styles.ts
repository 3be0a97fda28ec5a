import { css } from 'lit';

/** The first view: frame, agenda, rows, empty state. Other views bring their own when they are loaded. */
export const eventCalendarStyles = css`
  .title {
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .title + .muted {
    margin-block-start: 0.25em;
  }
  .calendar {
    hyphens: auto;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    margin-block: 1em 0.75em;
  }
  .controls .segmented button {
    flex: 1 0 auto;
  }
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }
  .facet > .muted {
    margin-inline-end: 0.25em;
  }
  .count {
    margin-inline-start: 0.4em;
    color: var(--_muted);
    font-weight: 400;
  }
  .tick {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .filters[open] {
    inline-size: 100%;
  }
  .filters .facet {
    margin-block-start: 0.75em;
  }
  .chip.none {
    color: var(--_muted);
    border-style: dashed;
  }
  summary.button {
    list-style: none;
  }
  summary.button::-webkit-details-marker {
    display: none;
  }
  .link {
    min-block-size: 24px;
    padding: 0.25em 0;
    font: inherit;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link.small {
    font-size: max(0.9em, 14px);
  }
  .group {
    padding-block: 1em 0.25em;
    border-block-end: 1px solid var(--_line);
    font-size: max(0.9em, 14px);
    color: var(--_muted);
    break-after: avoid;
  }
  .event {
    display: grid;
    grid-template-columns: 6.75em 1fr auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.9em;
    break-inside: avoid;
  }
  .event + .event {
    border-block-start: 1px solid var(--_line);
  }
  .when {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: 3.25em;
    padding-inline-end: 0.75em;
    border-inline-end: 3px solid var(--_accent);
    text-align: center;
    hyphens: manual;
  }
  .when b {
    font-size: 1.5em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .when .word {
    font-size: 1.05em;
  }
  .when span {
    font-size: max(0.8em, 13px);
    line-height: 1.3;
    color: var(--_muted);
  }
  .deadline .when {
    border-color: var(--_warn);
  }
  .vague .when {
    border-inline-end-style: dashed;
  }
  .over .when {
    border-inline-end-color: var(--_line);
  }
  .over .when b {
    color: var(--_muted);
    font-weight: 600;
  }
  .what {
    min-inline-size: 0;
  }
  .what > :first-child {
    font-size: 1.06em;
  }
  .open {
    min-block-size: 24px;
    padding-block: 0;
    padding-inline: 0 1.1em;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .open::after,
  summary.button::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.5em -0.9em;
    vertical-align: 0.2em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  summary.button::after {
    margin-inline: 0.25em 0;
  }
  [open] > summary.button::after,
  .open[aria-expanded='true']::after {
    vertical-align: 0;
    transform: rotate(-135deg);
  }
  .open:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.3em;
  }
  .now {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .status {
    color: var(--_warn);
    background: var(--_warn-soft);
    border: 1px dashed currentcolor;
  }
  .button.small {
    min-block-size: 44px;
  }
  .detail,
  .add-menu {
    grid-column: 2 / -1;
    min-inline-size: 0;
    margin-block-start: 0.75em;
  }
  .add-menu ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.5em 0.875em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .add-menu a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .more,
  .empty {
    margin-block-start: 1em;
  }
  .empty .button {
    margin: 0.75em 0.5em 0 0;
  }
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  @container (max-width: 44em) {
    .event {
      grid-template-columns: 5.25em 1fr auto;
    }
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
    .event {
      grid-template-columns: 4.1em 1fr;
    }
    .when b {
      font-size: 1.35em;
    }
    .add {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 0.6em;
    }
    .detail,
    .add-menu {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .now {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .when,
    .over .when {
      border-inline-end-color: CanvasText;
    }
  }
  @media print {
    .calendar {
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .controls,
    .past,
    .more,
    .periods,
    .actions,
    .add-menu,
    .empty .button {
      display: none;
    }
    .event {
      grid-template-columns: 6em 1fr;
      padding-block: 0.4em;
    }
    .when {
      min-block-size: 0;
    }
    .when b {
      font-size: 1.2em;
    }
    .open::after,
    summary.button::after {
      display: none;
    }
    .tag,
    .tag.now {
      color: #000;
      background: none;
    }
  }
`;
