import { css } from 'lit';

/**
 * Guards the host element against the page's style sheets. A page rule such as `.content > *` beats a
 * normal `:host` rule, hence `!important`, which wins from inside a shadow root. Letter, word and line
 * spacing are left to inherit: that is how a visitor's own text-spacing settings arrive (WCAG 1.4.12).
 * They arrive as lengths, so larger text makes its own room.
 *
 * A container for queries has no width of its own: `contain-intrinsic-inline-size`, or in Safari 16 an
 * empty line, gives it one where the page asks for it (floats, flex items, table cells).
 *
 * @cssprop --sund-max-width - How wide a widget may become; as wide as the text of a WordPress block
 *   theme where there is one, else as its container.
 */
export const hostStyles = css`
  :host {
    box-sizing: border-box !important;
    display: block !important;
    inline-size: 100% !important;
    inline-size: -moz-available !important;
    inline-size: -webkit-fill-available !important;
    min-inline-size: 0 !important;
    max-inline-size: var(--sund-max-width, var(--wp--style--global--content-size, none)) !important;
    float: none !important;
    visibility: visible !important;
    pointer-events: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([data-sund-pending]) {
    position: absolute !important;
    visibility: hidden !important;
    block-size: 0 !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
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
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
    list-style: none;
    border-collapse: separate;
    border-spacing: 0;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :where(.sund *) {
    line-height: max(1lh, 1.2em);
  }
  @supports not (contain-intrinsic-inline-size: 20em) {
    :host::before {
      content: '';
      display: block;
      inline-size: 20em;
      max-inline-size: 100%;
    }
  }
  .sund *,
  .sund *::before,
  .sund *::after {
    box-sizing: border-box;
  }
`;
