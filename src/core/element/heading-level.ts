/** An HTML heading level. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Keeps a number within the levels HTML has. */
export function toHeadingLevel(level: number): HeadingLevel {
  return Math.min(6, Math.max(1, Math.trunc(level))) as HeadingLevel;
}

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/i.exec(heading.tagName)?.[1] ?? 2);
}

/**
 * The level a widget's heading should have to continue the page's outline: one below the nearest
 * heading before it, 2 where there is none (WCAG 1.3.1).
 */
export function headingLevelAt(element: Element): HeadingLevel {
  const headings = element.ownerDocument.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]');
  const outermost = outermostHost(element);
  let level = 1;
  for (const heading of headings) {
    if (!(heading.compareDocumentPosition(outermost) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (!outermost.contains(heading)) level = levelOf(heading);
  }
  return toHeadingLevel(level + 1);
}

function outermostHost(element: Element): Element {
  let current = element;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode()) {
    current = root.host;
  }
  return current;
}
