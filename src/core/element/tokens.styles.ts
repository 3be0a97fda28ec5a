import { css } from 'lit';

/**
 * The look, as custom properties. A municipality sets two or three of
 * `--sund-accent --sund-on-accent --sund-surface --sund-text --sund-line --sund-radius --sund-font`,
 * and for a dark page the same names ending in `-dark`; everything else is derived.
 * Names that begin with `--_` are ours and may change.
 */
export const tokenStyles = css`
  .sund {
    --_accent: var(--sund-accent, #0a5c63);
    --_on-accent: var(--sund-on-accent, #fff);
    --_surface: var(--sund-surface, #fff);
    --_text: var(--sund-text, #1c2529);
    --_line: var(--sund-line, color-mix(in srgb, var(--_text) 20%, var(--_surface)));
    --_radius: var(--sund-radius, 0.375em);
    --_ok: #1f6b3a;
    --_warn: #7a4b00;
    --_no: #8c2f2b;
    --_muted: color-mix(in srgb, var(--_text) 76%, var(--_surface));
    --_control-line: color-mix(in srgb, var(--_text) 58%, var(--_surface));
    --_subtle: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    --_accent-soft: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
    --_ok-soft: color-mix(in srgb, var(--_ok) 11%, var(--_surface));
    --_warn-soft: color-mix(in srgb, var(--_warn) 12%, var(--_surface));
    --_no-soft: color-mix(in srgb, var(--_no) 10%, var(--_surface));
    --_focus: var(--_text);
    color: var(--_text);
    color-scheme: light;
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
