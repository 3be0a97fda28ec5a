import { css } from 'lit';

/**
 * What paper and forced colours change about tokens and controls. It comes after the first view, since
 * nobody prints before that; with forced colours the first view waits for it.
 */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .button,
    .chip,
    .segmented,
    .tag,
    .card {
      border-color: ButtonBorder;
    }
    .chip[aria-pressed='true'],
    .segmented button[aria-pressed='true'],
    .segmented button[aria-checked='true'],
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
    .chip,
    .segmented {
      display: none;
    }
    .card {
      padding: 0;
      border: 0;
    }
  }
`;
