import type { LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../core/element/adopt-styles.js';
import { DetailsOnPaper } from '../../core/element/details-on-paper.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { PrintController } from '../../core/element/print-controller.js';
import { AddressSearch } from './address-search.js';
import { applyDeepLink, type DeepLink } from './domain/deep-link.js';
import { toPlane } from './domain/geo/utm.js';
import type { Moment, Point, Verdict } from './domain/model.js';
import type { Listing } from './domain/listing.js';
import type { MapModel } from './domain/places.js';
import { wholeModel } from './whole-model.js';
import { reduce, type MapAction, type MapState, type Spot } from './domain/state.js';
import * as drawing from './draw-views.js';
import { FoundZones } from './found-zones.js';
import type { InteractionHost } from './interaction-host.js';
import * as laterParts from './later-parts.js';
import { LinkCopier } from './link-copier.js';
import { locate } from './locating.js';
import { MapAddress } from './map-address.js';
import { MapStreet } from './map-street.js';
import { MapOverview } from './map-overview.js';
import { MapSign } from './map-sign.js';
import { mapParts, type MapParts } from './map-parts.js';
import { momentOf } from './moment.js';
import { verdictModel, type VerdictModel } from './present/verdict-model.js';
import type { CardRendering, MapRendering } from './render-map.js';
import { ResultTeller } from './result-teller.js';
import { tellPage } from './state-events.js';
import { laterTexts } from './texts/later-texts.js';
import { WayBack } from './way-back.js';
import { zoneId, type CardContext, type MapIntents } from './views/card-context.js';

export { fullRendering } from './full-rendering.js';

/**
 * Does what a visitor asks for: finding, filtering, opening, asking where they are, printing. Loaded after
 * the first view.
 */
export class MapInteraction implements MapIntents, ReactiveController {
  /** What views draw with once it is here. */
  readonly parts = laterParts;
  /** Draws from zones and state what is not in the first view. */
  readonly drawing = drawing;
  readonly lazy: MapParts;
  /** The zones that search and filter leave. */
  readonly found = new FoundZones();
  /** What of its state stands in the page's address. */
  readonly address: MapAddress;
  readonly links: LinkCopier;
  readonly sign: MapSign;
  readonly overview: MapOverview;
  readonly street: MapStreet;
  readonly addressSearch: AddressSearch;
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #focus: FocusKeeper;
  readonly #printer: PrintController;
  readonly #teller: ResultTeller;
  readonly #wayBack: WayBack;
  /** Counts the times the device was asked: only the last answer counts. */
  #asked = 0;
  #answered: { verdict: Verdict; key: string; model: VerdictModel } | undefined;
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    // Somebody else may sit there now.
    if (persisted) this.#forget();
  };

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.#host = host;
    this.address = new MapAddress(element, (link) => this.#follow(link));
    this.#focus = new FocusKeeper(element, 'sund-zone-');
    this.#printer = new PrintController(element);
    this.links = new LinkCopier(element, host, this.address);
    this.#teller = new ResultTeller(host.announce);
    this.#wayBack = new WayBack(element);
    this.lazy = mapParts(element);
    this.overview = new MapOverview(element);
    this.sign = new MapSign(element, host, {
      lazy: this.lazy,
      address: this.address,
      focus: (id) => this.#focus.ask(id),
      print: (sheet) => this.#printer.print('portrait', sheet),
    });
    this.addressSearch = new AddressSearch(element, {
      announce: host.announce,
      located: (point, accuracy) =>
        this.#answer({ point, accuracy, by: 'address', moment: this.moment() }),
    });
    this.street = new MapStreet(element, {
      announce: host.announce,
      open: (id) => this.open(id),
    });
    adoptStyles(element, laterParts.styles);
    element.addController(new DetailsOnPaper(element));
    element.addController(this);
  }

  hostConnected(): void {
    this.address.connect();
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    this.address.disconnect();
    this.#teller.stop();
    removeEventListener('pageshow', this.#onPageShow);
    this.#forget();
  }

  /** Fetches what the card is drawn with at first. */
  async loadFirstView({
    isMarked,
    isPlace,
  }: {
    isMarked: boolean;
    isPlace: boolean;
  }): Promise<void> {
    await Promise.all([isMarked && this.lazy.load('prose'), isPlace && this.lazy.load('place')]);
  }

  /** The state that the page's address asks for. */
  linked(state: MapState, { config }: Listing): MapState {
    const link = config.deepLinks ? this.address.link() : undefined;
    if (!link) return state;
    const model = wholeModel(config, this.#host.day(config.timeZone));
    return applyDeepLink(state, link, targetOf(model));
  }

  /** The address with a zone open, where the page's address can say so. */
  hrefOf({ shown, state }: CardRendering): ((id: string) => string) | undefined {
    if (!shown.config.deepLinks) return undefined;
    return (openId) => this.address.with({ ...state, openId });
  }

  /** Takes a step. */
  send(action: MapAction): void {
    this.#focus.beforeStep(action.type === 'show-more');
    const now = this.#host.rendering();
    if (!now) return;
    const after = reduce(now.state, action);
    if (after === now.state) return;
    if (action.type !== 'activate') this.links.forget();
    if (action.type === 'open' || action.type === 'close') this.sign.forget();
    this.#host.show(after);
    if (now.shown.config.deepLinks) this.address.write(now.state, after);
    tellPage(this.#element, now.state, after);
    this.#tell(action, now.state);
  }

  open(id: string): void {
    const isSwap = this.#host.rendering()?.state.openId !== undefined;
    if (!isSwap) this.#wayBack.remember();
    this.send({ type: 'open', id });
    this.#focus.ask('sund-panel-heading');
  }

  close(): void {
    const { state } = this.#host.rendering() ?? {};
    if (state?.openId === undefined) return;
    this.send({ type: 'close' });
    this.#focusAfter(state.openId);
  }

  /** A place on the map, as good as one's own. */
  pointed(point: Point, accuracy: number): void {
    this.#answer({ point, accuracy, by: 'map', moment: this.moment() });
  }

  locate(): void {
    void this.#locate();
  }

  forget(): void {
    const now = this.#host.rendering();
    if (!now) return;
    this.#forget();
    this.#host.announce(laterTexts(now.shown).announceForgotten);
    this.#focus.ask('sund-locate', 'sund-heading');
  }

  print(): void {
    void this.#print();
  }

  copyLink(): void {
    void this.links.copy().then((isCopied) => isCopied || this.focus('sund-link'));
  }

  focus(id: string): void {
    this.#focus.ask(id);
  }

  /** The instant that rules are looked up at. */
  moment(): Moment {
    const { timeZone } = this.#host.rendering()?.shown.config ?? {};
    return momentOf(this.#host.day(timeZone), this.#host.time(), timeZone);
  }

  /** What is answered about a place: the same object until there is something new to say. */
  answer(rendering: MapRendering, spot: Spot, context: CardContext): VerdictModel {
    const verdict = this.found.verdict(rendering, spot);
    const key = `${context.lang} ${context.today}`;
    if (this.#answered?.verdict !== verdict || this.#answered.key !== key) {
      this.#answered = { verdict, key, model: verdictModel(verdict, spot, context) };
    }
    return this.#answered.model;
  }

  /** Called by the element after each render. */
  rendered(): void {
    this.#focus.rendered();
  }

  async #locate(): Promise<void> {
    const asked = (this.#asked += 1);
    const now = this.#host.rendering();
    if (!now) return;
    this.send({ type: 'ask' });
    this.#host.announce(laterTexts(now.shown).asking);
    const found = await locate();
    // Something else may have been asked since, or another card shown.
    const isAwaited = this.#host.rendering()?.state.question?.kind === 'asking';
    if (asked !== this.#asked || !isAwaited) return;
    if (typeof found === 'string') {
      this.send({ type: 'not-found', reason: found });
      this.#focus.ask('sund-answer-heading');
      return;
    }
    const point = toPlane(found);
    this.#answer({ point, accuracy: found.accuracy, by: 'device', moment: this.moment() });
  }

  #answer(spot: Spot): void {
    this.send({ type: 'found', spot });
    this.#focus.ask('sund-answer-heading');
  }

  #forget(): void {
    this.#asked += 1;
    this.#answered = undefined;
    this.found.forget();
    this.send({ type: 'forget' });
  }

  async #print(): Promise<void> {
    this.send({ type: 'show-all' });
    await this.#element.updateComplete;
    this.#printer.print();
  }

  #focusAfter(closedId: string): void {
    const row = zoneId(closedId, { idPrefix: 'sund' });
    void this.#wayBack.follow().then((isBack) => isBack || this.#focus.ask(row, 'sund-count'));
  }

  #follow(link: DeepLink | undefined): void {
    const now = this.#host.rendering();
    if (!now?.shown.config.deepLinks) return;
    const { state, shown } = now;
    const after = applyDeepLink(state, link ?? { categories: [] }, targetOf(shown.model));
    this.#focus.beforeStep(false);
    this.#host.show(after);
    if (state.openId !== undefined && after.openId === undefined) this.#focusAfter(state.openId);
    else if (after.openId !== state.openId) this.#focus.ask('sund-panel-heading');
    tellPage(this.#element, state, after);
  }

  #tell(action: MapAction, before: MapState): void {
    const now = this.#host.rendering();
    if (!now) return;
    const { zones } = this.found.in(now);
    this.#teller.tell(action, before, zones.length, now);
  }
}

function targetOf({ byId, groups }: MapModel): Parameters<typeof applyDeepLink>[2] {
  return {
    hasZone: (id) => byId.has(id),
    hasCategory: (id) => groups.some(({ category }) => category.id === id),
  };
}
