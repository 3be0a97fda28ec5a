import { addressWith } from '../../core/element/page-fragment.js';
import { decodeDeepLink, encodeDeepLink, FIRST_NAME, type DeepLink } from './domain/deep-link.js';
import type { FinderState } from './domain/state.js';

/** Under this name our own entries in the history are known, beside what the page keeps there. */
const MARK = 'sund-finder';

interface Mark {
  /** The finder that began this entry by opening something, so that going back closes it. */
  readonly opened?: string | undefined;
}

/** What the page's address asks for after it has changed. */
export interface FollowedLink {
  readonly link: DeepLink | undefined;
  /** True where the visitor went back or on to what a finder wrote. */
  readonly isOwn: boolean;
}

/** Keeps the state in the page's fragment; opening something and changing view are steps to go back by. */
export class FinderAddress {
  readonly #element: Element;
  readonly #follow: (followed: FollowedLink) => void;
  #name = FIRST_NAME;
  readonly #onPopState = (): void => {
    if (markOf()) this.#follow({ link: this.link(), isOwn: true });
  };
  readonly #onHashChange = (): void => {
    const link = markOf() ? undefined : this.link();
    // A link to somewhere else on the page asks nothing of a finder.
    if (link) this.#follow({ link, isOwn: false });
  };

  constructor(element: Element, follow: (followed: FollowedLink) => void) {
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

  /** What the page's address says about this finder. */
  link(): DeepLink | undefined {
    return decodeDeepLink(location.hash, this.#name);
  }

  /** The page's address with a state in its fragment. */
  with(state: FinderState, start: FinderState): string {
    return addressWith(encodeDeepLink(location.hash, state, start, this.#name));
  }

  /** Writes what a step has led to. */
  write(before: FinderState, after: FinderState, start: FinderState): void {
    const opens = before.openId === undefined && after.openId !== undefined;
    const closes = before.openId !== undefined && after.openId === undefined;
    if (closes && before.view === after.view && markOf()?.opened === this.#name) {
      history.back();
      return;
    }
    const address = this.with(after, start);
    if (address === location.href) return;
    if (opens || before.view !== after.view) {
      mark(markOf() ?? {}, location.href);
      history.pushState(marked(opens ? { opened: this.#name } : {}), '', address);
    } else mark(markOf() ?? {}, address);
  }

  /** Writes what the state is now into the entry of the history that is there. */
  amend(state: FinderState, start: FinderState): void {
    mark(markOf() ?? {}, this.with(state, start));
  }
}

/** Finders after the first of a page are numbered, so that each has a part of the fragment. */
function nameOf(element: Element): string {
  const finders = [...element.ownerDocument.querySelectorAll(element.localName)];
  const before = finders.indexOf(element);
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
