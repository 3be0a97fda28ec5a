import { addressWith } from '../../core/element/page-fragment.js';
import { decodeDeepLink, encodeDeepLink, type DeepLink } from './domain/deep-link.js';
import type { FinderState } from './domain/state.js';

/** Under this name our own entries in the history are known, beside what the page keeps there. */
const MARK = 'sund-finder';

interface Mark {
  /** True where this entry began by opening something, so that going back closes it. */
  readonly opened: boolean;
}

/** What the page's address asks for after it has changed. */
export interface FollowedLink {
  readonly link: DeepLink | undefined;
  /** True where the visitor went back or on to what this finder wrote. */
  readonly isOwn: boolean;
}

/** Keeps the state in the page's fragment; opening something and changing view are steps to go back by. */
export class FinderAddress {
  readonly #follow: (followed: FollowedLink) => void;
  readonly #onPopState = (): void => {
    if (markOf()) this.#follow({ link: decodeDeepLink(location.hash), isOwn: true });
  };
  readonly #onHashChange = (): void => {
    const link = markOf() ? undefined : decodeDeepLink(location.hash);
    // A link to somewhere else on the page asks nothing of a finder.
    if (link) this.#follow({ link, isOwn: false });
  };

  constructor(follow: (followed: FollowedLink) => void) {
    this.#follow = follow;
  }

  connect(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('hashchange', this.#onHashChange);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Writes what a step has led to. */
  write(before: FinderState, after: FinderState, start: FinderState): void {
    const opens = before.openId === undefined && after.openId !== undefined;
    const closes = before.openId !== undefined && after.openId === undefined;
    if (closes && before.view === after.view && markOf()?.opened) {
      history.back();
      return;
    }
    const address = addressOf(after, start);
    if (address === location.href) return;
    if (opens || before.view !== after.view) {
      mark({ opened: markOf()?.opened ?? false }, location.href);
      history.pushState(marked({ opened: opens }), '', address);
    } else mark({ opened: markOf()?.opened ?? false }, address);
  }

  /** Writes what the state is now into the entry of the history that is there. */
  amend(state: FinderState, start: FinderState): void {
    mark({ opened: markOf()?.opened ?? false }, addressOf(state, start));
  }
}

/** The page's address with a state in its fragment. */
export function addressOf(state: FinderState, start: FinderState): string {
  return addressWith(encodeDeepLink(location.hash, state, start));
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
