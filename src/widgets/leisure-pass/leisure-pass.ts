import type { PropertyValues, TemplateResult } from 'lit';
import type { TakenConfig } from '../../core/config/format.js';
import type { Intake } from '../../core/config/intake.js';
import type { Examined, Prepared } from '../../core/element/config-controller.js';
import { InteractionLoader } from '../../core/element/interaction-loader.js';
import { isMarkedUp } from '../../core/element/intro.js';
import { SundElement, type Shown } from '../../core/element/sund-element.js';
import { textValue, type Languages } from '../../core/text/text.js';
import { plainShape } from './config.plain-shape.js';
import type { Audience, LeisurePassConfig } from './config.js';
import { leisurePassStyles } from './leisure-pass.styles.js';
import type { PassModel } from './pass-model.js';
import { renderPass, viewContext, type PassRendering } from './render-pass.js';
import type { PassTexts } from './texts/da.js';
import { passTexts, UNREVIEWED } from './texts/sources.js';
import { headingOf } from './views/view-context.js';
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
  },
  texts: passTexts,
  unreviewed: UNREVIEWED,
  loadProblemTexts: async (language: string) =>
    (await import('./texts/problem-texts.js')).loadProblemTexts(language),
};

type PassShown = Shown<LeisurePassConfig, PassModel, PassTexts>;

/**
 * Finds out with a family whether their child can get a leisure pass, how much, who applies, and what else
 * there is. Nothing that is answered is stored or leaves the page.
 *
 * @summary Eligibility wizard for leisure passes, for municipalities.
 * @tagname sund-leisure-pass
 * @fires sund-result - With `report-result` alone: the results are shown; `results` holds outcome codes by
 *   scheme.
 */
export class LeisurePassElement extends SundElement<LeisurePassConfig, PassModel, PassTexts> {
  static override properties = {
    ...SundElement.properties,
    history: {},
    reportResult: { type: Boolean, attribute: 'report-result' },
  };
  static override styles = [SundElement.styles, leisurePassStyles];

  /** `off`: the browser's Back leaves the page instead of going to the question before. */
  declare history: string | null | undefined;
  /** Present: the page is told which outcomes were shown, by their codes. Tag managers hear it too. */
  declare reportResult: boolean | undefined;

  readonly #interaction: PassRendering['interaction'] = new InteractionLoader(this, async () => {
    const { PassInteraction } = await import('./pass-interaction.js');
    return new PassInteraction(this, {
      announce: (message) => void this.announce(message),
      rendering: () => this.#rendering,
      context: viewContext,
      usesHistory: () => this.history?.trim().toLowerCase() !== 'off',
      reportsResult: () => this.reportResult === true,
      show: (state) => {
        this.#rendering = this.#rendering && { ...this.#rendering, state };
        this.requestUpdate();
      },
    });
  });
  #rendering: PassRendering | undefined;
  #isOffline = false;
  #isStarting = false;

  constructor() {
    super(SETUP);
  }

  protected override async prepare(
    config: TakenConfig<LeisurePassConfig>,
    intake: Intake<LeisurePassConfig>,
  ): Promise<Prepared<PassModel>> {
    const lost = intake.problems.filter(
      ({ path, severity }) => path[0] === 'schemes' && path.length > 1 && severity === 'error',
    );
    const unreadable = new Set(lost.map(({ path }) => path[1])).size;
    const isMarked = config.intro !== undefined && isMarkedUp(config.intro);
    if (isMarked || location.hash.includes('sund-pass')) {
      await this.#interaction.load();
      await this.#interaction.loaded?.loadFirstView(isMarked);
    }
    const examine = async (): Promise<Examined<PassModel>> => {
      const { examinePass } = await import('./examine-pass.js');
      return examinePass(config, intake, this.currentDay(config.timeZone));
    };
    return { model: { config, unreadable }, problems: [], examine };
  }

  protected override titleOf(
    config: TakenConfig<LeisurePassConfig>,
    texts: PassTexts,
    languages: Languages,
  ): string {
    return config.title ? textValue(config.title, languages) : headingOf(config, texts, languages);
  }

  protected override isEmpty({ config, unreadable }: PassModel): boolean {
    return config.schemes.length + unreadable === 0;
  }

  protected override renderWidget(shown: PassShown): TemplateResult {
    const before = this.#rendering;
    const isSame = before?.shown.config === shown.config;
    if (!isSame) void this.#interaction.load();
    this.#rendering = {
      shown,
      today: this.currentDay(shown.config.timeZone),
      state: isSame ? before.state : undefined,
      isOffline: this.#isOffline,
      isStarting: this.#isStarting,
      interaction: this.#interaction,
      elementTexts: this.elementTexts,
      interfaceLanguages: Object.keys(passTexts),
      chooseLanguage: (language) => void this.#choose(language),
      start: (audience) => void this.#start(audience),
    };
    return renderPass(this.#rendering);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interaction.loaded?.rendered();
  }

  async #choose(language: string): Promise<void> {
    this.#interaction.loaded?.keepWritten();
    await this.chooseLanguage(language);
  }

  /** Where the questions do not come, the visitor is told, and what they chose stays. */
  async #start(audience: Audience): Promise<void> {
    this.#isStarting = true;
    this.requestUpdate();
    await this.#interaction.load();
    const { loaded } = this.#interaction;
    // A browser may remember for as long as the page is there that a file did not come.
    if (!loaded && this.#isOffline && navigator.onLine) location.reload();
    this.#isStarting = false;
    this.#isOffline = !loaded;
    this.requestUpdate();
    if (!loaded) {
      void this.announce(this.#rendering?.shown.texts.offline ?? '');
      return;
    }
    await this.updateComplete;
    loaded.start(audience);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-leisure-pass': LeisurePassElement;
  }
}
