import type { LitElement, ReactiveController } from 'lit';
import type { PrintController } from '../../core/element/print-controller.js';
import type { Shown } from '../../core/element/sund-element.js';
import { textValue } from '../../core/text/text.js';
import type { EventCalendarConfig, ViewName } from './config.js';
import { addressWith } from './deep-link-controller.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarAction, CalendarState } from './domain/model.js';
import type { LazyViews } from './lazy-views.js';
import type { CalendarTexts } from './texts/da.js';
import { createFormat } from './views/format.js';
import type { AddMenu, CalendarIntents, Send } from './views/view-context.js';

/** How long "copied" stands beside a button. */
const COPIED_MILLISECONDS = 4000;

/** What the intents work on; all of it may change between two clicks. */
export interface Now {
  readonly shown: Shown<EventCalendarConfig, Calendar, CalendarTexts> | undefined;
  readonly calendar: Calendar | undefined;
  readonly state: CalendarState | undefined;
}

/** What the intents need of the element. */
export interface IntentsHost {
  readonly lazy: LazyViews;
  readonly printer: PrintController;
  readonly announce: (message: string) => void;
  readonly now: () => Now;
  readonly send: Send;
}

/** Does what a visitor asks for beside looking: saving, subscribing, copying, printing. */
export class CalendarIntentsController implements CalendarIntents, ReactiveController {
  readonly #element: LitElement;
  readonly #host: IntentsHost;
  #addMenu: AddMenu | undefined;
  #copied: 'feed' | 'link' | undefined;
  #copiedTimer: ReturnType<typeof setTimeout> | undefined;
  #subscribeOpen = false;
  #focusId: string | undefined;

  constructor(element: LitElement, host: IntentsHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** The open "add to calendar" menu. */
  get addMenu(): AddMenu | undefined {
    return this.#addMenu;
  }

  get copied(): 'feed' | 'link' | undefined {
    return this.#copied;
  }

  get subscribeOpen(): boolean {
    return this.#subscribeOpen;
  }

  hostDisconnected(): void {
    clearTimeout(this.#copiedTimer);
    this.#copied = undefined;
  }

  toggleAddMenu(key: string): void {
    this.#addMenu = this.#addMenu?.key === key ? undefined : { key };
    this.#element.requestUpdate();
    if (this.#addMenu) void this.#addServices(key);
  }

  toggleSubscribe(): void {
    this.#subscribeOpen = !this.#subscribeOpen;
    this.#element.requestUpdate();
    if (this.#subscribeOpen) this.#whenLoaded('subscribe', 'sund-subscribe-heading');
  }

  downloadEvent(key: string): void {
    void this.#save((files, now) => files.saveEvent(now, key));
  }

  downloadFiltered(): void {
    void this.#save((files, now) => files.saveFiltered(now));
  }

  downloadAll(): void {
    void this.#save((files, now) => files.saveAll(now));
  }

  print(view: ViewName): void {
    void this.#print(view);
  }

  copyFeed(): void {
    const { shown } = this.#host.now();
    const feed = shown?.config.feed;
    if (feed && shown) void this.#copy('feed', new URL(feed, shown.base).href);
  }

  copyLink(key: string): void {
    const { state } = this.#host.now();
    if (state) void this.#copy('link', addressWith({ ...state, openKey: key }));
  }

  focus(id: string): void {
    this.#focusId = id;
    this.#element.requestUpdate();
  }

  /** Moves the focus that was asked for; called by the element after each render. */
  rendered(): void {
    if (this.#focusId === undefined) return;
    const target = this.#element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focusId)}`);
    if (!target) return;
    this.#focusId = undefined;
    target.focus();
  }

  /** Tells screen readers what a step changed that is not where the focus is. */
  announceStep(action: CalendarAction, before: CalendarState, after: CalendarState): void {
    const { shown, calendar } = this.#host.now();
    if (!shown || !calendar) return;
    if (before.view === 'month' && after.view === 'month' && monthOf(before) !== monthOf(after)) {
      const format = createFormat(shown.language);
      const month = format.sentenceStart(format.monthYear(after.year, after.month));
      const count = calendar.placedInMonth(after.year, after.month).length;
      this.#host.announce(shown.texts.announceMonth(month, count));
    }
    void action;
  }

  async #addServices(key: string): Promise<void> {
    await this.#host.lazy.load('addMenu');
    const part = this.#host.lazy.use('addMenu');
    const { calendar, shown } = this.#host.now();
    const occurrence = calendar?.occurrence(key);
    if (!part || !occurrence || !shown || this.#addMenu?.key !== key) return;
    void textValue;
    this.#addMenu = { key };
    this.#element.requestUpdate();
  }

  #whenLoaded(part: 'subscribe', focusId: string): void {
    void this.#host.lazy.load(part).then(() => this.focus(focusId));
  }

  async #save(save: (files: typeof import('./calendar-files.js'), now: Required<Now>) => void): Promise<void> {
    await this.#host.lazy.load('files');
    const files = this.#host.lazy.use('files');
    const { shown, calendar, state } = this.#host.now();
    if (files && shown && calendar && state) save(files, { shown, calendar, state });
  }

  async #print(view: ViewName): Promise<void> {
    const { send, lazy, printer } = this.#host;
    await lazy.prepare(view);
    send({ type: 'show-view', view });
    send({ type: 'show-all' });
    await this.#element.updateComplete;
    printer.print();
  }

  async #copy(what: 'feed' | 'link', text: string): Promise<void> {
    const texts = this.#host.now().shown?.texts;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not allowed here (http, or a frame without the permission): the link itself is there to copy.
      return;
    }
    this.#copied = what;
    if (texts) this.#host.announce(what === 'feed' ? texts.copiedFeed : texts.copiedLink);
    clearTimeout(this.#copiedTimer);
    this.#copiedTimer = setTimeout(() => {
      this.#copied = undefined;
      this.#element.requestUpdate();
    }, COPIED_MILLISECONDS);
    this.#element.requestUpdate();
  }
}

function monthOf({ year, month }: CalendarState): string {
  return `${year}-${month}`;
}
