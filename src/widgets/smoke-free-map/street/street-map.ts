import { render } from 'lit';
import type { Zone } from '../domain/model.js';
import type { StreetTexts } from '../texts/street.da.js';
import {
  streetZoneId,
  streetZonesView,
  type DrawingBox,
  type ZonesIntents,
} from '../views/street-zones.js';
import type { ViewContext } from '../views/view-context.js';
import type { Basemap } from './basemap.js';
import { Gestures, type Misuse } from './gestures.js';
import { LeafletMap, TileLayer } from './leaflet.js';
import { ZoneAtlas, type OwnPlace } from './picture.js';
import { TileWatch } from './tile-watch.js';
import { worldPoint, type WorldBounds } from './world.js';

/** What the map shows now. */
export interface StreetScene {
  readonly zones: readonly Zone[];
  readonly active: Zone | undefined;
  readonly chosen: Zone | undefined;
  /** Only once the visitor has said yes to being drawn. */
  readonly own: OwnPlace | undefined;
  readonly texts: StreetTexts;
  readonly context: ViewContext;
}

/** What the map tells. */
export interface StreetMapHost extends ZonesIntents {
  readonly misused: (how: Misuse) => void;
  readonly tilesFail: (doFail: boolean) => void;
  /** Another zoom, or a crowd where there was none. */
  readonly changed: () => void;
}

/** Of the map's size, drawn beyond each edge, so that moving it shows what is there. */
const MARGIN = 0.5;
/** Levels of web maps: the whole world, and what a doorway is seen at. */
const LEAST_ZOOM = 0;
const GREATEST_ZOOM = 19;
/** A single place is opened no closer than its streets can be told by. */
const CLOSEST_START = 17;
const EDGE = 24;

type World = { readonly x: number; readonly y: number };

/**
 * The street map in its element: Leaflet's plane and tiles, with our zones over them. Asks the basemap's
 * host for tiles from when it is made.
 */
export class StreetMap {
  readonly element: HTMLElement;
  readonly #map: InstanceType<typeof LeafletMap>;
  readonly #host: StreetMapHost;
  readonly #atlas = new ZoneAtlas();
  readonly #gestures: Gestures;
  readonly #tiles: TileWatch;
  readonly #resized: ResizeObserver;
  #scene: StreetScene;
  #crowd = 0;
  #told = '';
  #drawn: { zoom: number; x: number; y: number; box: DrawingBox } | undefined;

