import type { LitElement, ReactiveController } from 'lit';
import type { Bounds, Coordinates, Zone } from './domain/model.js';
import type { OverviewDrawing } from './domain/overview/drawing.js';
import type { ContextFeature } from './domain/overview/context-feature.js';
import { placeOf } from './domain/place.js';
import type { MapModel } from './domain/places.js';
import type { MapInteraction } from './map-interaction.js';
import type { MapRendering } from './render-map.js';
import type { CardContext } from './views/card-context.js';

/** How much wider or narrower the map must become before it is drawn anew, in pixels. */
const STEP = 16;
/** How long the map waits for the outline of the municipality, milliseconds. */
const PATIENCE = 1500;
/** Where the map has not been measured yet. */
const USUAL_WIDTH = 480;

type Part = typeof import('./overview-part.js');

interface Key {
  readonly zones: readonly Zone[];
  readonly outline: readonly Coordinates[] | undefined;
  readonly features: readonly ContextFeature[];
  readonly zoomed: Zone | undefined;
  readonly width: number;
}

/** Draws the overview as wide as its place is, and what has not changed only once. */
export class MapOverview implements ReactiveController {
  readonly #element: LitElement;
  readonly #resized = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (this.#measure()) this.#element.requestUpdate();
    }),
  );
  #place: Element | null = null;
  #width = 0;
  #municipality: string | undefined;
  #outline: readonly Coordinates[] | undefined;
  #isWaiting = false;
  #features: { model: MapModel; features: readonly ContextFeature[] } | undefined;
  #key: Key | undefined;
  #drawing: OverviewDrawing | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** Whether it names every zone on paper, so that the list need not. */
  get isWhole(): boolean {
    return this.#drawing !== undefined && this.#drawing.specks.length === 0;
  }

  hostUpdated(): void {
    const place = this.#element.renderRoot.querySelector('.map-place');
    if (place === this.#place) return;
    if (this.#place) this.#resized.unobserve(this.#place);
    this.#place = place;
    if (place) this.#resized.observe(place);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#place = null;
  }

  /** The map; undefined until what it is drawn with is here. */
  view(loaded: MapInteraction, rendering: MapRendering, context: CardContext): unknown {
    const part = loaded.lazy.use('overview');
    if (!part) return part;
    const { shown, state, interaction } = rendering;
    const { model } = shown;
    this.#fetchOutline(part, rendering.municipality);
    if (this.#isWaiting) return undefined;
    const drawing = this.#draw(part, loaded, rendering);
    if (!drawing) return undefined;
    const { question, activeId, openId } = state;
    const place = placeOf(model);
    const spot = question?.kind === 'answered' ? question.spot : undefined;
    return part.overviewView(
      {
        drawing,
        active: activeId,
        chosen: openId,
        verdictPoint: spot && {
          point: spot.point,
          accuracy: spot.accuracy,
          by: spot.by === 'map' ? 'click' : spot.by,
        },
        canZoomOut: state.zoomedId !== undefined,
        isPlace: place !== undefined,
      },
      context,
      {
        // The card of one place is open already.
        open: (id) => (place ? loaded.focus('sund-place') : loaded.open(id)),
        activate: (id) => interaction.send({ type: 'activate', id }),
        pointed: (point, accuracy) => {
          if (!place) loaded.pointed(point, accuracy);
        },
        zoomTo: (to) => interaction.send({ type: 'zoom', ...(model.byId.has(to) && { id: to }) }),
      },
    );
  }

  #draw(part: Part, loaded: MapInteraction, rendering: MapRendering): OverviewDrawing | undefined {
    const { shown, state } = rendering;
    const { model } = shown;
    const { zones } = loaded.found.in(rendering);
    const zoomed = placeOf(model) ?? model.byId.get(state.zoomedId ?? '');
    const outline = this.#outline;
    const features = this.#featuresOf(part, model);
    if (this.#width === 0) this.#measure();
    const width = this.#width || USUAL_WIDTH;
    const key: Key = { zones, outline, features, zoomed, width };
    if (this.#key && isSame(key, this.#key)) return this.#drawing;
    const frame: Bounds | undefined = zoomed
      ? part.frameAround(zoomed)
      : part.frameOf(model.zones, outline);
    this.#key = key;
    this.#drawing =
      frame && part.drawOverview({ zones, outline, context: features }, frame, { width });
    return this.#drawing;
  }

  #featuresOf(part: Part, model: MapModel): readonly ContextFeature[] {
    if (this.#features?.model !== model) {
      this.#features = { model, features: part.readContext(model.config).features };
    }
    return this.#features.features;
  }

  #fetchOutline(part: Part, municipality: string | undefined): void {
    if (municipality === this.#municipality) return;
    this.#municipality = municipality;
    this.#outline = undefined;
    this.#isWaiting = municipality !== undefined;
    if (municipality === undefined) return;
    const goOn = (): void => {
      if (municipality !== this.#municipality) return;
      this.#isWaiting = false;
      this.#element.requestUpdate();
    };
    const timer = setTimeout(goOn, PATIENCE);
    void part.outlineOf(municipality).then((outline) => {
      clearTimeout(timer);
      if (municipality === this.#municipality) this.#outline = outline;
      goOn();
    });
  }

  /** Whether the place is wider or narrower than it was. Zero is a hidden tab: what was drawn stays. */
  #measure(): boolean {
    const width = this.#element.renderRoot.querySelector('.map-place')?.clientWidth ?? 0;
    if (width === 0 || Math.abs(width - this.#width) < STEP) return false;
    this.#width = width;
    return true;
  }
}

function isSame(one: Key, other: Key): boolean {
  return (
    one.zones === other.zones &&
    one.outline === other.outline &&
    one.features === other.features &&
    one.zoomed === other.zoomed &&
    one.width === other.width
  );
}
