import { ContextConsumer } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ConfigFormat, TakenConfig } from '../config/format.js';
import type { BaseConfig } from '../config/fields.js';
import type { Intake } from '../config/intake.js';
import { parsePlainDay, type PlainDay } from '../dates/plain-day.js';
import { isTimeZone, todayIn } from '../dates/time-zone.js';
import { siteContext } from '../site/site-context.js';
import { languageDirection } from '../text/language.js';
import { VERSION } from '../version.js';
import { Announcer } from './announcer.js';
import { ChildConfig } from './child-config.js';
import { ConfigController, type Phase, type Prepared } from './config-controller.js';
import { controlStyles } from './controls.styles.js';
import { DiagnosticsController } from './diagnostics-controller.js';
import { diagnosticsStyles } from './diagnostics.styles.js';
import { isEditor } from './editor-audience.js';
import { SundErrorEvent, SundReadyEvent } from './events.js';
import { failedView, frameStyles, loadingView } from './frame.js';
import { headingLevelAt, type HeadingLevel } from './heading-level.js';
import { hostStyles } from './host.styles.js';
import { LanguageController } from './language-controller.js';
import type { LinkSource } from './link-source.js';
import { LookController } from './look-controller.js';
import type { LoadProblemTexts } from './problem-reporter.js';
import { TextsController, type TextSources } from './texts-controller.js';
import type { ElementTexts } from './texts/da.js';
import { elementTexts } from './texts/sources.js';
import { tokenStyles } from './tokens.styles.js';

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/** Problems that another try may cure. */
const PASSING = new Set(['network', 'timeout', 'http-status']);

/** What makes one widget different from the next. */
export interface WidgetSetup<Config, Texts extends object> {
  readonly format: ConfigFormat<Config>;
  readonly texts: TextSources<Texts>;
  /** Languages no native reader has gone through. */
  readonly unreviewed?: readonly string[];
  readonly loadProblemTexts: LoadProblemTexts;
}

/** What a widget renders from. */
export interface Shown<Config, Model, Texts> {
  readonly config: TakenConfig<Config>;
  readonly model: Model;
  readonly texts: Texts;
  readonly language: string;
  readonly headingLevel: HeadingLevel;
  /** What relative links of the config are resolved against. */
  readonly base: string;
}

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
  Texts extends object,
