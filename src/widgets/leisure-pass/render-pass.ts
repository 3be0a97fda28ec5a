import { html, nothing, type TemplateResult } from 'lit';
import { exampleStrip } from '../../core/element/frame.js';
import { heading } from '../../core/element/heading.js';
import type { InteractionLoader } from '../../core/element/interaction-loader.js';
import { introView } from '../../core/element/intro.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { findLanguage } from '../../core/text/language.js';
import type { Audience, LeisurePassConfig } from './config.js';
import type { PassAction, PassState } from './domain/state.js';
import type { PassInteraction } from './pass-interaction.js';
import type { PassModel } from './pass-model.js';
import type { PassTexts } from './texts/da.js';
import { languageMenu } from './views/language-menu.js';
import { startView } from './views/start.js';
import { headingOf, nameOfPass, say, type ViewContext } from './views/view-context.js';

/** All that the leisure pass is drawn from. */
export interface PassRendering {
  readonly shown: Shown<LeisurePassConfig, PassModel, PassTexts>;
  /** Undefined before the first step. */
  readonly state: PassState | undefined;
  readonly today: PlainDay;
  /** The visitor pressed Start, and the questions could not be fetched. */
  readonly isOffline: boolean;
  /** The visitor pressed Start, and the questions are on their way. */
  readonly isStarting: boolean;
  readonly interaction: InteractionLoader<PassAction, object, PassInteraction>;
  readonly elementTexts: ElementTexts;
  /** The languages there are texts in. */
  readonly interfaceLanguages: readonly string[];
  readonly chooseLanguage: (language: string) => void;
  readonly start: (audience: Audience) => void;
}

/** The whole wizard: heading, language, and the page that the visitor is on. */
export function renderPass(rendering: PassRendering): TemplateResult {
  const { shown, interaction, elementTexts } = rendering;
  const { config } = shown;
  const context = viewContext(rendering);
  const { idPrefix, headingLevel, texts, languages } = context;
  const page = interaction.loaded?.drawPage(rendering, context);
  const title = config.title ? say(config.title, context) : headingOf(config, texts, languages);
  const inLanguage = (view: unknown): unknown =>
    interaction.loaded ? interaction.loaded.inLanguage(context, view) : view;
  return html`<section class="card pass" aria-labelledby=${`${idPrefix}-heading`}>
    ${config.example ? exampleStrip(elementTexts) : nothing}
    <div class="top">
      ${heading(headingLevel, inLanguage(title), {
        id: `${idPrefix}-heading`,
        class: page ? 'title small-title' : 'title',
        focusable: true,
      })}
      ${languageMenu(languagesOf(rendering), context, rendering.chooseLanguage)}
    </div>
    <div class="page">${page ?? inLanguage(startPage(rendering, context))}</div>
    ${shown.foot}
  </section>`;
}

function startPage(rendering: PassRendering, context: ViewContext): unknown {
  const { shown, interaction, isOffline, isStarting } = rendering;
  const { config, model } = shown;
  if (config.schemes.length + model.unreadable === 0) {
    return html`<p class="notice">${context.texts.empty}</p>`;
  }
  const intro =
    config.intro && introView(config.intro, shown, () => interaction.loaded?.lazy.use('prose'));
  const audiences = config.audiences ?? [];
  return startView({ intro, audiences, isOffline, isStarting }, context, rendering.start);
}

/** The languages to choose between; none where there is nothing to choose. */
function languagesOf({ shown, interfaceLanguages }: PassRendering): readonly string[] {
  const { lang, languages = ['da', 'en'] } = shown.config;
  const offered = [lang ?? [], languages].flat();
  const found = offered.flatMap((tag) => findLanguage(tag, interfaceLanguages) ?? []);
  return [...new Set(found)];
}

/** What its views are drawn with. */
export function viewContext({ shown, state, today }: PassRendering): ViewContext {
  const { config, texts, language, languages, headingLevel, base } = shown;
  return {
    texts,
    lang: language,
    languages,
    headingLevel,
    idPrefix: 'sund',
    base,
    audience: state?.audience ?? config.audiences?.[0] ?? 'parent',
    today,
    name: nameOfPass(config, texts, languages),
  };
}
