import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';
import type { Status } from '../rule-config.js';

/** What stands in the frame: the frame itself tells them apart too, as the map's lines do. */
const MARKS: Readonly<Record<Status, SVGTemplateResult>> = {
  forbidden: svg`<path d="M4.5 4.5 15.5 15.5" />`,
  advisory: svg`<path d="M10 5.5v5.5M10 14.2v.3" />`,
  allowed: svg`<path d="m6 10.2 2.8 2.8L14 7.5" />`,
  unknown: svg`<path d="M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14.2v.3" />`,
};

/** The sign of a status; the words beside it say the same. */
export function statusSign(status: Status): TemplateResult {
  return html`<svg class="sign ${status}" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    ${MARKS[status]}
  </svg>`;
}
