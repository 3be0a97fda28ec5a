import { html, nothing, type TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { baseFields, textSchema } from '../../../src/core/config/fields.js';
import type { TakenConfig } from '../../../src/core/config/format.js';
import { coreProblemsDa } from '../../../src/core/config/problem-texts/da.js';
import { coreProblemsEn } from '../../../src/core/config/problem-texts/en.js';
import type { Prepared } from '../../../src/core/element/config-controller.js';
import { defineElement } from '../../../src/core/element/define-element.js';
import { exampleStrip } from '../../../src/core/element/frame.js';
import { heading } from '../../../src/core/element/heading.js';
import { localizedText } from '../../../src/core/element/localized-text.js';
import { PrintController } from '../../../src/core/element/print-controller.js';
import { SundElement, type Shown } from '../../../src/core/element/sund-element.js';
import type { InterfaceTexts } from '../../../src/core/text/interface-texts.js';
import { textValue, type Languages } from '../../../src/core/text/text.js';

const schema = z.strictObject({
  ...baseFields('sample'),
  items: z.array(z.strictObject({ name: textSchema })),
  /** What goes wrong, for tests of what should never happen. */
  breaks: z.exactOptional(z.enum(['prepare', 'render', 'title', 'nothing', 'later', 'note'])),
});
export type SampleConfig = z.infer<typeof schema>;

interface SampleModel {
  readonly names: readonly SampleConfig['items'][number]['name'][];
  readonly breaks: string | undefined;
}

const da: SampleTexts = { heading: 'Prøve', none: 'Her er ingenting', print: 'Udskriv' };
interface SampleTexts extends InterfaceTexts {
  readonly heading: string;
  readonly none: string;
  readonly print: string;
}
const en: SampleTexts = { heading: 'Sample', none: 'Nothing here', print: 'Print' };
const ar: SampleTexts = {
  direction: 'rtl',
  heading: 'عينة',
  none: 'لا شيء هنا',
  print: 'طباعة',
};

/** The languages that cannot be fetched, as when the visitor is offline. */
export const missingLanguages = new Set<string>();

function load(language: string, texts: SampleTexts): () => Promise<SampleTexts> {
  return () =>
    missingLanguages.has(language)
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(texts);
}

/** The smallest widget that is one: a heading, a list, whom to ask and a print button. */
export class SampleWidget extends SundElement<SampleConfig, SampleModel, SampleTexts> {
  readonly #print = new PrintController(this);

  constructor() {
    super({
      format: { widget: 'sample', version: 1, schema, lists: [['items']] },
      texts: { da, en: load('en', en), ar: load('ar', ar) },
      unreviewed: ['ar'],
      loadProblemTexts: (language) =>
        Promise.resolve(language === 'da' ? coreProblemsDa : coreProblemsEn),
    });
  }

  say(message: string): Promise<void> {
    return this.announce(message);
  }

  choose(language: string): Promise<void> {
    return this.chooseLanguage(language);
  }

  protected override prepare(config: TakenConfig<SampleConfig>): Promise<Prepared<SampleModel>> {
    const { breaks, items } = config;
    if (breaks === 'prepare') return Promise.reject(new Error('prepare went wrong'));
    const model = { names: items.map(({ name }) => name), breaks };
    const problem = { code: 'no-match', severity: 'error', path: ['items'], detail: {} } as const;
    if (breaks === 'later') {
      // A closer look takes the last name away.
      const names = model.names.slice(0, -1);
      const found = { model: { ...model, names }, problems: [problem] };
      const examine = () =>
        new Promise<typeof found>((resolve) => setTimeout(() => resolve(found), 100));
      return Promise.resolve({ model, problems: [], examine });
    }
    if (breaks === 'note') {
      return Promise.resolve({ model, problems: [{ ...problem, severity: 'note' }] });
    }
    return Promise.resolve(
      breaks === 'nothing' ? { problems: [problem] } : { model, problems: [] },
    );
  }

  protected override titleOf(
    { title, breaks }: TakenConfig<SampleConfig>,
    texts: SampleTexts,
    languages: Languages,
  ): string {
    if (breaks === 'title') throw new Error('title went wrong');
    return title === undefined ? texts.heading : textValue(title, languages);
  }

  protected override isEmpty({ names }: SampleModel): boolean {
    return names.length === 0;
  }

  protected override renderWidget(
    shown: Shown<TakenConfig<SampleConfig>, SampleModel, SampleTexts>,
  ): TemplateResult {
    const { config, model, texts, languages, headingLevel, foot } = shown;
    if (model.breaks === 'render') throw new Error('render went wrong');
    return html`<section class="card">
      ${heading(
        headingLevel,
        config.title === undefined ? texts.heading : localizedText(config.title, languages),
        {
          focusable: true,
        },
      )}
      ${config.example ? exampleStrip(this.elementTexts) : nothing}
      ${
        model.names.length === 0
          ? html`<p>${texts.none}</p>`
          : html`<ul>
              ${model.names.map((name) => html`<li>${localizedText(name, languages)}</li>`)}
            </ul>`
      }
      <button class="button" type="button" @click=${() => this.#print.print()}>
        ${texts.print}
      </button>
      ${foot}
    </section>`;
  }
}

defineElement('sund-sample', SampleWidget);

declare global {
  interface HTMLElementTagNameMap {
    'sund-sample': SampleWidget;
  }
}

/** A config of the sample widget with one entry per name. */
export function sampleConfig(names: readonly string[] = ['Uge Sex'], more: object = {}): object {
  return { widget: 'sample', version: 1, items: names.map((name) => ({ name })), ...more };
}
