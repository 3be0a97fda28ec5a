/** What a page may ask for; `auto` follows the CSS property `color-scheme` around the widget. */
export type Look = 'auto' | 'light' | 'dark';

/**
 * The look to render.
 *
 * `auto` follows the page: dark only where the page's own `color-scheme` allows dark and the visitor
 * prefers it, so that a widget never turns dark on a page that stays light. (CSS `light-dark()` would
 * do this, but the oldest browsers we support lack it.)
 */
export function resolveLook(element: Element, asked: Look): 'light' | 'dark' {
  if (asked !== 'auto') return asked;
  const allowed = getComputedStyle(element).colorScheme.split(' ');
  if (!allowed.includes('dark')) return 'light';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return allowed.includes('light') && !prefersDark ? 'light' : 'dark';
}
