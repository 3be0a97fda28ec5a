import { html, LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../../src/core/element/adopt-styles.js';
import { controlStyles } from '../../../../src/core/element/controls.styles.js';
import { tokenStyles } from '../../../../src/core/element/tokens.styles.js';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import type { Zone } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import type { Basemap } from '../../../../src/widgets/smoke-free-map/street/basemap.js';
import type { OwnPlace } from '../../../../src/widgets/smoke-free-map/street/picture.js';
import { StreetController } from '../../../../src/widgets/smoke-free-map/street/street-controller.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import { streetStyles } from '../../../../src/widgets/smoke-free-map/views/street.styles.js';
import type { ViewContext } from '../../../../src/widgets/smoke-free-map/views/view-context.js';

/** A grey pixel. */
const TILE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==';

/** Where the test runner answers as tiles. */
export function tilesAt(origin: string, options = ''): string {
  return `${origin}/respond?type=image/png&base64=${encodeURIComponent(TILE)}${options}&tile={z}/{x}/{y}`;
}

/** A basemap of Styrelsen. */
export function basemapAt(url: string): Basemap {
  return {
    template: url,
    config: { kind: 'xyz', url, name: 'Styrelsen', attribution: 'Tegnet af Styrelsen' },
  };
}

/** Draws the street map and nothing else, as the card does. */
export class StreetProbe extends LitElement {
  static override properties = {
    zones: { attribute: false },
    chosen: { attribute: false },
    own: { attribute: false },
    lang: {},
  };
  static override styles = [tokenStyles, controlStyles];

  declare zones: readonly Zone[];
  declare chosen: Zone | undefined;
  declare own: OwnPlace | undefined;
  basemap = basemapAt(tilesAt(location.origin));
  readonly opened: string[] = [];
  readonly said: string[] = [];
  readonly street = new StreetController(this, {
    announce: (message) => void this.said.push(message),
    open: (id) => {
      this.opened.push(id);
      this.chosen = this.zones.find((zone) => zone.id === id);
    },
  });

  constructor() {
    super();
    this.zones = [];
  }

  protected override firstUpdated(): void {
    adoptStyles(this, streetStyles);
  }

  protected override render(): TemplateResult {
    const { basemap, zones, chosen, own } = this;
    return html`<div class="sund">
      ${this.street.view({ basemap, zones, chosen, own }, contextIn(this.lang || 'da'))}
    </div>`;
  }
}

/** What views are drawn with, Danish words or not. */
function contextIn(lang: string): ViewContext {
  return {
    texts: da,
    lang,
    languages: [lang],
    headingLevel: 2,
    idPrefix: 'sund',
    base: location.href,
    today: plainDay(2026, 11, 21),
  };
}

customElements.define('street-probe', StreetProbe);
