import { html, LitElement } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import type { TakenConfig } from '../config/format.js';
import type { BaseConfig } from '../config/fields.js';
import type { Intake } from '../config/intake.js';
import type { PlainDay } from '../dates/plain-day.js';
import type { InterfaceTexts } from '../text/interface-texts.js';
import type { Languages } from '../text/text.js';
import { VERSION } from '../version.js';
import { AftercareLoader } from './aftercare-loader.js';
import { ChildConfig } from './child-config.js';
import { ConfigController } from './config-controller.js';
import type { ConfigInputs, Phase, Prepared } from './config-controller.js';
import { controlStyles } from './controls.styles.js';
import { currentDay } from './current-day.js';
import { SundErrorEvent, SundReadyEvent, type RenderedContent } from './events.js';
import { frameStyles, loadingView, unavailableView } from './frame.js';
import { headingLevelAt } from './heading-level.js';
import { hostStyles } from './host.styles.js';
import type { LinkSource } from './link-source.js';
import { resolveLook } from './look.js';
import type { ReportedProblem } from './problem-report.js';
import { SiteController } from './site-controller.js';
import { TextsController } from './texts-controller.js';
import type { ElementTexts } from './texts/da.js';
import { elementTexts } from './texts/sources.js';
import { tokenStyles } from './tokens.styles.js';
import type { Shown, WidgetSetup } from './widget.js';

export type { Shown, WidgetSetup } from './widget.js';

/**
 * What every Sund widget is before it is anything in particular: it takes in a config from link,
 * attribute, child or property, shows its fallback until it has something to show and again when it
 * fails, says which state it is in, and tells visitors, editors and scripts what each needs to know.
 *
 * The states are on the host as `data-sund-state`: `loading`, `ready`, `empty` or `error`.
 *
 * @slot - Shown until the widget has rendered, and again when it fails. May hold a
 *   `<script type="application/json">` with the config.
 * @fires sund-ready - The widget has rendered.
 * @fires sund-error - Something is wrong with the config or its data.
 */
export abstract class SundElement<
  Config extends BaseConfig,
  Model,
  Texts extends InterfaceTexts,
