import { SundFilterEvent, SundSelectEvent } from '../../core/element/visitor-events.js';
import type { MapState } from './domain/state.js';

/** Tells the page what a step has changed: ids alone, never a position or what was searched for. */
export function tellPage(element: EventTarget, before: MapState, after: MapState): void {
  const { openId, categories, product } = after;
  if (openId !== undefined && openId !== before.openId) {
    element.dispatchEvent(new SundSelectEvent(openId));
  }
  if (String(categories) !== String(before.categories) || product !== before.product) {
    const filters = { category: categories, product: product ? [product] : [] };
    element.dispatchEvent(new SundFilterEvent(filters));
  }
}
