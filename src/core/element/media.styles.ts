import { css } from 'lit';

/**
 * What paper and forced colours change about tokens and controls. It comes after the first view, since
 * nobody prints before that; with forced colours the first view waits for it.
 */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .button,
    .segmented,
    .tag,
    .card {
      border-color: ButtonBorder;
    }
    .segmented [aria-checked='true'],
    .button.primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    :host([data-sund-print-not]) {
      display: none !important;
    }
    .sund,
    .sund[data-look='dark'] {
      --_accent: #000;
      --_on-accent: #fff;
      --_surface: #fff;
      --_text: #000;
      --_line: #777;
      --_ok: #000;
      --_warn: #000;
      --_no: #000;
      color-scheme: light;
    }
    .button,
    .segmented {
      display: none;
    }
    .card {
      padding: 0;
      border: 0;
    }
  }
`;
