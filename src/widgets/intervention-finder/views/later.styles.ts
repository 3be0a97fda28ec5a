import { css } from 'lit';
import { proseStyles } from '../../../core/element/prose.styles.js';

/**
 * What the first view can do without: what a search may lead to, what follows the pointer, colours that
 * the visitor's system chose, and paper.
 */
export const laterStyles = css`
  ${proseStyles}
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  .uncopied {
    flex: 1 1 100%;
  }
  .uncopied .field {
    inline-size: 100%;
    margin-block-start: 0.25em;
  }
  .meant {
    margin-block-end: 0.5em;
  }
  .meant .link {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .entries + .notice {
    margin-block-start: 1.25em;
  }
  .near {
    margin-block-start: 1.5em;
  }
  .near > :first-child {
    margin-block-end: 0.5em;
  }
  .notice > p + .button {
    margin-block-start: 0.5em;
  }
  .results > .notice {
    margin-block-end: 1em;
  }
  .nothing-found .actions {
    margin-block-start: 1em;
  }
  .repairs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .status {
    color: var(--_warn);
    background: var(--_warn-soft);
    border: 1px dashed currentcolor;
  }
  .open:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .clear-search:hover {
    color: var(--_text);
  }
  .facet-intro {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.25em;
    padding: 1.25em 1.5em;
    background: var(--_subtle);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .facet-intro > :first-child {
    font-size: 1.2em;
  }
  .facet-intro > :not(figure) {
    max-inline-size: 42em;
  }
  .quotation {
    max-inline-size: 40em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .quotation blockquote {
    margin: 0;
    font-size: 1.06em;
  }
  @container (max-width: 30em) {
    .facet-intro {
      padding: 1em;
    }
  }
  @media (forced-colors: active) {
    .chip.chosen {
      border-color: Highlight;
    }
    .quotation {
      border-inline-start-color: CanvasText;
    }
  }
  @media print {
    .search,
    .controls,
    .chips,
    .sort,
    .suggestions,
    .meant,
    .not-on-paper,
    .results .actions,
    .body > .filters {
      display: none;
    }
    .with-filters {
      display: block;
    }
    .body > .results {
      display: block;
    }
    .on-paper {
      display: inline;
    }
    p.on-paper {
      display: block;
      margin-block-end: 0.75em;
    }
    .more .button {
      display: inline;
      min-block-size: 0;
      padding: 0;
      color: #000;
      border: 0;
    }
    .finder {
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .entry {
      padding-block: 0.5em;
    }
    .open {
      min-block-size: 0;
      color: #000;
      text-decoration: none;
    }
    .tag,
    mark {
      color: #000;
      background: none;
    }
    mark {
      font-weight: 700;
    }
    .facet-intro {
      padding: 0 0 0 1em;
      background: none;
      border: 0;
    }
  }
`;
