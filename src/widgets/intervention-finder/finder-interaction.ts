import type { LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../core/element/adopt-styles.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { SundFilterEvent, SundSelectEvent } from '../../core/element/visitor-events.js';
import { applyDeepLink, type LinkTarget } from './domain/deep-link.js';
import type { Finder } from './domain/finder.js';
import { reduce, type FinderAction, type FinderState } from './domain/state.js';
import { FinderAddress, type FollowedLink } from './finder-address.js';
import { finderParts, type FinderParts } from './finder-parts.js';
import { FinderPrinter, jobInPlace } from './finder-printer.js';
import { FinderSession } from './finder-session.js';
import { plannedEntries } from './present/shortlist.js';
import { filtersForEvent } from './present/event-filters.js';
import * as drawing from './draw-views.js';
import { LinkCopier } from './link-copier.js';
import { linkTarget } from './link-target.js';
import { insteadOf } from './instead-of.js';
import type { InteractionHost } from './interaction-host.js';
import * as laterParts from './later-parts.js';
import type { FinderRendering } from './render-finder.js';
import { ResultTeller } from './result-teller.js';
import { stepMessage } from './step-message.js';
import { WordsForgetter } from './words-forgetter.js';
import type { FinderIntents, PrintJob } from './views/view-context.js';

/**
 * Does what a visitor asks for: searching, filtering, opening, planning, saving, copying, printing. Loaded
 * after the first view.
 */
export class FinderInteraction implements FinderIntents, ReactiveController {
  /** What views draw with once it is here. */
  readonly parts = laterParts;
  /** Draws from catalogue, state and answer what is not in the first view. */
  readonly drawing = drawing;
  readonly lazy: FinderParts;
  readonly session: FinderSession;
  /** What of its state stands in the page's address. */
  readonly address: FinderAddress;
  readonly links: LinkCopier;
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #printer: FinderPrinter;
  readonly #focus: FocusKeeper;
  readonly #teller: ResultTeller;
  #searched: ReadonlyMap<string, string> = new Map();
  #filtersOpen = false;
  #isTyping = false;
  #lost = 0;

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.address = new FinderAddress(element, (followed) => this.#follow(followed));
    this.#host = host;
    this.#printer = new FinderPrinter(element, {
      inPlace: () => jobInPlace(this, host.rendering()),
      state: () => host.rendering()?.state,
      prepare: (what) => this.#beforePrint(what),
    });
    this.#focus = new FocusKeeper(element, 'sund-entry-');
    this.links = new LinkCopier(element, host, this.address);
    this.#teller = new ResultTeller(host.announce);
    this.lazy = finderParts(element);
    this.session = new FinderSession({
      changed: () => element.requestUpdate(),
      answered: (found, state) => {
        const now = host.rendering();
        if (now) this.#teller.tell(found, state, host.context(now));
      },
      failed: host.failed,
    });
    adoptStyles(element, laterParts.styles);
    element.addController(this);
    element.addController(new WordsForgetter(host));
  }

  hostConnected(): void {
    this.address.connect();
  }

  hostDisconnected(): void {
    this.address.disconnect();
    this.#teller.stop();
    this.session.stop();
  }

  /** Takes a step. */
  send(action: FinderAction): void {
    this.#focus.beforeStep(action.type === 'show-more' || action.type === 'show-all');
    this.#isTyping = action.type === 'search' && !action.now;
    this.#step(action);
    if (action.type === 'search' && action.now) this.session.hurry();
  }

  #step(action: FinderAction): void {
    const now = this.#host.rendering();
    if (!now) return;
    const after = this.#withRowOf(reduce(now.state, action));
    if (after === now.state) return;
    if (this.opensEntry(after) && !this.opensEntry(now.state)) this.#focus.beforeLeaving();
    this.links.forget();
    this.#host.show(after);
    const { config, model } = now.shown;
    if (config.deepLinks) this.address.write(now.state, after, model.start);
    this.#dispatch(now.state, after);
    this.#teller.expect(action, now.state, this.session.found);
    const message = stepMessage(
      action,
      after,
      (id) => this.session.entryOf(id),
      this.#host.context(now),
    );
    if (message) this.#host.announce(message);
  }

  /** Who goes on from entry to entry beyond the rows that are drawn finds the row there on the way back. */
  #withRowOf(state: FinderState): FinderState {
    const { openId, limit } = state;
    const next = this.session.found?.entries[limit]?.entry;
    return openId !== undefined && next?.id === openId
      ? reduce(state, { type: 'show-more' })
      : state;
  }

  /** The state that the page's address asks for. */
  linked(state: FinderState, finder: Finder): FinderState {
    const link = finder.config.deepLinks ? this.address.link() : undefined;
    if (!link) return state;
    const linked = applyDeepLink(state, link, this.#target(finder));
    this.#lost = Math.max(0, (link.shortlist?.length ?? 0) - linked.shortlist.length);
    return linked;
  }

  /** Fetches what a finder is drawn with at first, and what it finds. */
  async loadFirstView(finder: Finder): Promise<void> {
    if (!this.#element.isConnected) return;
    const state = this.linked(finder.start, finder);
    const own = this.#host.engine();
    this.session.begin(finder, own, finder.config);
    this.session.ask(state);
    const { openId, view } = state;
    await Promise.all([
      openId === undefined ? view !== 'list' && this.lazy.load(view) : this.lazy.load('detail'),
      this.lazy.load('filters'),
      // A server may take its time.
      !own && this.session.settled(),
    ]);
  }

  get filtersOpen(): boolean {
    return this.#filtersOpen;
  }

  get printing(): PrintJob | undefined {
    return this.#printer.printing;
  }

  /** Whether the browser prints the page by its own means, and nothing can be drawn later. */
  get isPrintedInPlace(): boolean {
    return this.#printer.isInPlace;
  }

  /** What the values of each facet are searched for. */
  get searched(): ReadonlyMap<string, string> {
    return this.#searched;
  }

  /** How many entries of a link's list are not there. */
  get lost(): number {
    return this.#lost;
  }

  /** Whether an entry has the finder to itself: one that is here, or may still come. */
  opensEntry({ openId }: FinderState): boolean {
    return openId !== undefined && !this.session.isLost(openId);
  }

  /** The address with an entry open, where the page's address can say so. */
  hrefOf({ shown, state }: FinderRendering): ((id: string) => string) | undefined {
    const { config, model } = shown;
    if (!config.deepLinks) return undefined;
    return (openId) => this.address.with({ ...state, openId }, model.start);
  }

  toggleFilters(): void {
    this.#filtersOpen = !this.#filtersOpen;
    this.#element.requestUpdate();
  }

  searchValues(facet: string, text: string): void {
    this.#searched = new Map([...this.#searched, [facet, text]]);
    this.#element.requestUpdate();
  }

  announce(message: string): void {
    this.#host.announce(message);
  }

  copyLink(): void {
    void this.links.copy().then((isCopied) => isCopied || this.focus('sund-link'));
  }

  focus(id: string): void {
    this.#focus.ask(id, insteadOf(id));
  }

  print(what: PrintJob): void {
    void this.#printer.print(what);
  }

  download(kind: 'csv' | 'json' | 'calendar'): void {
    void this.#download(kind);
  }

  /** Called by the element after each render. */
  rendered(): void {
    this.#focus.rendered();
    const now = this.#host.rendering();
    if (!now || !this.#element.isConnected) return;
    this.session.lang = now.shown.language;
    this.session.begin(now.shown.model, this.#host.engine(), now.shown.config);
    this.session.ask(now.state, this.#isTyping);
  }

  #target(finder: Finder): LinkTarget {
    return linkTarget(finder, this.#host.engine() !== undefined);
  }

  /** The visitor's plan is theirs: going back does not take anything off their list. */
  #follow({ link = {}, isOwn }: FollowedLink): void {
    const now = this.#host.rendering();
    if (!now?.shown.config.deepLinks) return;
    const { state, shown } = now;
    const { model } = shown;
    const { text, shortlist, compare, removed } = state;
    const { shortlist: _list, compare: _compared, ...rest } = link;
    const kept = { ...model.start, text, shortlist, compare, ...(removed && { removed }) };
    const after = applyDeepLink(kept, isOwn ? rest : link, this.#target(model));
    const limit = after.view === state.view ? Math.max(after.limit, state.limit) : after.limit;
    this.#focus.beforeStep(false);
    if (this.opensEntry(after) && !this.opensEntry(state)) this.#focus.beforeLeaving();
    this.#host.show({ ...after, limit });
    if (isOwn) this.address.amend(after, model.start);
    if (state.openId !== undefined && after.openId === undefined) {
      this.focus(
        `sund-${after.view === 'shortlist' ? 'planned' : 'entry'}-${state.openId.replace(/\s/g, '_')}`,
      );
    } else if (after.openId !== undefined && after.openId !== state.openId) {
      this.focus('sund-detail-heading');
    }
    this.#dispatch(state, after);
  }

  #dispatch(before: FinderState, after: FinderState): void {
    if (after.openId !== undefined && after.openId !== before.openId) {
      this.#element.dispatchEvent(new SundSelectEvent(after.openId));
    }
    if (after.choices !== before.choices) {
      this.#element.dispatchEvent(new SundFilterEvent(filtersForEvent(after.choices)));
    }
  }

  /** Fetches what is printed and not yet seen. */
  async #beforePrint(what: PrintJob): Promise<boolean> {
    if (what === 'shortlist') await this.lazy.load('paper');
    if (what !== 'list') return true;
    this.#step({ type: 'show-all' });
    await this.#element.updateComplete;
    // What was typed last may still wait for a pause.
    this.session.hurry();
    await this.session.settled();
    return !this.session.failed;
  }

  async #download(kind: 'csv' | 'json' | 'calendar'): Promise<void> {
    await this.lazy.load('files');
    const files = this.lazy.use('files');
    const now = this.#host.rendering();
    if (!files || !now) return;
    const items = plannedEntries(now.state, (id) => this.session.entryOf(id));
    files.saveList(kind, now, items, this.#host.context(now));
  }

  /** Asks again after a failure. */
  retry(): void {
    void this.#retry();
  }

  /** The button keeps the focus until there is an answer; a second failure is told as the first was. */
  async #retry(): Promise<void> {
    const before = this.#host.rendering();
    if (!before) return;
    this.#host.announce(before.shown.texts.loading);
    await this.session.askAgain();
    const { state } = this.#host.rendering() ?? before;
    if (this.session.failed) this.#host.announce(before.elementTexts.failed);
    else this.focus(state.openId === undefined ? 'sund-summary' : 'sund-detail-heading');
  }
}
