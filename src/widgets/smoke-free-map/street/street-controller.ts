import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { TextsController } from '../../../core/element/texts-controller.js';
import { directionOfKey } from '../views/zone-keys.js';
import { words, type ViewContext } from '../views/view-context.js';
import { streetId, type StreetPart } from '../views/street-part.js';
import {
  streetView,
  type OwnPhase,
  type StreetIntents,
  type StreetPhase,
} from '../views/street.js';
import type { Zone } from '../domain/model.js';
import { nextZone, type Direction } from '../domain/overview/next-zone.js';
import { streetTexts } from '../texts/street-texts.js';
import type { StreetTexts } from '../texts/street.da.js';
import type { Basemap } from './basemap.js';
import type { Misuse } from './gestures.js';
import { headingOfKey, moveOf } from './map-keys.js';
import type { OwnPlace } from './picture.js';
import type { StreetMap, StreetScene } from './street-map.js';

/** What the card gives the street map. */
export interface StreetModel {
  readonly basemap: Basemap;
  /** Those of the list, in its order. */
  readonly zones: readonly Zone[];
  /** The zone that is open beside the map. */
  readonly chosen: Zone | undefined;
  /** Where the visitor is, where they have asked. Never told to anyone before they say so here. */
  readonly own: OwnPlace | undefined;
}

/** What the street map asks of the card. */
export interface StreetHost {
  readonly announce: (message: string) => void;
  /** Shows a zone beside the map. */
  readonly open: (id: string) => void;
}

/** Milliseconds that a hint lies over the map. */
const HINT_TIME = 1600;

/** Everything a visitor has not asked for yet. */
const START = { phase: 'closed', own: 'hidden', tilesFail: false, hint: undefined } as const;

interface Shown {
  readonly model: StreetModel;
  readonly context: ViewContext;
}

interface State {
  readonly phase: StreetPhase;
  readonly own: Exclude<OwnPhase, 'unknown'>;
  readonly tilesFail: boolean;
  readonly hint: Misuse | undefined;
}

/**
 * Opens a street map when the visitor asks for one, and lets go of it when they close it. Until then
 * nothing is asked of anyone; Leaflet itself comes with the click.
 */
