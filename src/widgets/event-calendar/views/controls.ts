import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../config.js';
import type { Send, ViewContext } from './view-context.js';
import { viewSwitch } from './view-switch.js';

/**
 * The choice of view, and the filters.
 * @param chosen how many themes and audiences are filtered by
 * @param filters undefined until they are loaded
 */
export function controls(
  view: ViewName,
  chosen: number,
  filters: unknown,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { themes, audiences, narrow, texts } = context;
  return html`<div class="controls">
    ${viewSwitch(view, context, send)}
    ${
      foldsFilters(themes.length + audiences.length, narrow)
        ? html`<details class="filters">
            <summary class="button">${texts.filters(chosen)}</summary>
            ${filters}
          </details>`
        : (filters ?? nothing)
    }
  </div>`;
}

/** Many filters are folded away, so that the calendar itself is in view. */
export function foldsFilters(count: number, narrow: boolean): boolean {
  return count > (narrow ? 3 : 8);
}
