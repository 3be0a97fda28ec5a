import type { LitElement, ReactiveController } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { PrintController } from '../../core/element/print-controller.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { FileSource } from './calendar-files.js';
import type { EventCalendarConfig, ViewName } from './config.js';
import { addressWith } from './deep-link-controller.js';
import type { Calendar } from './domain/calendar.js';
import { agendaModel } from './domain/agenda.js';
import type { AgendaModel, CalendarAction, CalendarState } from './domain/model.js';
import type { LazyViews } from './lazy-views.js';
import type { CalendarTexts } from './texts/da.js';
import { createFormat } from './views/format.js';
import type { SubscribeModel } from './views/subscribe.js';
import type { AddMenu, CalendarIntents, Send } from './views/view-context.js';

type CalendarFiles = typeof import('./calendar-files.js');

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
  readonly today: () => PlainDay;
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
    if (!this.#addMenu) return;
    void this.#host.lazy.load('addMenu');
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
    return source && this.#host.lazy.use('files')?.subscribeModel(source, feed);
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
    const target = this.#element.renderRoot.querySelector<HTMLElement>(
      `#${CSS.escape(this.#focusId)}`,
    );
    if (!target) return;
    this.#focusId = undefined;
    target.focus();
  }

  /** Tells screen readers what a step changed that is not where the focus is. */
  announceStep(action: CalendarAction, before: CalendarState, after: CalendarState): void {
    const message = this.#announcement(action, before, after);
    if (message) this.#host.announce(message);
  }

  #announcement(
    action: CalendarAction,
    before: CalendarState,
    after: CalendarState,
  ): string | undefined {
    const { shown, calendar } = this.#host.now();
    if (!shown || !calendar) return undefined;
    const { texts, language } = shown;
    const today = this.#host.today();
    switch (action.type) {
      case 'toggle-theme':
      case 'toggle-audience':
      case 'clear-filters':
        return texts.announceFilter(agendaModel(calendar, after, today).upcoming);
      case 'show-more':
        return texts.announceMore(
          rowsIn(agendaModel(calendar, after, today)) -
            rowsIn(agendaModel(calendar, before, today)),
        );
      case 'show-month':
      case 'focus-day': {
        const month = this.#host.lazy.use('month')?.model(calendar, after, today);
        if (!month || (before.month === after.month && before.year === after.year))
          return undefined;
        const format = createFormat(language);
        const name = format.sentenceStart(format.monthYear(after.year, after.month));
        return texts.announceMonth(name, month.count);
      }
      default:
        return undefined;
    }
  }

  async #openSubscribe(): Promise<void> {
    await Promise.all([this.#host.lazy.load('subscribe'), this.#host.lazy.load('files')]);
    this.focus('sund-subscribe-heading');
  }

  #source(): FileSource | undefined {
    const { shown, calendar, state } = this.#host.now();
    return shown && calendar && state && { shown, calendar, state };
  }

  async #withFiles(use: (files: CalendarFiles, source: FileSource) => void): Promise<void> {
    await this.#host.lazy.load('files');
    const files = this.#host.lazy.use('files');
    const source = this.#source();
    if (files && source) use(files, source);
  }

  async #print(view: ViewName): Promise<void> {
    const { send, lazy, printer } = this.#host;
    await lazy.prepare(view);
    send({ type: 'show-view', view });
    send({ type: 'show-all' });
    await this.#element.updateComplete;
    printer.print(view === 'month' || view === 'grades' ? 'landscape' : 'portrait');
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

function rowsIn({ groups }: AgendaModel): number {
  return groups.reduce((count, group) => count + group.items.length, 0);
}