export class StreetController implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: StreetHost;
  readonly #texts: TextsController<StreetTexts>;
  #state: State = START;
  #map: StreetMap | undefined;
  #create: typeof StreetMap | undefined;
  #shown: Shown | undefined;
  #active: Zone | undefined;
  #focus: StreetPart | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement, host: StreetHost) {
    this.#element = element;
    this.#host = host;
    this.#texts = new TextsController(element, streetTexts);
    element.addController(this);
  }

  /** Whether the street map is shown in the place of the offer. */
  get isOpen(): boolean {
    return this.#state.phase === 'open';
  }

  /** The offer, or the map. To be drawn in one place only. */
  view(model: StreetModel, context: ViewContext): TemplateResult {
    this.#shown = { model, context };
    const { phase, own, tilesFail, hint } = this.#state;
    const { config } = model.basemap;
    const zoom = this.#map?.zoom;
    return streetView(
      {
        ...{ phase, tilesFail, hint },
        ...{ name: config.name, attribution: config.attribution },
        texts: this.#said(),
        canZoomIn: zoom?.canIn ?? true,
        canZoomOut: zoom?.canOut ?? true,
        crowd: this.#map?.crowd ?? 0,
        own: model.own ? own : 'unknown',
        accuracy: model.own?.accuracy ?? 0,
      },
      context,
      this.#intents,
    );
  }

  hostUpdated(): void {
    this.#mount();
    this.#moveFocus();
  }

  hostConnected(): void {
    // The map was let go of; the place for it may still be there.
    if (this.isOpen) this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#hintTimer);
    this.#letGo();
  }

  /** Back to the offer, with the focus on its button. */
  readonly close = (): void => {
    this.#state = START;
    this.#letGo();
    this.#ask('open');
  };

  readonly #intents: StreetIntents = {
    open: () => void this.#open(),
    close: this.close,
    zoom: (levels) => this.#zoom(levels),
    move: (to) => this.#map?.moveBy(...moveOf(to)),
    showAll: () => this.#map?.show(this.#shown?.model.zones ?? []),
    retryTiles: () => this.#map?.retryTiles(),
    own: (phase) => this.#become(phase),
    pressed: (event) => this.#press(event),
  };

  async #open(): Promise<void> {
    if (this.#state.phase === 'loading') return;
    this.#set({ phase: 'loading' });
    try {
      this.#create = (await import('./street-map.js')).StreetMap;
      this.#active = this.#shown?.model.chosen ?? this.#shown?.model.zones[0];
      this.#set({ phase: 'open' });
      this.#ask('heading');
    } catch {
      // Offline, or an upgrade removed the chunk.
      this.#set({ phase: 'unavailable' });
      this.#host.announce(this.#said().unavailable);
    }
  }

  /** Puts the map into its place once that is drawn, and tells it what to show. */
  #mount(): void {
    const shown = this.#shown;
    const element = this.isOpen ? this.#find('map') : null;
    if (this.#map && this.#map.element !== element) this.#letGo();
    if (!shown || !element || !this.#create) return;
    const scene = this.#scene(shown);
    if (this.#map) this.#map.update(scene);
    else {
      this.#map = new this.#create(element, shown.model.basemap, scene, {
        open: (id) => this.#host.open(id),
        activate: (id) => this.#activate(this.#zone(id)),
        misused: (how) => this.#hint(how),
        tilesFail: (tilesFail) => this.#tellTiles(tilesFail),
        changed: () => this.#refresh(),
      });
      this.#element.requestUpdate();
    }
  }

  #scene({ model: { zones, chosen, own }, context }: Shown): StreetScene {
    if (this.#active && !zones.includes(this.#active)) this.#active = chosen ?? zones[0];
    return {
      ...{ zones, chosen, context },
      active: this.#active,
      own: this.#state.own === 'shown' ? own : undefined,
      texts: this.#said(),
    };
  }

  #letGo(): void {
    this.#map?.remove();
    this.#map = undefined;
  }

  #zoom(levels: number): void {
    const map = this.#map;
    if (!map) return;
    map.zoomBy(levels);
    this.#host.announce(this.#said().zoomedTo(map.zoom.level));
  }

  #become(own: State['own']): void {
    const texts = this.#said();
    const wasShown = this.#state.own === 'shown';
    this.#set({ own });
    if (own === 'asking') this.#ask('question');
    else if (own === 'shown') {
      const accuracy = this.#shown?.model.own?.accuracy ?? 0;
      this.#host.announce(texts.shownMe(Math.round(accuracy)));
      this.#ask('hide-me');
    } else {
      if (wasShown) this.#host.announce(texts.hiddenMe);
      this.#ask('show-me');
    }
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { zones = [] } = this.#shown?.model ?? {};
    const direction = directionOfKey(event.key);
    const to = event.shiftKey ? headingOfKey(event.key) : undefined;
    if (event.key === '+' || event.key === '-') this.#zoom(event.key === '+' ? 1 : -1);
    else if (to) this.#map?.moveBy(...moveOf(to));
    else if (direction && !event.shiftKey) this.#go(neighbour(zones, this.#active, direction));
    else if ((event.key === 'Enter' || event.key === ' ') && this.#active) {
      this.#host.open(this.#active.id);
    } else return;
    event.preventDefault();
  }

  /** To a zone with the keys. */
  #go(zone: Zone | undefined): void {
    if (!zone) return;
    this.#map?.reveal(zone);
    this.#activate(zone);
    // One of a crowd is drawn by itself only once it is the active one.
    if (!this.#map?.focus(zone)) {
      void this.#element.updateComplete.then(() => this.#map?.focus(zone));
    }
  }

  #activate(zone: Zone | undefined): void {
    if (!zone || zone === this.#active) return;
    this.#active = zone;
    this.#element.requestUpdate();
  }

  #zone(id: string): Zone | undefined {
    return this.#shown?.model.zones.find((zone) => zone.id === id);
  }

  #hint(hint: Misuse): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#set({ hint: undefined }), HINT_TIME);
    if (this.#state.hint !== hint) this.#set({ hint });
  }

  #tellTiles(tilesFail: boolean): void {
    this.#set({ tilesFail });
    const shown = this.#shown;
    if (!tilesFail || !shown) return;
    const name = words(shown.model.basemap.config.name, shown.context);
    this.#host.announce(this.#said().tilesFail(name));
  }

  /** What stands around the map depends on it; it may change in the middle of an update. */
  #refresh(): void {
    void Promise.resolve().then(() => this.#element.requestUpdate());
  }

  #set(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    this.#element.requestUpdate();
  }

  #said(): StreetTexts {
    return this.#texts.use(this.#shown?.context.lang ?? 'da').texts;
  }

  /** Focuses a part as soon as it is there. */
  #ask(part: StreetPart): void {
    this.#focus = part;
    this.#element.requestUpdate();
  }

  #moveFocus(): void {
    const target = this.#focus && this.#find(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  #find(part: StreetPart): HTMLElement | null {
    const { context } = this.#shown ?? {};
    const id = context && CSS.escape(streetId(context, part));
    return id === undefined ? null : this.#element.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }
}

/** The zone that a key leads to. North is up, as near as makes no difference to a key. */
function neighbour(
  zones: readonly Zone[],
  from: Zone | undefined,
  direction: Direction,
): Zone | undefined {
  const marks = zones.map((zone) => ({ zone, x: zone.centre.east, y: -zone.centre.north }));
  const id = nextZone({ marks }, from?.id, direction);
  return zones.find((zone) => zone.id === id);
}
