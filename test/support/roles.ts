import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What an element must be called. A string must match whole, a pattern anywhere. */
export type Name = string | RegExp;

function* childrenInFlatTree(node: Element | ShadowRoot): Iterable<Element> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedElements();
    yield* assigned.length > 0 ? assigned : node.children;
    return;
  }
  yield* (node instanceof Element ? node.shadowRoot : null)?.children ?? node.children;
}

function isHidden(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    // A slot has no box of its own, and yet its content is there.
    (getComputedStyle(element).display !== 'contents' && !element.checkVisibility())
  );
}

function* perceivable(node: Element | ShadowRoot): Iterable<Element> {
  for (const child of childrenInFlatTree(node)) {
    if (isHidden(child)) continue;
    if (getComputedStyle(child).visibility === 'visible') yield child;
    yield* perceivable(child);
  }
}

function nameOf(element: Element): string {
  return computeAccessibleName(element).replaceAll(/\s+/g, ' ').trim();
}

function fits(name: string, wanted: Name | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/**
 * Everything below `root` that a screen reader would meet with this role and
 * name, in reading order, open shadow roots and slots included.
 *
 * @param root where to look; not itself among the results
 * @param role an ARIA role, explicit or implied
 * @param name the accessible name
 */
export function allByRole(root: Element | ShadowRoot, role: string, name?: Name): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of perceivable(root)) {
    if (getRole(element) === role && fits(nameOf(element), name))
      found.push(element as HTMLElement);
  }
  return found;
}

/**
 * The one element with this role and name.
 *
 * @throws {Error} when there is none or more than one, with the names that were met
 */
export function byRole(root: Element | ShadowRoot, role: string, name?: Name): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const names = allByRole(root, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(
    `Expected one ${role}${name === undefined ? '' : ` named ${String(name)}`}, found ` +
      `${found.length}. Here are these: ${names.slice(0, 40).join(', ') || 'none'}.`,
  );
}

/** Whether there is such an element at all. */
export function hasRole(root: Element | ShadowRoot, role: string, name?: Name): boolean {
  return allByRole(root, role, name).length > 0;
}

/**
 * The text that a reader meets below `root`, open shadow roots included, hidden
 * parts left out, white space collapsed.
 */
export function visibleText(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || node instanceof HTMLStyleElement || isHidden(node)) return;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    parts.push(' ');
    children.forEach(collect);
    parts.push(' ');
  };
  (root instanceof Element ? (root.shadowRoot ?? root) : root).childNodes.forEach(collect);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}