> extends LitElement {
  /** The release this class is of. */
  static readonly sundVersion: string = VERSION;
  static override properties = {
    config: { attribute: false },
    link: { attribute: false },
    src: {},
    debug: {},
    today: {},
  };
  static override styles: CSSResultGroup = [hostStyles, tokenStyles, controlStyles, frameStyles];

  /**
   * The config as an object. Goes before a child script and `src`; null is none. Never changed by the
   * widget.
   */
  declare config: unknown;
  /** @internal Set by the loader and the full page. */
  declare link: LinkSource | undefined;
  /** URL of the config file, relative to `<sund-site base>` or the page. */
  declare src: string | null | undefined;
  /**
   * Present: problems are shown on the page, as they are to an editor. `false`: never, not even on the
   * editor's own machine. Without it, `sund-debug` in the page's address shows them.
   */
  declare debug: string | null | undefined;
  /** `YYYY-MM-DD` to show the widget as on another day, for previews and tests. */
  declare today: string | null | undefined;

  readonly #child = new ChildConfig(this);
  /** Knows what the page's `<sund-site>` says. */
  protected readonly site = new SiteController(this);
  readonly #elementTexts = new TextsController(this, elementTexts);
  readonly #texts: TextsController<Texts>;
  readonly #controller: ConfigController<Config, Model>;
  readonly #aftercare: AftercareLoader<Config, Model>;
  #content: RenderedContent | undefined;
  #told: Phase<Config, Model> | undefined;
  #chosenLanguage: string | undefined;

  // eslint-disable-next-line wc/no-constructor-params -- Abstract: the constructor of a widget has none.
  constructor(setup: WidgetSetup<Config, Texts>) {
    super();
    this.#texts = new TextsController(this, setup.texts, setup.unreviewed);
    this.#controller = new ConfigController<Config, Model>(
      this,
      this.#child,
      () => this.#inputs(),
      {
        format: setup.format,
        prepare: (intake, config) => this.#prepare(intake, config),
        isEmpty: (model) => this.isEmpty(model),
      },
    );
    this.#aftercare = new AftercareLoader<Config, Model>(this, {
      loadProblemTexts: setup.loadProblemTexts,
      phase: () => this.#controller.phase,
      told: () => this.#told,
      texts: () => this.elementTexts,
      restart: (quietly) => this.#restart(quietly),
      amend: (before, after) => this.#controller.amend(before, after),
      focusContent: () => this.focusHeading(),
      askedLook: () => this.site.value.look,
    });
  }

  /** Checks what a config means and fetches what its first view needs. */
  protected abstract prepare(
    config: TakenConfig<Config>,
    intake: Intake<Config>,
  ): Promise<Prepared<Model>>;

  /** The widget itself. */
  protected abstract renderWidget(shown: Shown<Config, Model, Texts>): TemplateResult;

  /** The widget's heading in words. */
  protected abstract titleOf(config: TakenConfig<Config>, texts: Texts, lang: Languages): string;

  /** Whether there is nothing to show, which is a state of its own and not an error. */
  protected abstract isEmpty(model: Model): boolean;

  /** The texts around the widget's own, in the language shown. */
  protected get elementTexts(): ElementTexts {
    return this.#elementTexts.use(this.#wantedLanguage).texts;
  }

  /** Loads the config again. */
  reload(): void {
    this.#restart(false);
  }

  /** Moves the focus to the widget's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6')?.focus();
  }

  /** Shows everything in a language that the visitor chose, as far as it is written in it. */
  protected async chooseLanguage(language: string): Promise<void> {
    this.#chosenLanguage = language;
    this.requestUpdate();
    await Promise.all([this.#texts.load(language), this.#elementTexts.load(language)]);
  }

  /** Says something to screen readers, once; saying it again speaks it again. */
  protected async announce(message: string): Promise<void> {
    // What speaks must be in the page before it has words.
    if (!this.#aftercare.loaded) await this.#aftercare.load().then(() => this.updateComplete);
    this.#aftercare.loaded?.announcer.announce(message);
  }

  /** Tells the editor of a problem that came up after the first view, once. */
  protected report(problem: ReportedProblem): void {
    const { phase } = this.#controller;
    if (phase.kind !== 'shown') return;
    const { code, source } = problem;
    if (phase.problems.some((known) => known.code === code && known.source === source)) return;
    const problems = [...phase.problems, problem];
    this.#controller.amend(phase, { ...phase, problems, again: true });
  }

  /** The date it is for this widget, in the config's time zone. */
  protected currentDay(timeZone: string | undefined): PlainDay {
    return currentDay(this.today, timeZone);
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.dataset['sundState']) this.dataset['sundState'] = 'loading';
    // Elsewhere in the page the language, the look and the outline may be others.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** A template that throws must not leave half a widget, nor stop the page's other scripts. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#controller.fail(error);
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    const phase = this.#controller.phase;
    const { texts, language } = this.#texts.use(this.#wantedLanguage);
    const aftercare = this.#aftercare.loaded;
    return html`<div
      class="sund"
      lang=${language}
      dir=${texts.direction ?? 'ltr'}
      data-look=${this.#look}
    >
      ${aftercare?.announcer.regions()} ${this.#main(phase, texts, language)}
      ${aftercare?.report(phase, this.debug, language)}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const phase = this.#controller.phase;
    // One that was taken away tells it when it is put back.
    if (phase === this.#told || !this.isConnected) return;
    // A failure shows when there is a way on to show with it.
    if (phase.kind === 'failed' && this.#aftercare.loaded === undefined)
      void this.#aftercare.load();
    else this.#tell(phase);
  }

  /** Says how it went, once each time it went somehow. */
  #tell(phase: Phase<Config, Model>): void {
    this.#told = phase;
    const content = this.#content;
    this.dataset['sundState'] = phase.kind === 'loading' ? phase.kind : (content?.state ?? 'error');
    if (phase.kind === 'loading') return;
    if (content && !('again' in phase)) this.dispatchEvent(new SundReadyEvent(content));
    const problems = phase.problems.filter(({ severity }) => severity !== 'note');
    if (problems.length > 0) this.dispatchEvent(new SundErrorEvent(problems, !content));
    const aftercare = this.#aftercare.loaded;
    if (aftercare) aftercare.settle(phase);
    else if (aftercare === undefined) void this.#aftercare.load();
  }

  #main(phase: Phase<Config, Model>, texts: Texts, language: string): TemplateResult {
    this.#content = undefined;
    const fallback = this.#child.hasFallback;
    const aftercare = this.#aftercare.loaded;
    if (phase.kind === 'loading') return loadingView(this.elementTexts, fallback);
    const own = phase.config?.lang ?? this.site.language ?? language;
    const languages = [this.#chosenLanguage ?? own, own, language];
    if (phase.kind === 'failed') {
      if (aftercare === undefined) return loadingView(this.elementTexts, fallback);
      const options = { languages, base: phase.base, contact: phase.config?.contact, fallback };
      return aftercare?.failedView(options) ?? unavailableView(this.elementTexts, fallback);
    }
    const { config, model, base } = phase;
    const headingLevel = this.link?.headingLevel ?? config.headingLevel ?? headingLevelAt(this);
    this.#content = {
      state: this.isEmpty(model) ? 'empty' : 'ready',
      title: this.titleOf(config, texts, languages),
      lang: language,
      example: config.example === true,
    };
    const shown = { config, model, texts, language, languages, headingLevel, base };
    return this.renderWidget({ ...shown, foot: aftercare?.foot(config, languages, base) });
  }

  async #prepare(intake: Intake<Config>, config: TakenConfig<Config>): Promise<Prepared<Model>> {
    const language = this.#language(config.lang);
    const [prepared] = await Promise.all([
      this.prepare(config, intake),
      this.#texts.load(language),
      this.#elementTexts.load(language),
      // It has the styles for both.
      (matchMedia('(forced-colors: active)').matches || this.#look === 'dark') &&
        this.#aftercare.load(),
    ]);
    return prepared;
  }

  get #look(): 'light' | 'dark' {
    return resolveLook(this, this.site.value.look);
  }

  #restart(quietly: boolean): void {
    this.#controller.restart(quietly);
    this.requestUpdate();
  }

  #inputs(): ConfigInputs {
    return {
      property: this.config,
      src: this.src,
      link: this.link,
      // A page cache (Turbo, htmx) copies the element without its properties; the loader replaces it.
      silent:
        (this.link === undefined && this.hasAttribute('data-sund-link')) || !this.site.isSettled,
      base: this.site.value.base,
    };
  }

  /** The language to show, which may still be on its way. */
  get #wantedLanguage(): string {
    const phase = this.#controller.phase;
    return this.#language(phase.kind === 'loading' ? undefined : phase.config?.lang);
  }

  #language(named: string | undefined): string {
    return this.#texts.negotiate(this.#chosenLanguage ?? named, this.site.language);
  }
}
