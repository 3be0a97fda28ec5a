/** Marks what the loader hid; the value is the inline `display` it had. */
export const HIDDEN = 'data-sund-hidden';

/** Hides an element from everybody. `hidden` would lose to a style sheet that sets `display`. */
export function hide(element: HTMLElement): void {
  if (element.hasAttribute(HIDDEN)) return;
  element.setAttribute(HIDDEN, element.style.display);
  element.style.setProperty('display', 'none', 'important');
}
