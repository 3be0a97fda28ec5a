import { css } from 'lit';

/** The entries that were found. */
export const entryRowStyles = css`
  /* Holds what only screen readers meet in it, which is else laid out anew with every other row. */
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1.5em;
    align-items: start;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .what {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  .what > :first-child {
    font-size: 1.06em;
  }
  .open {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    font-weight: inherit;
    line-height: inherit;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, #ffc800 34%, var(--_surface));
    border-radius: 0.15em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.2em;
  }
  .on-list {
    min-block-size: 44px;
    color: var(--_accent);
  }
  .more {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 30em) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .on-list {
      justify-self: start;
      margin-block-start: 0.6em;
    }
  }
`;
