/**
 * The nearest `lang` at or around an element, or undefined where the page has none. Follows parents and
 * shadow hosts, not slots (HTML §3.2.6.2).
 */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Node | null = element; node;) {
    const language = node instanceof Element && node.getAttribute('lang');
    if (language) return language;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}
