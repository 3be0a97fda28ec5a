import { css } from 'lit';
import { proseStyles } from '../../../core/element/prose.styles.js';

/** An event's detail, in its row and as a dialog, and the panel to subscribe in. */
export const detailStyles = css`
  ${proseStyles}
  .detail-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  .event .detail-body {
    padding-block-end: 0.25em;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .facts dt,
  .part {
    font-weight: 700;
  }
  .facts dt::after {
    content: ':';
  }
  .facts dd {
    min-inline-size: 0;
  }
  .links {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .help li,
  .links li {
    padding-block: 0.15em;
  }
  .dialog {
    inline-size: min(42em, 100vw - 2em);
    max-block-size: calc(100dvb - 2em);
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 1.5);
    overflow-wrap: break-word;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .dialog-inner {
    display: grid;
    gap: 0.75em;
    padding: 1.25em 1.5em 1.5em;
  }
  .dialog-head {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .dialog-head > :first-child {
    min-inline-size: 0;
    padding-block-start: 0.25em;
  }
  .dialog-title {
    font-size: 1.3em;
  }
  .dialog .tags {
    margin: 0;
  }
  .subscribe {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1em;
    padding: 1em 1.25em 1.25em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .subscribe > p {
    max-inline-size: 42em;
  }
  .feed,
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .subscribe label {
    margin-block-end: -0.5em;
    font-weight: 600;
  }
  .feed .field {
    flex: 1 1 14em;
  }
  @container (max-width: 30em) {
    .dialog-inner {
      padding: 1em;
    }
  }
  @media print {
    .copy,
    .subscribe,
    .dialog-add {
      display: none;
    }
    .detail-body a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
