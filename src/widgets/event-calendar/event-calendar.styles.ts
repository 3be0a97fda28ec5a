import { css } from 'lit';
import { chevronStyles } from './views/chevron.styles.js';
import { eventRowStyles } from './views/event-row.styles.js';
import { frameStyles } from './views/frame.styles.js';

/** All that the first view needs. Other views bring their own when they are loaded. */
export const eventCalendarStyles = css`
  ${frameStyles}
  ${eventRowStyles}
  ${chevronStyles}
`;
