import { css } from 'lit';
import { periodBarStyles } from './period-bar.styles.js';

/** The month grid and the panel under it. */
export const monthStyles = css`
  ${periodBarStyles}
  .loose {
    margin-block-end: 0.75em;
  }
  .loose ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  table[role='grid'] {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    background: var(--_surface);
  }
  [role='grid'] th {
    padding: 0.3em 0.25em;
    font-size: max(0.82em, 13px);
    font-weight: 600;
    color: var(--_muted);
    text-align: start;
  }
  [role='grid'] .week {
    inline-size: 3.4em;
    font-weight: 400;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  tbody .week {
    padding-block-start: 0.5em;
  }
  .day {
    position: relative;
    block-size: 6.25em;
    padding: 0.25em;
    border: 1px solid var(--_line);
    vertical-align: top;
    cursor: pointer;
  }
  .day:hover {
    background-color: var(--_accent-soft);
  }
  .day:focus-visible {
    z-index: 2;
    outline-offset: -3px;
  }
  .day-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    align-items: baseline;
    min-block-size: 1.75em;
    margin-block-end: 0.15em;
  }
  .number {
    min-inline-size: 1.7em;
    padding: 0.05em 0.25em;
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .outside .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .today .number {
    color: var(--_on-accent);
    background: var(--_accent);
    border-radius: 1em;
  }
  .holiday,
  .holiday:hover {
    background-image: repeating-linear-gradient(135deg, var(--_line) 0 1px, transparent 1px 7px);
  }
  .holiday-name {
    flex: 1;
    min-inline-size: 0;
    font-size: max(0.72em, 12px);
    line-height: 1.2;
    color: var(--_text);
    background: var(--_surface);
    border-radius: 0.2em;
  }
  .bar,
  .entry {
    position: relative;
    margin-block-end: 2px;
    padding: 0.15em 0.35em;
    font-size: max(0.8em, 13px);
    line-height: 1.25;
  }
  .bar {
    z-index: 1;
    block-size: 1.6em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .span {
    inline-size: var(--_width, 100%);
    color: var(--_text);
    background: var(--_accent-soft);
    border: 1px solid var(--_accent);
    border-inline-start-width: 4px;
    border-radius: 0.25em;
    font-weight: 600;
  }
  .from-before {
    inline-size: calc(var(--_width, 100%) + 0.3em);
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -0.3em;
  }
  .goes-on {
    inline-size: calc(var(--_width, 100%) + 0.3em);
    border-inline-end-width: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .days-2 {
    --_width: calc(200% + 0.65em);
  }
  .days-3 {
    --_width: calc(300% + 1.3em);
  }
  .days-4 {
    --_width: calc(400% + 1.95em);
  }
  .days-5 {
    --_width: calc(500% + 2.6em);
  }
  .days-6 {
    --_width: calc(600% + 3.25em);
  }
  .days-7 {
    --_width: calc(700% + 3.9em);
  }
  .entry {
    padding-inline-start: 0.45em;
    color: var(--_text);
    background: var(--_surface);
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }
  .entry.deadline {
    border-color: var(--_warn);
  }
  .entry.more {
    border-color: transparent;
  }
  .cancelled > span {
    text-decoration: line-through;
  }
  .bar em,
  .entry em {
    margin-inline-start: 0.35em;
    font-style: normal;
    font-weight: 400;
    color: var(--_warn);
  }
  .entry em {
    display: block;
    margin: 0;
  }
  .day-panel {
    margin-block-start: 1em;
    padding: 0.25em 1em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .day-panel .add {
    background: var(--_surface);
  }
  @container (max-width: 44em) {
    .day {
      block-size: 5em;
    }
    [role='grid'] .week {
      inline-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .holiday {
      background-image: none;
    }
    .today .number {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .day-panel .button {
      display: none;
    }
    .day {
      block-size: 15mm;
    }
    [role='grid'] tr {
      break-inside: avoid;
    }
    .holiday,
    .span {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .span,
    .entry {
      background: #fff;
    }
    .bar,
    .entry {
      font-size: 8pt;
    }
    .today .number {
      color: #000;
      background: none;
      outline: 1.5px solid #000;
    }
  }
`;