  /** @param element in the page, of the size that the map is to have */
  constructor(
    element: HTMLElement,
    { template, config }: Basemap,
    scene: StreetScene,
    host: StreetMapHost,
  ) {
    this.element = element;
    this.#host = host;
    this.#scene = scene;
    this.#map = new LeafletMap(element, {
      ...{ attributionControl: false, zoomControl: false, trackResize: false },
      ...{ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false },
      ...{ touchZoom: true, bounceAtZoomLimits: false },
      minZoom: config.minZoom ?? LEAST_ZOOM,
      maxZoom: Math.max(config.minZoom ?? LEAST_ZOOM, config.maxZoom ?? GREATEST_ZOOM),
    });
    this.show(scene.chosen ? [scene.chosen] : scene.zones);
    const layer = new TileLayer(template, { referrerPolicy: 'strict-origin', keepBuffer: 1 });
    this.#tiles = new TileWatch(layer, host.tilesFail);
    layer.addTo(this.#map);
    this.#map.on('zoom moveend', () => this.#moved());
    this.#gestures = new Gestures(this.#map, element, host.misused);
    this.#resized = new ResizeObserver(() => {
      this.#map.invalidateSize({ animate: false, pan: false });
      this.#draw();
    });
    this.#resized.observe(element);
    this.#draw();
  }

  /** Takes it down; the element is as it was. */
  remove(): void {
    this.#resized.disconnect();
    this.#gestures.end();
    this.#map.remove();
    this.element.replaceChildren();
  }

  /** Shows something else. */
  update(scene: StreetScene): void {
    const before = this.#scene;
    if (isSame(before, scene)) return;
    this.#scene = scene;
    const { chosen, own } = before;
    const isOther = scene.chosen && scene.chosen !== chosen;
    if (isOther && !this.#sees(worldPoint(scene.chosen.centre))) this.show([scene.chosen]);
    if (scene.own && !own) this.#showPoints([worldPoint(scene.own.point), this.#middle()]);
    this.#draw();
  }

  /** Moves to where these can be seen whole. */
  show(zones: readonly Zone[]): void {
    const bounds = zones.map((zone) => this.#atlas.boundsOf(zone));
    this.#showPoints(
      bounds.flatMap(({ left, top, right, bottom }) => [
        { x: left, y: top },
        { x: right, y: bottom },
      ]),
    );
  }

  /** Moves until a zone can be seen, where it cannot. */
  reveal(zone: Zone): void {
    const { x, y } = worldPoint(zone.centre);
    if (!this.#sees({ x, y })) this.#map.panTo(this.#degrees({ x, y }), { animate: false });
  }

  /** Moves the focus to a zone; false where it is not drawn by itself. */
  focus(zone: Zone): boolean {
    const id = CSS.escape(streetZoneId(this.#scene.context, zone));
    const target = this.element.querySelector<SVGElement>(`#${id}`);
    target?.focus();
    return target !== null;
  }

  zoomBy(levels: number): void {
    this.#map.setZoom(this.#map.getZoom() + levels, { animate: false });
  }

  /** @param across shares of the map's width, to the east; `down` of its height, to the south */
  moveBy(across: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([across * x, down * y], { animate: false });
  }

  /** Asks for the tiles again. */
  retryTiles(): void {
    this.#tiles.retry();
  }

  get zoom(): { readonly level: number; readonly canIn: boolean; readonly canOut: boolean } {
    const level = this.#map.getZoom();
    return {
      level: Math.round(level),
      canIn: level < this.#map.getMaxZoom(),
      canOut: level > this.#map.getMinZoom(),
    };
  }

  /** How many zones are drawn as a crowd. */
  get crowd(): number {
    return this.#crowd;
  }

  #showPoints(points: readonly World[]): void {
    const corners = points.map((point) => this.#degrees(point));
    if (corners.length === 0) corners.push([56.1, 10.6]);
    this.#map.fitBounds(corners, {
      padding: [EDGE, EDGE],
      maxZoom: Math.min(CLOSEST_START, this.#map.getMaxZoom()),
      animate: false,
    });
  }

  #degrees({ x, y }: World): [number, number] {
    const { lat, lng } = this.#map.unproject([x, y], 0);
    return [lat, lng];
  }

  #middle(): World {
    return this.#map.project(this.#map.getCenter(), 0);
  }

  #sees({ x, y }: World): boolean {
    const at = this.#map.latLngToContainerPoint(this.#degrees({ x, y }));
    const size = this.#map.getSize();
    return at.x > EDGE && at.y > EDGE && at.x < size.x - EDGE && at.y < size.y - EDGE;
  }

  #moved(): void {
    if (!this.#covers()) this.#draw();
  }

  /** Whether what is drawn is of this zoom, and reaches as far as can be seen. */
  #covers(): boolean {
    const drawn = this.#drawn;
    const zoom = this.#map.getZoom();
    const origin = this.#map.getPixelOrigin();
    if (drawn?.zoom !== zoom || drawn.x !== origin.x || drawn.y !== origin.y) return false;
    const { box } = drawn;
    const from = this.#map.containerPointToLayerPoint([0, 0]);
    const { x: width, y: height } = this.#map.getSize();
    return (
      from.x >= box.x &&
      from.y >= box.y &&
      from.x + width <= box.x + box.width &&
      from.y + height <= box.y + box.height
    );
  }

  #draw(): void {
    const pane = this.#map.getPane('overlayPane');
    if (!pane) return;
    const { zones, active, chosen, own, texts, context } = this.#scene;
    const box = this.#box();
    const zoom = this.#map.getZoom();
    const scale = this.#map.getZoomScale(zoom, 0);
    const origin = this.#map.getPixelOrigin();
    this.#drawn = { zoom, x: origin.x, y: origin.y, box };
    const view: WorldBounds = {
      left: (origin.x + box.x) / scale,
      top: (origin.y + box.y) / scale,
      right: (origin.x + box.x + box.width) / scale,
      bottom: (origin.y + box.y + box.height) / scale,
    };
    const picture = this.#atlas.draw(zones, view, { scale, origin }, active, own);
    this.#crowd = picture.mergedCount;
    const model = { picture, box, active: active?.id, chosen: chosen?.id };
    render(streetZonesView(model, texts, context, this.#host), pane);
    // Where the box lies in the pane, which is what moves.
    const drawing = pane.querySelector<SVGElement>('svg');
    if (drawing) drawing.style.transform = `translate(${box.x}px, ${box.y}px)`;
    this.#tell();
  }

  #tell(): void {
    const { level, canIn, canOut } = this.zoom;
    const told = [level, canIn, canOut, this.#crowd].join(' ');
    if (told === this.#told) return;
    this.#told = told;
    this.#host.changed();
  }

  /** What can be seen and a margin around it, in the pane's pixels. */
  #box(): DrawingBox {
    const size = this.#map.getSize();
    const margin = size.multiplyBy(MARGIN).round();
    const { x, y } = this.#map.containerPointToLayerPoint([-margin.x, -margin.y]);
    return { x, y, width: size.x + 2 * margin.x, height: size.y + 2 * margin.y };
  }
}

/** The card gives new lists and objects whenever it is drawn, mostly with the same in them. */
function isSame(one: StreetScene, other: StreetScene): boolean {
  return (
    one.active === other.active &&
    one.chosen === other.chosen &&
    one.texts === other.texts &&
    one.context.lang === other.context.lang &&
    one.own?.accuracy === other.own?.accuracy &&
    one.own?.point.east === other.own?.point.east &&
    one.own?.point.north === other.own?.point.north &&
    one.zones.length === other.zones.length &&
    one.zones.every((zone, index) => zone === other.zones[index])
  );
}
