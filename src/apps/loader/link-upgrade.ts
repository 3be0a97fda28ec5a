import type {} from '../../core/element/events.js';
import type { LinkSource } from '../../core/element/link-source.js';
import { hide } from './hiding.js';
import { MADE, placementOf } from './placement.js';

/** A widget's element, as far as the loader knows it. */
export interface WidgetElement extends HTMLElement {
  link?: LinkSource | undefined;
  focusHeading?(): void;
}

/** What a link or a hidden block belongs to; shared by every copy of the loader on a page. */
export const OWNER = Symbol.for('sund.link');
/** An element that may belong to a link. */
export type Owned = Element & { [OWNER]?: unknown };

/** Marks a widget that is on the page, unseen, until it has rendered. */
export const PENDING = 'data-sund-pending';

/** Whether some copy of the loader put or hid this; a copy of it made by a page cache is nobody's. */
export function hasOwner(element: Element): boolean {
  return OWNER in element;
}

/**
 * One link on its way to being a widget: claimed, then with a widget beside it that takes no room,
 * then replaced by it in one frame. What may go wrong is for `attend.ts`, the way back for `link-back.ts`.
 */
export class LinkUpgrade {
  readonly link: HTMLAnchorElement;
  element: WidgetElement | undefined;
  /** What the widget stands in for; undefined where the link stays beside it. */
  replaced: HTMLElement | undefined;
  /** What had the focus may be gone by the time the widget says that it has failed. */
  hadFocus = false;
  #frame: number | undefined;

  /** Claims the link, so that nobody else upgrades it. */
  constructor(link: HTMLAnchorElement) {
    this.link = link;
    (link as Owned)[OWNER] = this;
  }

  /** The upgrade of a link that this copy of the loader claimed. */
  static of(link: Element): LinkUpgrade | undefined {
    const owner = (link as Owned)[OWNER];
    return owner instanceof LinkUpgrade ? owner : undefined;
  }

  /** Whether the claim still stands. */
  get isCurrent(): boolean {
    return LinkUpgrade.of(this.link) === this;
  }

  /** Leaves the link to whoever comes next. */
  disclaim(): void {
    if (this.isCurrent) delete (this.link as Owned)[OWNER];
  }

  /** Puts the widget on the page, unseen until it has rendered. */
  place(element: WidgetElement): void {
    const placement = placementOf(this.link);
    this.element = element;
    this.replaced = placement.replaced;
    (element as Owned)[OWNER] = this;
    element.setAttribute(MADE, '');
    element.setAttribute(PENDING, '');
    element.addEventListener('sund-ready', () => this.#onReady(element));
    placement.insert(element);
  }

  /** Waits for nothing any more. */
  settle(): void {
    cancelAnimationFrame(this.#frame ?? 0);
  }

  #onReady(element: WidgetElement): void {
    // A widget that was taken away may still finish what it was doing.
    if (this.element !== element) return;
    this.settle();
    // A page in the background draws no frames, and nobody sees the swap.
    if (document.hidden) this.#show(element);
    else this.#frame = requestAnimationFrame(() => this.#show(element));
  }

  #show(element: WidgetElement): void {
    const { replaced } = this;
    const hadFocus = replaced?.contains(document.activeElement);
    element.removeAttribute(PENDING);
    if (!replaced) return;
    hide(replaced);
    (replaced as Owned)[OWNER] ??= this;
    if (hadFocus) element.focusHeading?.();
  }
}
