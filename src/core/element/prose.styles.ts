import { css } from 'lit';

/** Texts of several paragraphs, with lists in them. */
export const proseStyles = css`
  .prose p + p,
  .prose p + ul,
  .prose p + ol,
  .prose ul + p,
  .prose ol + p {
    margin-block-start: 0.75em;
  }
  .prose ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .prose ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
`;
