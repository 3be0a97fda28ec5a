import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../../../core/element/heading-level.js';
import { localizedText } from '../../../core/element/localized-text.js';
import { textValue, type Languages, type Text } from '../../../core/text/text.js';
import type { FacetConfig, InterventionFinderConfig, ViewName } from '../config.js';
import type { FinderAction } from '../domain/state.js';
import type { FinderTexts } from '../texts/da.js';
import type { FinderFormat } from './format.js';

export type { PlanStatus } from '../domain/plan/planned-entry.js';
export type { FinderAction } from '../domain/state.js';

/** What one entry and several are called. */
export type Noun = NonNullable<InterventionFinderConfig['noun']>;

/** Changes the finder's state. */
export type Send = (action: FinderAction) => void;

/** What can be put on paper. */
export type PrintJob = 'list' | 'matrix' | 'shortlist' | 'compare' | 'entry';

/** What a visitor can do that is not a state of the catalogue. */
export interface FinderIntents {
  /** Moves focus to the element with this id in the shadow root, after the next render. */
  focus(id: string): void;
  print(what: PrintJob): void;
  /** Copies the address of the page as it is now: filters, open entry, shortlist. */
  copyLink(): void;
  /** Saves the shortlist; `calendar` as a config of the event calendar. */
  download(kind: 'csv' | 'json' | 'calendar'): void;
  /** Says something to screen readers. */
  announce(message: string): void;
  /** Opens the filters where they are folded away, or closes them. */
  toggleFilters(): void;
  /** Shows only those values of a facet that match; all for an empty text. */
  searchValues(facet: string, text: string): void;
}

/** What is loaded after the first view. */
export type LazyParts = Partial<typeof import('../later-parts.js')>;

/** All that a view needs besides its model. */
export interface ViewContext {
  readonly texts: FinderTexts;
  readonly format: FinderFormat;
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  /** What texts of the config may be shown in: their own language, then the interface's. */
  readonly languages: Languages;
  /** Level of the widget's own heading; views nest theirs below it. */
  readonly headingLevel: HeadingLevel;
  /** Begins every id in the shadow root. */
  readonly idPrefix: string;
  /** Address of the config, which the links in it are relative to. */
  readonly base: string;
  /** Where links open, for a widget in a frame. */
  readonly linkTarget?: '_blank' | '_top' | undefined;
  /** True where there is no room for filters beside the list: below {@link NARROW_BELOW}. */
  readonly narrow: boolean;
  /** Whether the page's address can carry the state. */
  readonly deepLinks: boolean;
  readonly noun: Noun;
  readonly facets: ReadonlyMap<string, FacetConfig>;
  /** The views a visitor can choose between, in order. */
  readonly views: readonly ViewName[];
  /** True for a few seconds after the address was copied. */
  readonly copied?: boolean | undefined;
  /** The address, where the browser would not copy it. */
  readonly uncopied?: string | undefined;
  readonly intents: FinderIntents;
  readonly parts: LazyParts;
}

/** Width in `em` from which the filters stand beside the list; the same in the styles' queries. */
export const NARROW_BELOW = 48;

/** A config's text; in another language than the interface's it is marked as such. */
export function say(
  text: Text,
  { languages }: Pick<ViewContext, 'languages'>,
): string | TemplateResult {
  return localizedText(text, languages);
}

/** The words alone, for accessible names, attributes and sentences. */
export function words(text: Text, { languages }: Pick<ViewContext, 'languages'>): string {
  return textValue(text, languages);
}

/**
 * A view that is drawn anew where its key changes, so that no word of the old one stays behind where the
 * browser has translated it. In the first view there is nothing old yet.
 */
export function anew(key: unknown, view: unknown, { parts }: ViewContext): unknown {
  return parts.anew ? parts.anew(key, view) : view;
}

/** "12 indsatser", by the noun of the config. */
export function countText(count: number, context: ViewContext): string {
  return context.texts.count(count, nounWords(context));
}

/** The noun in the language of the interface. */
export function nounWords(context: ViewContext): { readonly one: string; readonly many: string } {
  const { one, many } = context.noun;
  return { one: words(one, context), many: words(many, context) };
}

/** The id of what belongs to one entry. Ids of entries come from catalogues and may hold spaces. */
export function entryId(
  id: string,
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  part = 'entry',
): string {
  return `${idPrefix}-${part}-${id.replace(/\s/g, '_')}`;
}
