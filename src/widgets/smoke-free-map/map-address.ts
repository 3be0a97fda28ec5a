import { addressWith } from '../../core/element/page-fragment.js';
import { decodeDeepLink, encodeDeepLink, FIRST_NAME, type DeepLink } from './domain/deep-link.js';
import type { MapState } from './domain/state.js';

/** Under this name our own entries in the history are known, beside what the page keeps there. */
const MARK = 'sund-map';

interface Mark {
  /** The card that began this entry by opening a zone, so that going back closes it. */
  readonly opened?: string | undefined;
}

/** Keeps the open zone and the filter in the page's fragment; opening a zone is a step to go back by. */
export class MapAddress {
  readonly #element: Element;
  readonly #follow: (link: DeepLink | undefined) => void;
  #name = FIRST_NAME;
  readonly #onPopState = (): void => {
    if (markOf()) this.#follow(this.link());
  };
  readonly #onHashChange = (): void => {
    const link = markOf() ? undefined : this.link();
    // A link to somewhere else on the page asks nothing of a map.
    if (link) this.#follow(link);
  };

  constructor(element: Element, follow: (link: DeepLink | undefined) => void) {
    this.#element = element;
    this.#follow = follow;
  }

  connect(): void {
    this.#name = nameOf(this.#element);
    addEventListener('popstate', this.#onPopState);
    addEventListener('hashchange', this.#onHashChange);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** What the page's address says about this card. */
  link(): DeepLink | undefined {
    return decodeDeepLink(location.hash, this.#name);
  }

  /** The page's address with a state in its fragment. */
  with(state: MapState): string {
    return addressWith(encodeDeepLink(location.hash, state, this.#name));
  }

  /** Writes what a step has led to. */
  write(before: MapState, after: MapState): void {
    const opens = before.openId === undefined && after.openId !== undefined;
    const closes = before.openId !== undefined && after.openId === undefined;
    if (closes && markOf()?.opened === this.#name) {
      history.back();
      return;
    }
    const address = this.with(after);
    if (address === location.href) return;
    if (opens) {
      mark(markOf() ?? {}, location.href);
      history.pushState(marked({ opened: this.#name }), '', address);
    } else mark(markOf() ?? {}, address);
  }
}

/** Cards after the first of a page are numbered, so that each has a part of the fragment. */
function nameOf(element: Element): string {
  const cards = [...element.ownerDocument.querySelectorAll(element.localName)];
  const before = cards.indexOf(element);
  return before > 0 ? `${FIRST_NAME}-${before + 1}` : FIRST_NAME;
}

function mark(what: Mark, address: string): void {
  history.replaceState(marked(what), '', address);
}

function marked(what: Mark): object {
  const state: unknown = history.state;
  return { ...(typeof state === 'object' ? state : { state }), [MARK]: what };
}

function markOf(): Mark | undefined {
  const state = history.state as { readonly [MARK]?: Mark } | null;
  return typeof state === 'object' ? state?.[MARK] : undefined;
}
