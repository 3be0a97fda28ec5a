import type { TileLayer } from './leaflet.js';

type Layer = InstanceType<typeof TileLayer>;

/**
 * Tells when the basemap does not come: no network, a host that is down, a page whose policy forbids it.
 * A tile missing here and there is how a map ends at its edge, and nothing to tell of.
 */
export class TileWatch {
  readonly #layer: Layer;
  readonly #tell: (doFail: boolean) => void;
  #came = 0;
  #failed = 0;

  /** @param tell only called when it is otherwise than before */
  constructor(layer: Layer, tell: (doFail: boolean) => void) {
    this.#layer = layer;
    this.#tell = changes(tell);
    layer.on('loading', () => {
      this.#came = 0;
      this.#failed = 0;
    });
    layer.on('tileload', () => {
      this.#came += 1;
      this.#judge();
    });
    layer.on('tileerror', () => {
      this.#failed += 1;
      this.#judge();
    });
  }

  /** Asks for all tiles in view again. */
  retry(): void {
    this.#layer.redraw();
  }

  #judge(): void {
    if (this.#came > this.#failed) this.#tell(false);
    else if (this.#failed > this.#came) this.#tell(true);
  }
}

function changes(tell: (doFail: boolean) => void): (doFail: boolean) => void {
  let known = false;
  return (doFail) => {
    if (doFail !== known) tell(doFail);
    known = doFail;
  };
}
