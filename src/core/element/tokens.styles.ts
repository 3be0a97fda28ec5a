import { css } from 'lit';

/**
 * The look, as custom properties. A municipality sets two or three of
 * `--sund-accent --sund-on-accent --sund-surface --sund-text --sund-line --sund-radius --sund-font`,
 * and for a dark page the same names ending in `-dark`; everything else is derived. What the first view
 * does without stands in `later-tokens.styles.ts`.
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
    --_warn: #7a4b00;
    --_muted: color-mix(in srgb, var(--_text) 76%, var(--_surface));
    --_control-line: color-mix(in srgb, var(--_text) 58%, var(--_surface));
    --_subtle: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    --_accent-soft: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
    --_warn-soft: color-mix(in srgb, var(--_warn) 12%, var(--_surface));
    color: var(--_text);
    color-scheme: light;
  }
`;
