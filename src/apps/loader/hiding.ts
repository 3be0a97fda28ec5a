/** Marks what the loader hid; the value is the inline `display` it had. */
export const HIDDEN = 'data-sund-hidden';

/** Hides an element from everybody. `hidden` would lose to a style sheet that sets `display`. */
export function hide(element: HTMLElement): void {
  if (element.hasAttribute(HIDDEN)) return;
  element.setAttribute(HIDDEN, element.style.display);
  element.style.setProperty('display', 'none', 'important');
}

/** Undoes {@link hide}, also on a copy that a page cache made. */
export function unhide(element: HTMLElement): void {
  const display = element.getAttribute(HIDDEN);
  if (display === null) return;
  element.removeAttribute(HIDDEN);
  element.style.removeProperty('display');
  if (display) element.style.display = display;
  if (!element.getAttribute('style')) element.removeAttribute('style');
}
