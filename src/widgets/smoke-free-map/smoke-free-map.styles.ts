import { css } from 'lit';
import { fieldStyles } from '../../core/element/field.styles.js';

/** All that the first view needs. What comes later brings its own. */
export const smokeFreeMapStyles = css`
  ${fieldStyles}
  .places-card {
    hyphens: auto;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .title + .prose {
    max-inline-size: 42em;
    margin-block-start: 0.25em;
  }
  .locate,
  .empty {
    margin-block-start: 1em;
  }
  .locate .button {
    min-block-size: max(3em, 48px);
    padding-inline: 1.25em;
    font-size: 1.06em;
    text-align: start;
  }
  .locate p {
    margin-block-start: 0.5em;
  }
  .pin,
  .sign,
  .cross {
    flex: none;
    fill: none;
    stroke: currentcolor;
  }
  .pin {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 1.8;
  }
  .body {
    margin-block-start: 1.5em;
  }
  .places {
    min-inline-size: 0;
  }
  .search label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .search-box {
    position: relative;
  }
  .search input {
    inline-size: 100%;
    padding-inline-end: 48px;
    -webkit-appearance: none;
    appearance: none;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .clear-search {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .cross {
    inline-size: 0.75em;
    block-size: 0.75em;
    stroke-width: 1.75;
  }
  .filters > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--_accent);
    list-style: none;
    cursor: pointer;
  }
  .filters > summary::-webkit-details-marker {
    display: none;
  }
  .filters > summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .filters[open] > summary::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .count {
    color: var(--_muted);
  }
  .group {
    margin-block: 1em 0.5em;
    font-size: 1.06em;
  }
  .zone {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.875em;
    align-items: start;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .what {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .number {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.1em;
    block-size: 2.1em;
    padding-inline: 0.2em;
    font-size: max(0.875em, 14px);
    font-weight: 700;
    line-height: 1;
    border: 2px dotted var(--_control-line);
    border-radius: 2em;
  }
  .number.forbidden {
    color: var(--_no, #8c2f2b);
    border: 2px solid;
  }
  .number.advisory {
    color: var(--_warn);
    border: 2px dashed;
  }
  .open {
    justify-self: start;
    min-block-size: 24px;
    font-weight: 600;
  }
  .link {
    padding: 0;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .rule {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .sign {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke-width: 2;
    transform: translateY(0.2em);
  }
  .sign.forbidden {
    color: var(--_no, #8c2f2b);
  }
  .sign.advisory {
    color: var(--_warn);
  }
  .sign.advisory circle {
    stroke-dasharray: 3.1 2;
  }
  .sign.unknown circle {
    stroke-dasharray: 0.1 3;
    stroke-linecap: round;
  }
  .more {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .map {
    min-inline-size: 0;
    margin-block-start: 1.5em;
  }
  .map-space {
    aspect-ratio: 6 / 5;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .map > p {
    margin-block-start: 0.75em;
  }
  .contact,
  .owner {
    margin-block-start: 1.5em;
  }
  .contact {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .owner {
    margin-block-start: 0.5em;
  }
  .places-card .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  @container (min-width: 48em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
      gap: 2em;
      align-items: start;
    }
    .map {
      position: sticky;
      inset-block-start: 1em;
      margin-block-start: 0;
    }
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
  }
`;
