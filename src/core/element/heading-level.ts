/** An HTML heading level. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const HEADINGS = ':is(h1,h2,h3,h4,h5,h6):not([role]),[role="heading"]';
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
  // A tree that is in no page has none that is heard.
  const root = element.getRootNode() as Document | ShadowRoot;
  const heading = [...root.querySelectorAll(HEADINGS)].findLast(
    (each) =>
      each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && isHeard(each),
  );
  if (heading) return toHeadingLevel(levelOf(heading) + 1);
  return 'host' in root ? headingLevelAt(root.host) : UNSAID;
}

/** Whether a screen reader would meet it: displayed, if only off the screen. */
function isHeard(heading: Element): boolean {
  return heading.getClientRects().length > 0;
}

function levelOf(heading: Element): number {
  const said = Number(heading.getAttribute('aria-level'));
  return said >= 1 ? said : Number(heading.localName.slice(1)) || UNSAID;
}
