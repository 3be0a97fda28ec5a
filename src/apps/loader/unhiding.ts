import { HIDDEN } from './hiding.js';

/** Undoes `hide`, also on a copy that a page cache made. */
export function unhide(element: HTMLElement): void {
  const display = element.getAttribute(HIDDEN);
  if (display === null) return;
  element.removeAttribute(HIDDEN);
  element.style.removeProperty('display');
  if (display) element.style.display = display;
  if (!element.getAttribute('style')) element.removeAttribute('style');
}
