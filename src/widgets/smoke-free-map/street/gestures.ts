import type { LeafletMap } from './leaflet.js';

/** How somebody tried to use the map in a way that belongs to the page. */
export type Misuse = 'wheel' | 'one-finger';

/** More pixels than a hand that means to click moves a mouse. */
const CLICK = 4;
/** Of the wheel, for one level of zoom. */
const WHEEL_PER_LEVEL = 80;

type Map = InstanceType<typeof LeafletMap>;

/**
 * Moves the map with a mouse or a pen, and zooms it with Ctrl and the wheel (which is what pinching a
 * touchpad is, too). The plain wheel and a single finger scroll the page, so that nobody is caught in the
 * map; two fingers are Leaflet's.
 */
export class Gestures {
  readonly #map: Map;
  readonly #element: HTMLElement;
  readonly #misused: (how: Misuse) => void;
  readonly #ended = new AbortController();
  #from: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  #hasDragged = false;
  #turned = 0;

  constructor(map: Map, element: HTMLElement, misused: (how: Misuse) => void) {
    this.#map = map;
    this.#element = element;
    this.#misused = misused;
    const { signal } = this.#ended;
    element.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    element.addEventListener('pointermove', (event) => this.#drag(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      element.addEventListener(end, () => this.#release(), { signal });
    }
    element.addEventListener('click', (event) => this.#click(event), { signal, capture: true });
    element.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    element.addEventListener('touchmove', (event) => this.#touch(event), { signal, passive: true });
  }

  /** Leaves the element alone. */
  end(): void {
    this.#ended.abort();
  }

  #press({ pointerId, pointerType, button, clientX, clientY }: PointerEvent): void {
    this.#hasDragged = false;
    if (pointerType === 'touch' || button !== 0) return;
    this.#from = { id: pointerId, x: clientX, y: clientY };
  }

  #drag({ pointerId, buttons, clientX, clientY }: PointerEvent): void {
    const from = this.#from;
    if (from?.id !== pointerId) return;
    if (buttons === 0) {
      this.#release();
      return;
    }
    const across = clientX - from.x;
    const down = clientY - from.y;
    if (!this.#hasDragged) {
      if (Math.hypot(across, down) < CLICK) return;
      this.#hasDragged = true;
      // Only now: what has the pointer gets the click, and a click is the zone's.
      this.#element.setPointerCapture(pointerId);
      this.#element.classList.add('dragging');
    }
    this.#from = { id: pointerId, x: clientX, y: clientY };
    this.#map.panBy([-across, -down], { animate: false });
  }

  #release(): void {
    this.#from = undefined;
    this.#element.classList.remove('dragging');
  }

  /** What ends a drag is no click. */
  #click(event: MouseEvent): void {
    if (!this.#hasDragged) return;
    this.#hasDragged = false;
    event.stopPropagation();
    event.preventDefault();
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) {
      this.#misused('wheel');
      return;
    }
    event.preventDefault();
    // Firefox counts lines.
    this.#turned +=
      event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 20 : event.deltaY;
    const levels = Math.trunc(this.#turned / WHEEL_PER_LEVEL);
    if (levels === 0) return;
    this.#turned -= levels * WHEEL_PER_LEVEL;
    const at = this.#map.mouseEventToContainerPoint(event);
    this.#map.setZoomAround(at, this.#map.getZoom() - levels, { animate: false });
  }

  #touch({ touches }: TouchEvent): void {
    if (touches.length === 1) this.#misused('one-finger');
  }
}
