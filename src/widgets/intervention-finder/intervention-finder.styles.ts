import { css } from 'lit';
import { chipStyles } from '../../core/element/chip.styles.js';
import { fieldStyles } from '../../core/element/field.styles.js';
import { entryRowStyles } from './views/entry-row.styles.js';
import { frameStyles } from './views/frame.styles.js';

/** All that the first view needs. Other views bring their own when they are loaded. */
export const interventionFinderStyles = css`
  ${chipStyles}
  ${fieldStyles}
  ${frameStyles}
  ${entryRowStyles}
`;
