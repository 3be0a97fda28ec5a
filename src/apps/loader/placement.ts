/** Where the widget of a link goes. */
export interface Placement {
  /** What the widget replaces; undefined where the link stands inside text and stays. */
  readonly replaced: HTMLElement | undefined;
  /** Puts the widget on the page. */
  insert(element: Element): void;
}

/** Blocks that hold text only: a widget inside one would be invalid, so it goes after it. */
const TEXT_BLOCK = /^(?:p|h[1-6]|pre|summary|legend)$/;
const INVISIBLE = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const CONTENT =
  'img,svg,picture,video,audio,canvas,iframe,object,embed,input,button,select,textarea';

/** Marks what the loader put on a page, so that a copy of it made by a page cache is recognised. */
export const MADE = 'data-sund-link';

/**
 * Alone in its block, a link is replaced together with it; inside text it stays, and the widget follows
 * the block. Where the block can hold more than text (a `div`, list item, table cell), only the line of
 * text that the link is in counts, so that the widget stays where the link was.
 */
export function placementOf(link: HTMLElement): Placement {
  let top = link;
  let block = link.parentElement;
  while (block && block.parentElement && block.localName !== 'sund-site' && isInline(block)) {
    top = block;
    block = block.parentElement;
  }
  const textBlock = block && TEXT_BLOCK.test(block.localName) ? block : undefined;
  let alone = true;
  for (let node: HTMLElement = link; node !== block; node = node.parentElement as HTMLElement) {
    alone = alone && [...around(node, !!textBlock)].every(isBlank);
  }
  const anchor = textBlock ?? top;
  return {
    replaced: alone ? anchor : undefined,
    insert: (element) => afterLine(anchor, !!textBlock).after(element),
  };
}

/** The nodes beside this one, in both directions; not past a block, unless blocks count as text. */
function* around(node: Node, pastBlocks: boolean): Generator<Node> {
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    for (let next = node[side]; next && (pastBlocks || isInline(next)); next = next[side])
      yield next;
  }
}

/** The last node before which the widget may not go: the end of the anchor's line, and widgets there. */
function afterLine(anchor: HTMLElement, isBlock: boolean): ChildNode {
  let last: ChildNode = anchor;
  let next = last.nextSibling;
  while (!isBlock && next && isInline(next) && last.nodeName !== 'BR') {
    last = next;
    next = last.nextSibling;
  }
  for (
    ;
    next && (isMade(next) || (isBlank(next) && next.nextSibling && isMade(next.nextSibling)));
  ) {
    last = next;
    next = last.nextSibling;
  }
  return last;
}

function isMade(node: Node): boolean {
  return node instanceof Element && node.hasAttribute(MADE);
}

/** Whether a node is part of a line of text. What is not displayed at all does not end a line. */
function isInline(node: Node): boolean {
  return !(node instanceof Element) || /^(?:inline|contents|none|ruby)/.test(displayOf(node));
}

/** Whether a reader would see nothing there. */
function isBlank(node: Node): boolean {
  if (!(node instanceof Element)) {
    return node.nodeType !== Node.TEXT_NODE || INVISIBLE.test(node.nodeValue || '');
  }
  if (displayOf(node) === 'none' || node.localName === 'br') return true;
  const isContent = node.matches(CONTENT) || !!node.querySelector(CONTENT);
  return !isContent && !isMade(node) && INVISIBLE.test(node.textContent || '');
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}
