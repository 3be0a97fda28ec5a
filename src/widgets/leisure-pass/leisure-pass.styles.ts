import { css } from 'lit';

/** All that the first page needs, and what every page stands in. */
export const leisurePassStyles = css`
  .pass {
    hyphens: auto;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    flex: 1 1 12em;
    min-inline-size: 0;
    font-size: 1.5em;
    line-height: 1.2;
  }
  .small-title {
    font-size: 1em;
    color: var(--_muted);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .language,
  .link {
    min-block-size: 24px;
    padding: 0.25em 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .language[aria-current='true'] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  .page {
    max-inline-size: 42em;
    margin-block-start: 1em;
  }
  .start > * + * {
    margin-block-start: 1em;
  }
  .privacy {
    font-weight: 600;
  }
  .choices > * + * {
    margin-block-start: 0.5em;
  }
  .choices legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 700;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 44px;
    padding: 0.6em 0.875em;
    border: 1.5px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.175em 0 0;
    font-size: inherit;
    accent-color: var(--_accent);
  }
  .choice > span {
    min-inline-size: 0;
  }
  .pass .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .warn {
    border-inline-start-color: var(--_warn);
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
  @container (max-width: 30em) {
    .title {
      font-size: 1.3em;
    }
    .small-title {
      font-size: 1em;
    }
  }
`;
