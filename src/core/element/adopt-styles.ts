import type { CSSResult, ReactiveElement } from 'lit';

/** Adds a style sheet to an element that is already drawn; each once. */
export function adoptStyles(element: ReactiveElement, styles: CSSResult | undefined): void {
  const root = element.renderRoot as ShadowRoot;
  const sheet = styles?.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
