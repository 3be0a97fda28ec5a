import { isEditor } from '../../core/element/editor-audience.js';
import type {} from '../../core/element/events.js';
import type { LinkSource } from '../../core/element/link-source.js';
import { hide, unhide } from './hiding.js';
import { MADE, placementOf } from './placement.js';

/** A widget's element, as far as the loader knows it. */
export interface WidgetElement extends HTMLElement {
  link?: LinkSource | undefined;
  focusHeading?(): void;
}

/** What a link or a hidden block belongs to; shared by every copy of the loader on a page. */
const OWNER = Symbol.for('sund.link');
type Owned = Element & { [OWNER]?: unknown };

const PENDING = 'data-sund-pending';

/** Slower than this in milliseconds, a visitor is better served by the link. */
const PATIENCE = 20_000;

/** Whether some copy of the loader put or hid this; a copy of it made by a page cache is nobody's. */
export function hasOwner(element: Element): boolean {
  return OWNER in element;
}

/**
 * One link on its way to being a widget: claimed, then with a widget beside it that takes no room,
 * then replaced by it in one frame; at any time after that a link again, if the widget fails.
 */
export class LinkUpgrade {
  readonly link: HTMLAnchorElement;
  #element: WidgetElement | undefined;
  #replaced: HTMLElement | undefined;
  #timer: number | undefined;
  #frame: number | undefined;
  /** What had the focus may be gone by the time the widget says that it has failed. */
  #hadFocus = false;
  readonly #onFailure: (reason: string) => void;

  /** Claims the link, so that nobody else upgrades it. */
  constructor(link: HTMLAnchorElement, onFailure: (reason: string) => void) {
    this.link = link;
    this.#onFailure = onFailure;
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

  /** Whether the page's own scripts took the widget away without its link, or the other way round. */
  get isTornApart(): boolean {
    return !!this.#element && this.#element.isConnected !== this.link.isConnected;
  }

  /** Puts the widget on the page, unseen until it has rendered. */
  place(element: WidgetElement): void {
    const placement = placementOf(this.link);
    this.#element = element;
    this.#replaced = placement.replaced;
    (element as Owned)[OWNER] = this;
    element.setAttribute(MADE, '');
    element.setAttribute(PENDING, '');
    // A widget that was taken away may still finish what it was doing.
    const whileHere = (act: () => void) => this.#element === element && act();
    element.addEventListener('sund-ready', () => whileHere(() => this.#onReady()));
    element.addEventListener(
      'sund-error',
      ({ fatal }) => fatal && whileHere(() => this.#onFatal()),
    );
    element.addEventListener('focusin', () => (this.#hadFocus = true));
    element.addEventListener('focusout', ({ relatedTarget }) => (this.#hadFocus = !relatedTarget));
    this.#timer = setTimeout(() => {
      this.#remove();
      this.#onFailure(`it took more than ${PATIENCE / 1000} seconds`);
    }, PATIENCE);
    placement.insert(element);
  }

  /** Gives the link back to the page as it was. */
  release(): void {
    this.#remove();
    if (this.isCurrent) delete (this.link as Owned)[OWNER];
  }

  #onReady(): void {
    this.#settle();
    // A page in the background draws no frames, and nobody sees the swap.
    if (document.hidden) this.#show();
    else this.#frame = requestAnimationFrame(() => this.#show());
  }

  #onFatal(): void {
    this.#settle();
    if (isEditor(null, location)) {
      this.#showLink();
      this.#element?.removeAttribute(PENDING);
    } else {
      this.#remove();
    }
  }

  #show(): void {
    const replaced = this.#replaced;
    const hadFocus = !!replaced && replaced.contains(document.activeElement);
    this.#element?.removeAttribute(PENDING);
    if (!replaced) return;
    hide(replaced);
    (replaced as Owned)[OWNER] ??= this;
    if (hadFocus) this.#element?.focusHeading?.();
  }

  #showLink(): void {
    const replaced = this.#replaced;
    if (!replaced) return;
    unhide(replaced);
    if (replaced !== this.link) delete (replaced as Owned)[OWNER];
  }

  #remove(): void {
    const element = this.#element;
    this.#settle();
    if (!element) return;
    this.#element = undefined;
    this.#showLink();
    element.remove();
    if (this.#hadFocus && document.activeElement === document.body) this.link.focus();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame ?? 0);
  }
}