> extends LitElement {
  /** The release this class is of. */
  static readonly sundVersion = VERSION;
  static override properties = {
    config: { attribute: false },
    link: { attribute: false },
    src: {},
    debug: {},
    today: {},
  };
  static override styles: CSSResultGroup = [
    hostStyles,
    tokenStyles,
    controlStyles,
    frameStyles,
    diagnosticsStyles,
  ];

  /** The config as an object. Goes before a child script and `src`. Never changed by the widget. */
  declare config: unknown;
  /** @internal Set by the loader and the full page. */
  declare link: LinkSource | undefined;
  /** URL of the config file, relative to `<sund-site base>` or the page. */
  declare src: string | undefined;
  /**
   * Present: problems are shown on the page, as they are to an editor. `false`: never, not even on the
   * editor's own machine. Without it, `sund-debug` in the page's address shows them.
   */
  declare debug: string | undefined;
  /** `YYYY-MM-DD` to show the widget as on another day, for previews and tests. */
  declare today: string | undefined;

  /** Speaks to screen readers. */
  protected readonly announcer = new Announcer(this);
  readonly #child = new ChildConfig(this);
  readonly #languages = new LanguageController(this);
  readonly #look = new LookController(this);
  readonly #site = new ContextConsumer(this, { context: siteContext, subscribe: true });
  readonly #elementTexts = new TextsController(this, elementTexts);
  readonly #texts: TextsController<Texts>;
  readonly #diagnostics: DiagnosticsController;
  readonly #controller: ConfigController<Config, Model>;
  readonly #setup: WidgetSetup<Config, Texts>;
  #told: Phase<Config, Model> | undefined;
  #elementLanguage = 'da';
  #focusWhenSettled = false;
  readonly #onReturn = (): void => this.#lookAgain();

  constructor(setup: WidgetSetup<Config, Texts>) {
    super();
    this.#setup = setup;
    this.#texts = new TextsController(this, setup.texts, setup.unreviewed);
    this.#diagnostics = new DiagnosticsController(this, setup.loadProblemTexts);
    const inputs = () => ({
      property: this.config,
      src: this.src,
      link: this.link,
      // A page cache (Turbo, htmx) copies the element without its properties; the loader replaces it.
      silent: this.link === undefined && this.hasAttribute('data-sund-link'),
      base: this.#site.value?.base ?? this.ownerDocument.baseURI,
    });
    this.#controller = new ConfigController<Config, Model>(this, this.#child, inputs, {
      format: setup.format,
      prepare: async (intake, config) => {
        const language = this.#language(config.lang);
        const [prepared] = await Promise.all([
          this.prepare(config, intake),
          this.#texts.load(language),
          this.#elementTexts.load(language),
        ]);
        return prepared;
      },
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
  protected abstract titleOf(config: TakenConfig<Config>, texts: Texts, language: string): string;

  /** Whether there is nothing to show, which is a state of its own and not an error. */
  protected abstract isEmpty(model: Model): boolean;

  /** The texts around the widget's own, in the language shown. */
  protected get elementTexts(): ElementTexts {
    return this.#elementTexts.use(this.#elementLanguage).texts;
  }

  /** Loads the config again. */
  reload(): void {
    this.#controller.restart();
    this.requestUpdate();
  }

  /** Moves the focus to the widget's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6')?.focus();
  }

  /** The date it is for this widget, in the config's time zone. */
  protected currentDay(timeZone: string | undefined): PlainDay {
    const set = this.today ? parsePlainDay(this.today) : undefined;
    const zone = timeZone && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
    return set ?? todayIn(zone, Date.now());
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#onReturn);
    addEventListener('online', this.#onReturn);
    if (!this.dataset['sundState']) this.dataset['sundState'] = 'loading';
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#onReturn);
    removeEventListener('online', this.#onReturn);
  }

  /** A template that throws must not leave half a widget, nor stop the page's other scripts. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      const failedBefore = this.#controller.phase.kind === 'failed';
      this.#controller.fail(error, this.ownerDocument.baseURI);
      if (failedBefore) throw error;
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    const phase = this.#controller.phase;
    const config = phase.kind === 'loading' ? undefined : phase.config;
    const wanted = this.#language(config?.lang);
    this.#elementLanguage = wanted;
    const { texts, language } = this.#elementTexts.use(wanted);
    const own = this.#texts.use(wanted);
    const look = this.#look.resolve(this.#site.value?.look ?? 'auto');
    const editor = isEditor(this.debug ?? null, location);
    return html`${this.announcer.regions()}
      <div class="sund" lang=${own.language} dir=${languageDirection(own.language)} data-look=${look}>
        ${this.#content(phase, own.texts, own.language)}
        ${phase.kind !== 'loading' && editor
          ? this.#diagnostics.render(phase.problems, phase.kind === 'failed', language)
          : nothing}
        ${phase.kind === 'loading' ? loadingView(texts, this.#child.hasFallback) : nothing}
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const phase = this.#controller.phase;
    if (phase === this.#told) return;
    this.#told = phase;
    if (phase.kind === 'loading') {
      this.dataset['sundState'] = 'loading';
    } else {
      this.#tell(phase);
    }
  }

  #content(phase: Phase<Config, Model>, texts: Texts, language: string): unknown {
    if (phase.kind === 'loading') return nothing;
    if (phase.kind === 'failed') {
      const passing = phase.problems.some(({ code }) => PASSING.has(code));
      return failedView(this.elementTexts, {
        language,
        base: phase.base,
        contact: phase.config?.contact,
        fallback: this.#child.hasFallback,
        retry: passing ? () => this.#retry() : undefined,
      });
    }
    const { config, model, base } = phase;
    const headingLevel = (this.link?.headingLevel ??
      config.headingLevel ??
      headingLevelAt(this)) as HeadingLevel;
    return this.renderWidget({ config, model, texts, language, headingLevel, base });
  }

  #language(named: string | undefined): string {
    return this.#texts.negotiate(named, this.#languages.language ?? this.#site.value?.language);
  }

  #tell(phase: Exclude<Phase<Config, Model>, { kind: 'loading' }>): void {
    const failed = phase.kind === 'failed';
    if (phase.kind === 'failed') this.dataset['sundState'] = 'error';
    else this.#tellReady(phase);
    if (phase.problems.length > 0) {
      this.dispatchEvent(new SundErrorEvent(phase.problems, failed));
      void import('./problem-reporter.js').then(
        ({ reportToConsole }) =>
          reportToConsole(this.localName, phase.problems, this.#setup.loadProblemTexts),
        // Offline: the event has told what there is to tell.
        () => undefined,
      );
    }
    if (this.#focusWhenSettled && !failed) this.focusHeading();
    this.#focusWhenSettled = false;
  }

  #tellReady({ config, model }: Extract<Phase<Config, Model>, { kind: 'shown' }>): void {
    const state = this.isEmpty(model) ? 'empty' : 'ready';
    const { texts, language } = this.#texts.use(this.#language(config.lang));
    this.dataset['sundState'] = state;
    this.dispatchEvent(
      new SundReadyEvent({
        state,
        title: this.titleOf(config, texts, language),
        lang: language,
        example: config.example === true,
      }),
    );
  }

  #retry(): void {
    this.#focusWhenSettled = true;
    this.announcer.announce(this.elementTexts.loading);
    this.reload();
  }

  /** The day may have changed while the tab was away, and a network may be back. */
  #lookAgain(): void {
    const phase = this.#controller.phase;
    if (phase.kind === 'failed' && navigator.onLine && phase.problems.some(isPassing)) this.reload();
    else this.requestUpdate();
  }
}

function isPassing({ code }: { readonly code: string }): boolean {
  return PASSING.has(code);
}
