import { css } from 'lit';

/**
 * Guards the host element against the page's style sheets. A page rule such as `.content > *` beats a
 * normal `:host` rule, hence `!important`, which wins from inside a shadow root. Letter, word and line
 * spacing are left to inherit: that is how a visitor's own text-spacing settings arrive (WCAG 1.4.12).
 */
export const hostStyles = css`
  :host {
    display: block !important;
    inline-size: 100% !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    float: none !important;
    visibility: visible !important;
    pointer-events: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([data-sund-pending]) {
    visibility: hidden !important;
    block-size: 0 !important;
    margin: 0 !important;
    overflow: hidden !important;
  }
  .sund {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    box-sizing: border-box;
    margin: 0;
    font-family: var(--sund-font, inherit);
    font-size: max(1em, 16px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    line-height: max(1lh, 1.5em);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    list-style: none;
    border-collapse: separate;
    border-spacing: 0;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .sund *,
  .sund *::before,
  .sund *::after {
    box-sizing: border-box;
  }
`;
