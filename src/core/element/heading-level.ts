/** An HTML heading level. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** The level of a heading that does not say (WAI-ARIA 1.2, `heading`). */
const UNSAID = 2;

/** Keeps a number within the levels HTML has; 2 for what is no number. */
export function toHeadingLevel(level: number): HeadingLevel {
  if (Number.isNaN(level)) return UNSAID;
  return Math.min(6, Math.max(1, Math.trunc(level))) as HeadingLevel;
}

/**
 * The level a widget's heading should have to continue the page's outline: one below the nearest
 * heading before it, 2 where there is none (WCAG 1.3.1). Looks in the widget's own tree first, then
 * around the shadow hosts it is in.
 */
export function headingLevelAt(element: Element): HeadingLevel {
  let place = element;
  for (;;) {
    const root = place.getRootNode();
    const heading =
      root instanceof Document || root instanceof ShadowRoot ? before(place, root) : undefined;
    if (heading) return toHeadingLevel(levelOf(heading) + 1);
    if (!(root instanceof ShadowRoot)) return toHeadingLevel(UNSAID);
    place = root.host;
  }
}

function before(place: Element, root: Document | ShadowRoot): Element | undefined {
  return [...root.querySelectorAll(HEADINGS)].findLast(
    (heading) =>
      heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING && isHeard(heading),
  );
}

/** Whether a screen reader would meet it as a heading: displayed, if only off the screen. */
function isHeard(heading: Element): boolean {
  const role = heading.getAttribute('role');
  return (!role || role === 'heading') && heading.getClientRects().length > 0;
}

function levelOf(heading: Element): number {
  const said = Number(heading.getAttribute('aria-level'));
  return said >= 1 ? said : Number(/^h([1-6])$/i.exec(heading.tagName)?.[1] ?? UNSAID);
}
