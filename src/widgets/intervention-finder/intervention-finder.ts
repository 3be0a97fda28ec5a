import type { PropertyValues, TemplateResult } from 'lit';
import type { Intake } from '../../core/config/intake.js';
import type { Examined, Prepared } from '../../core/element/config-controller.js';
import { InteractionLoader } from '../../core/element/interaction-loader.js';
import { isMarkedUp } from '../../core/element/intro.js';
import { SizeController } from '../../core/element/size-controller.js';
import { SundElement, type Shown } from '../../core/element/sund-element.js';
import { textValue, type Languages } from '../../core/text/text.js';
import { plainShape } from './config.plain-shape.js';
import type { InterventionFinderConfig } from './config.js';
import type { FinderEngine } from './domain/engine.js';
import { createFinder, type Finder } from './domain/finder.js';
import type { FinderState } from './domain/state.js';
import { problemOfEngine } from './engine-problem.js';
import type { FinderConfig } from './finder-config.js';
import type { OpenedIndex } from './index-engine/open-index.js';
import { interventionFinderStyles } from './intervention-finder.styles.js';
import { renderFinder, viewContext, type FinderRendering } from './render-finder.js';
import { da, type FinderTexts } from './texts/da.js';
import { NARROW_BELOW } from './views/view-context.js';
import { LISTS, VERSION, WIDGET } from './widget.js';

const SETUP = {
  format: {
    widget: WIDGET,
    version: VERSION,
    plainShape,
    shape: async () => (await import('./config.shape.js')).configShape,
    schema: async () => (await import('./config.js')).configSchema,
    lists: LISTS,
  },
  texts: { da, en: async () => (await import('./texts/en.js')).en },
  loadProblemTexts: async (language: string) =>
    (await import('./texts/problem-texts.js')).loadProblemTexts(language),
};

type FinderShown = Shown<InterventionFinderConfig, Finder, FinderTexts>;

/**
 * A catalogue of what others have tried, to search in Danish as Danes write it, to filter, to cross as a
 * table, and to make a plan of one's own from. Nothing that is searched for leaves the page.
 *
 * @summary Finder of interventions in a catalogue, for municipalities and schools.
 * @tagname sund-intervention-finder
 * @fires sund-select - The visitor opened an entry; `id` is its id in the catalogue.
 * @fires sund-filter - The visitor changed the filters; `filters` holds ids of values by facet.
 */
export class InterventionFinderElement extends SundElement<
  InterventionFinderConfig,
  Finder,
  FinderTexts
> {
  static override properties = { ...SundElement.properties, engine: { attribute: false } };
  static override styles = [SundElement.styles, interventionFinderStyles];

  /**
   * What answers searches and filters in place of the page itself, such as an `HttpEngine`; the config
   * then needs no entries. Undefined: the page searches the entries of the config.
   */
  declare engine: FinderEngine | undefined;

  readonly #size = new SizeController(this, NARROW_BELOW);
  readonly #interaction: FinderRendering['interaction'] = new InteractionLoader(this, async () => {
    const { FinderInteraction } = await import('./finder-interaction.js');
    return new FinderInteraction(this, {
      announce: (message) => void this.announce(message),
      rendering: () => this.#rendering,
      context: viewContext,
      show: (state) => {
        this.#rendering = this.#rendering && { ...this.#rendering, state };
        this.requestUpdate();
      },
      failed: (error) => {
        const problem = problemOfEngine(error);
        if (problem) this.report(problem);
      },
      engine: () => this.engine,
    });
  });
  #rendering: FinderRendering | undefined;

  constructor() {
    super(SETUP);
  }

  protected override async prepare(
    config: FinderConfig,
    intake: Intake<InterventionFinderConfig>,
  ): Promise<Prepared<Finder>> {
    const opened = await openedIndex(intake, config);
    if (opened && !opened.index) return { problems: opened.problems };
    const { index } = opened ?? {};
    const model = createFinder(config, index);
    await this.#loadFirstView(model);
    const examine = async (): Promise<Examined<Finder>> => {
      const { examineFinder } = await import('./examine-finder.js');
      return examineFinder(model, intake, this.currentDay(config.timeZone));
    };
    return { model, problems: opened?.problems ?? [], examine };
  }

  protected override titleOf(
    config: FinderConfig,
    texts: FinderTexts,
    languages: Languages,
  ): string {
    return textValue(config.title ?? texts.heading, languages);
  }

  protected override isEmpty({ entries }: Finder): boolean {
    return entries.length === 0 && !this.engine;
  }

  protected override renderWidget(shown: FinderShown): TemplateResult {
    const before = this.#rendering;
    // A closer look may change the catalogue; only another config makes the visitor begin anew.
    const isSame = before?.shown.config === shown.config;
    this.#rendering = {
      shown,
      today: this.currentDay(shown.config.timeZone),
      state: isSame ? before.state : this.#begin(shown.model),
      narrow: this.#size.narrow && !this.#interaction.loaded?.printing,
      isElsewhere: this.engine !== undefined,
      interaction: this.#interaction,
      elementTexts: this.elementTexts,
    };
    return renderFinder(this.#rendering);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interaction.loaded?.rendered();
  }

  /** Some configs begin with more than the list and what stands around it by themselves. */
  async #loadFirstView(model: Finder): Promise<void> {
    const { config, start, facets, entries, index } = model;
    const { intro, deepLinks, only } = config;
    const isPlain =
      start.view === 'list' &&
      (start.sort === 'relevance' || start.sort === 'source') &&
      entries.length > 0 &&
      !(index && (only !== undefined || Object.keys(start.choices).length > 0)) &&
      ![...facets.values()].some((facet) => facet.kind === 'list' && start.choices[facet.id]) &&
      !(deepLinks && location.hash.includes('sund-finder'));
    const isMarked = intro !== undefined && isMarkedUp(intro);
    if (isPlain && !isMarked) return;
    await this.#interaction.load();
    const { loaded } = this.#interaction;
    await Promise.all([
      isMarked && loaded?.lazy.load('prose'),
      !isPlain && loaded?.loadFirstView(model),
    ]);
  }

  #begin(model: Finder): FinderState {
    void this.#interaction.load();
    return this.#interaction.loaded?.linked(model.start, model) ?? model.start;
  }
}

/** What a config whose entries are the first of an index has besides them. */
async function openedIndex(
  intake: Intake<InterventionFinderConfig>,
  config: FinderConfig,
): Promise<OpenedIndex | undefined> {
  if (!intake.lists?.some(({ beside }) => beside && 'index' in beside)) return undefined;
  return (await import('./index-engine/open-index.js')).openIndex(intake, config);
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-intervention-finder': InterventionFinderElement;
  }
}
