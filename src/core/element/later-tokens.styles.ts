import { css } from 'lit';

/**
 * The rest of the look: verdicts, and the dark look, which the first view waits for where it is asked
 * for.
 */
export const laterTokenStyles = css`
  .sund {
    --_ok: #1f6b3a;
    --_no: #8c2f2b;
    --_ok-soft: color-mix(in srgb, var(--_ok) 11%, var(--_surface));
    --_no-soft: color-mix(in srgb, var(--_no) 10%, var(--_surface));
  }
  .sund[data-look='dark'] {
    --_accent: var(--sund-accent-dark, color-mix(in srgb, var(--sund-accent, #0a5c63) 38%, #fff));
    --_on-accent: var(--sund-on-accent-dark, #0d1618);
    --_surface: var(--sund-surface-dark, #171e21);
    --_text: var(--sund-text-dark, #eaf0f2);
    --_line: var(--sund-line-dark, color-mix(in srgb, var(--_text) 22%, var(--_surface)));
    --_ok: #8fd6a8;
    --_warn: #f0c274;
    --_no: #f2a7a2;
    color-scheme: dark;
  }
`;
