import type { PropertyValues, TemplateResult } from 'lit';
import type { Intake } from '../../core/config/intake.js';
import type { Examined, Prepared } from '../../core/element/config-controller.js';
import { InteractionLoader } from '../../core/element/interaction-loader.js';
import { isMarkedUp } from '../../core/element/intro.js';
import { SundElement, type Shown } from '../../core/element/sund-element.js';
import { textValue, type Languages } from '../../core/text/text.js';
import { plainShape } from './config.plain-shape.js';
import type { SmokeFreeMapConfig } from './config.js';
import { INITIAL_STATE, type MapState } from './domain/state.js';
import type { MapConfig } from './domain/model.js';
import { createModel, type MapModel } from './domain/places.js';
import { entriesIn } from './domain/reading/entries.js';
import { canLocate } from './locating.js';
import { cardContext, renderMap, type MapRendering } from './render-map.js';
import { smokeFreeMapStyles } from './smoke-free-map.styles.js';
import { da, type MapTexts } from './texts/da.js';
import { LISTS, STRICT_PATHS, VERSION, WIDGET } from './widget.js';

const SETUP = {
  format: {
    widget: WIDGET,
    version: VERSION,
    plainShape,
    shape: async () => (await import('./config.shape.js')).configShape,
    schema: async () => (await import('./config.js')).configSchema,
    lists: LISTS,
    strictPaths: STRICT_PATHS,
    entriesIn,
  },
  texts: { da, en: async () => (await import('./texts/en.js')).en },
  loadProblemTexts: async (language: string) =>
    (await import('./texts/problem-texts.js')).loadProblemTexts(language),
};

type MapShown = Shown<SmokeFreeMapConfig, MapModel, MapTexts>;

/**
 * Answers whether one may smoke, vape or use snus in a place: where one stands, where one points, or at a
 * place from the list. Where somebody is never leaves the page.
 *
 * @summary Card of smoke-free places with a list and a map, for municipalities and schools.
 * @tagname sund-smoke-free-map
 * @fires sund-select - The visitor opened a place; `id` is its id in the data.
 * @fires sund-filter - The visitor changed the filter; `filters` holds kinds of place and a product.
 */
export class SmokeFreeMapElement extends SundElement<SmokeFreeMapConfig, MapModel, MapTexts> {
  static override properties = { ...SundElement.properties, time: {} };
  static override styles = [SundElement.styles, smokeFreeMapStyles];

  /** `HH:MM` to answer as at another time of the day, for previews and tests. */
  declare time: string | null | undefined;

  readonly #interaction: MapRendering['interaction'] = new InteractionLoader(this, async () => {
    const { MapInteraction } = await import('./map-interaction.js');
    return new MapInteraction(this, {
      announce: (message) => void this.announce(message),
      rendering: () => this.#rendering,
      context: cardContext,
      show: (state) => {
        this.#rendering = this.#rendering && { ...this.#rendering, state };
        this.requestUpdate();
      },
      day: (timeZone) => this.currentDay(timeZone),
      time: () => this.time,
    });
  });
  #rendering: MapRendering | undefined;

  constructor() {
    super(SETUP);
  }

  protected override async prepare(
    config: MapConfig,
    intake: Intake<SmokeFreeMapConfig>,
  ): Promise<Prepared<MapModel>> {
    const today = this.currentDay(config.timeZone);
    const model = createModel(config, today);
    await this.#loadFirstView(config);
    const examine = async (): Promise<Examined<MapModel>> => {
      const { examineMap } = await import('./examine-map.js');
      return examineMap(model, intake, today);
    };
    return { model, problems: [], examine };
  }

  protected override titleOf(config: MapConfig, texts: MapTexts, languages: Languages): string {
    return textValue(config.title ?? texts.heading, languages);
  }

  protected override isEmpty({ zones }: MapModel): boolean {
    return zones.length === 0;
  }

  protected override renderWidget(shown: MapShown): TemplateResult {
    const before = this.#rendering;
    // A closer look may take zones away; only another config makes the visitor begin anew.
    const isSame = before?.shown.config === shown.config;
    this.#rendering = {
      shown,
      today: this.currentDay(shown.config.timeZone),
      state: isSame ? before.state : this.#begin(shown.model),
      canLocate: canLocate(),
      municipality: shown.config.municipality ?? this.site.value.municipality,
      interaction: this.#interaction,
      elementTexts: this.elementTexts,
    };
    return renderMap(this.#rendering);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interaction.loaded?.rendered();
  }

  /** Some cards begin with more than the list and what stands around it by themselves. */
  async #loadFirstView({ intro, view, deepLinks }: MapConfig): Promise<void> {
    const isMarked = intro !== undefined && isMarkedUp(intro);
    const isPlace = view === 'place';
    if (!isMarked && !isPlace && !(deepLinks && location.hash.includes('sund-map'))) return;
    await this.#interaction.load();
    await this.#interaction.loaded?.loadFirstView({ isMarked, isPlace });
  }

  #begin(model: MapModel): MapState {
    void this.#interaction.load();
    return this.#interaction.loaded?.linked(INITIAL_STATE, model) ?? INITIAL_STATE;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-smoke-free-map': SmokeFreeMapElement;
  }
}
