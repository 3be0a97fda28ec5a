import type { LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../core/element/adopt-styles.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { isMarkedUp } from '../../core/element/intro.js';
import { addressWith, replaceFragment } from '../../core/element/page-fragment.js';
import { PrintController } from '../../core/element/print-controller.js';
import { TextCopier } from '../../core/element/text-copier.js';
import { SundFilterEvent, SundSelectEvent } from '../../core/element/visitor-events.js';
import type { Text } from '../../core/text/text.js';
import type { FileSource } from './calendar-files.js';
import type { ViewName } from './config.js';
import type { Calendar } from './domain/calendar.js';
import { applyDeepLink, decodeDeepLink, encodeDeepLink } from './domain/deep-link.js';
import { findOccurrence } from './domain/lookup.js';
import type { CalendarAction, CalendarState } from './domain/model.js';
import { reduce } from './domain/state.js';
import * as laterParts from './later-parts.js';
import { lazyCalendarParts, type LazyCalendarParts } from './lazy-calendar-parts.js';
import { openedContext } from './opened.js';
import { offeredViews, type CalendarRendering } from './render-calendar.js';
import { stepMessage } from './step-message.js';
import { laterTexts } from './texts/later-texts.js';
import { laterStyles } from './views/later.styles.js';
import { isRightToLeft } from '../../core/element/reading-direction.js';
import type { SubscribeModel } from './views/subscribe.js';
import type { AddMenu, CalendarIntents, ViewContext } from './views/view-context.js';
import { steppedView } from './views/view-step.js';

type CalendarFiles = typeof import('./calendar-files.js');

/** What interactions need of the element. */
export interface InteractionHost {
  readonly announce: (message: string) => void;
  /** What is shown now; undefined until something is. It may be another between two clicks. */
  readonly rendering: () => CalendarRendering | undefined;
  /** Puts a state in place and renders it. */
  readonly show: (state: CalendarState) => void;
}

/**
 * Does what a visitor asks for: filtering, turning pages, opening, saving, subscribing, copying,
 * printing. Loaded after the first view, since nobody clicks before there is something to click.
 */
export class CalendarInteraction implements CalendarIntents, ReactiveController {
  /** What views draw with once it is here. */
  readonly parts = laterParts;
  readonly lazy: LazyCalendarParts;
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #printer: PrintController;
  readonly #focus: FocusKeeper;
  readonly #copier: TextCopier<'feed' | 'link'>;
  readonly #onHashChange = (): void => this.#followLink();
  readonly #onAfterPrint = (): void => this.#setPrinting(false);
  #addMenu: AddMenu | undefined;
  #subscribeOpen = false;
  #isPrinting = false;

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.#host = host;
    this.#printer = new PrintController(element);
    this.#focus = new FocusKeeper(element, 'sund-row-');
    this.#copier = new TextCopier(element);
    this.lazy = lazyCalendarParts(element);
    adoptStyles(element, laterStyles);
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#isPrinting = false;
  }

  /** Takes a step. */
  send(action: CalendarAction): void {
    this.#focus.beforeStep(action.type === 'show-more' || action.type === 'show-all');
    this.#step(action);
  }

  #step(action: CalendarAction): void {
    const now = this.#host.rendering();
    if (!now) return;
    const after = reduce(now.state, action);
    if (after === now.state) return;
    this.#host.show(after);
    if (now.shown.config.deepLinks) replaceFragment(encodeDeepLink(location.hash, after));
    this.#dispatch(now, after);
    const message = stepMessage(action, now, after, this.lazy);
    if (message) this.#host.announce(message);
  }

  /** The state that the page's address asks for. */
  linked(state: CalendarState, calendar: Calendar): CalendarState {
    const link = calendar.config.deepLinks ? decodeDeepLink(location.hash) : undefined;
    return link ? applyDeepLink(state, calendar, link) : state;
  }

  /** Fetches what a calendar is drawn with at first. */
  async loadFirstView(view: ViewName, intro: Text | undefined): Promise<void> {
    await Promise.all([
      view !== 'agenda' && this.lazy.load(view),
      intro && isMarkedUp(intro) && this.lazy.load('prose'),
    ]);
  }

  /** What is open, as the views need to know it. */
  openedContext(rendering: CalendarRendering): Partial<ViewContext> {
    return openedContext(this, rendering);
  }

  /** The open "add to calendar" menu. */
  get addMenu(): AddMenu | undefined {
    return this.#addMenu;
  }

  get copied(): 'feed' | 'link' | undefined {
    return this.#copier.copied;
  }

  get subscribeOpen(): boolean {
    return this.#subscribeOpen;
  }

  /** True while views are drawn for paper, which has room for all of them. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  toggleAddMenu(key: string): void {
    this.#addMenu = this.#addMenu?.key === key ? undefined : { key };
    this.#element.requestUpdate();
    if (!this.#addMenu) return;
    void this.#withFiles((files, source) => {
      const links = files.serviceLinks(source, key);
      if (this.#addMenu?.key !== key || !links) return;
      this.#addMenu = { key, ...links };
      this.#element.requestUpdate();
    });
  }

  toggleSubscribe(): void {
    this.#subscribeOpen = !this.#subscribeOpen;
    this.#element.requestUpdate();
    if (this.#subscribeOpen) void this.#openSubscribe();
  }

  /** What the subscribe panel says, once what it needs is here. */
  subscribeModel(feed: string | undefined): SubscribeModel | undefined {
    const source = this.#source();
    return source && this.lazy.use('takingHome')?.subscribeModel(source, feed);
  }

  downloadEvent(key: string): void {
    void this.#withFiles((files, source) => files.saveEvent(source, key));
  }

  downloadFiltered(): void {
    void this.#withFiles((files, source) => files.saveFiltered(source));
  }

  downloadAll(): void {
    void this.#withFiles((files, source) => files.saveAll(source));
  }

  print(view: ViewName): void {
    void this.#print(view);
  }

  stepView(key: string): void {
    const { shown, state } = this.#host.rendering() ?? {};
    if (!shown || !state) return;
    const focused = (this.#element.renderRoot as ShadowRoot).activeElement;
    const rightToLeft = isRightToLeft(this.#element.renderRoot.querySelector('[role=radiogroup]'));
    const view = steppedView(offeredViews(shown.config), state.view, key, rightToLeft);
    if (!view) return;
    this.send({ type: 'show-view', view });
    // A visitor who had to wait may have gone on.
    if (focused?.matches('[role=radio]')) this.focus(`sund-view-${view}`);
  }

  copyFeed(): void {
    const { shown } = this.#host.rendering() ?? {};
    const feed = shown?.config.feed;
    if (feed) void this.#copy('feed', new URL(feed, shown.base).href);
  }

  copyLink(key: string): void {
    const { state } = this.#host.rendering() ?? {};
    if (state)
      void this.#copy(
        'link',
        addressWith(encodeDeepLink(location.hash, { ...state, openKey: key })),
      );
  }

  focus(id: string): void {
    this.#focus.ask(id);
  }

  /** Called by the element after each render. */
  rendered(): void {
    this.#focus.rendered();
  }

  #dispatch({ shown, state: before }: CalendarRendering, after: CalendarState): void {
    if (after.openKey && after.openKey !== before.openKey) {
      const event = findOccurrence(shown.model, after.openKey)?.event;
      if (event) this.#element.dispatchEvent(new SundSelectEvent(event.id));
    }
    const { themes, audiences } = after;
    if (themes !== before.themes || audiences !== before.audiences) {
      this.#element.dispatchEvent(new SundFilterEvent({ themes, audiences }));
    }
  }

  #followLink(): void {
    const now = this.#host.rendering();
    if (now) this.#host.show(this.linked(now.state, now.shown.model));
  }

  async #openSubscribe(): Promise<void> {
    await this.lazy.load('takingHome');
    this.focus('sund-subscribe-heading');
  }

  #source(): FileSource | undefined {
    const { shown, state } = this.#host.rendering() ?? {};
    return shown && state && { shown, calendar: shown.model, state };
  }

  async #withFiles(use: (files: CalendarFiles, source: FileSource) => void): Promise<void> {
    await this.lazy.load('takingHome');
    const files = this.lazy.use('takingHome');
    const source = this.#source();
    if (files && source) use(files, source);
  }

  async #print(view: ViewName): Promise<void> {
    if (view !== 'agenda') await this.lazy.load(view);
    this.#setPrinting(true);
    this.#step({ type: 'show-view', view });
    this.#step({ type: 'show-all' });
    await this.#element.updateComplete;
    addEventListener('afterprint', this.#onAfterPrint, { once: true });
    this.#printer.print(view === 'month' || view === 'grades' ? 'landscape' : 'portrait');
  }

  #setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#element.requestUpdate();
  }

  async #copy(what: 'feed' | 'link', text: string): Promise<void> {
    const { shown } = this.#host.rendering() ?? {};
    if (!shown) return;
    const later = laterTexts(shown);
    if (!(await this.#copier.copy(what, text))) return;
    this.#host.announce(what === 'feed' ? later.copiedFeed : later.copiedLink);
  }
}
