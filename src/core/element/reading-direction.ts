/** Whether what is laid out in `target` runs from right to left. (`:dir()` is newer than our browsers.) */
export function isRightToLeft(target: EventTarget | null): boolean {
  return target instanceof Element && getComputedStyle(target).direction === 'rtl';
}
