import type { TemplateResult } from 'lit';
import type { ConfigFormat, TakenConfig } from '../config/format.js';
import type { InterfaceTexts } from '../text/interface-texts.js';
import type { HeadingLevel } from './heading-level.js';
import type { LoadProblemTexts } from './problem-reporter.js';
import type { TextSources } from './texts-controller.js';

/** What makes one widget different from the next. */
export interface WidgetSetup<Config, Texts extends InterfaceTexts> {
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
  /** Of the interface. */
  readonly language: string;
  /**
   * What texts of the config may be shown in: the language the visitor chose, the config's or the page's
   * own, then the interface's.
   */
  readonly languages: readonly string[];
  readonly headingLevel: HeadingLevel;
  /** What relative links of the config are resolved against. */
  readonly base: string;
  /** Whom to ask and who keeps the content: to be drawn last. It comes right after the first view. */
  readonly foot: TemplateResult | undefined;
}
