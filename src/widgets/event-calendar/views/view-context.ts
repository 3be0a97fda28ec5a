import type { TemplateResult } from 'lit';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { HeadingLevel } from '../../../core/element/heading-level.js';
import { localizedText } from '../../../core/element/localized-text.js';
import { textValue, type Languages } from '../../../core/text/text.js';
import type { Text } from '../../../core/text/text.js';
import type { ViewName } from '../config.js';
import type { FacetValue } from '../domain/calendar.js';
import type { CalendarAction } from '../domain/model.js';
import type { CalendarTexts } from '../texts/da.js';
import type { addMenuView } from './add-menu.js';
import type { detailBody } from './detail-body.js';
import type { CalendarFormat } from './format.js';

/** Changes the calendar's state. */
export type Send = (action: CalendarAction) => void;

/** What a visitor can do that is not a state of the calendar. */
export interface CalendarIntents {
  /** Opens the menu of a row, by the key of its occurrence or deadline, or closes it. */
  toggleAddMenu(key: string): void;
  toggleSubscribe(): void;
  /** Saves one entry as `.ics`, by the key of its occurrence or deadline. */
  downloadEvent(key: string): void;
  /** Saves what the current filter shows as `.ics`. */
  downloadFiltered(): void;
  downloadAll(): void;
  print(view: ViewName): void;
  /** Chooses another view by an arrow key, Home or End in the choice of view, and moves the focus to it. */
  stepView(key: string): void;
  copyFeed(): void;
  /** Copies the address of the page with this event open. */
  copyLink(key: string): void;
  /** Moves focus to the element with this id in the shadow root, after the next render. */
  focus(id: string): void;
}

/** An open "add to calendar" menu, with the addresses of services that add an event by link. */
export interface AddMenu {
  readonly key: string;
  readonly google?: string;
  /** Outlook.com, for private accounts. */
  readonly outlook?: string;
  /** Microsoft 365, for accounts of a workplace or school. */
  readonly office365?: string;
}

/** What is loaded after the first view, and the parts of a row when a visitor first asks for them. */
export interface LazyParts extends Partial<typeof import('../later-parts.js')> {
  readonly detail?: typeof detailBody | undefined;
  readonly addMenu?: typeof addMenuView | undefined;
}

/** All that a view needs besides its model. */
export interface ViewContext {
  readonly texts: CalendarTexts;
  readonly format: CalendarFormat;
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  /** What texts of the config may be shown in: their own language, then the interface's. */
  readonly languages: Languages;
  /** Level of the widget's own heading; views nest theirs below it. */
  readonly headingLevel: HeadingLevel;
  /** Begins every id in the shadow root. */
  readonly idPrefix: string;
  readonly today: PlainDay;
  /** IANA name of the calendar's zone; times in another one name theirs. */
  readonly timeZone?: string;
  /** Address of the config, which the links in it are relative to. */
  readonly base: string;
  /** Where links open, for a widget in a frame. */
  readonly linkTarget?: '_blank' | '_top' | undefined;
  /** True where the widget is too narrow for a month grid. */
  readonly narrow: boolean;
  readonly themes: readonly FacetValue[];
  readonly audiences: readonly FacetValue[];
  /** The views a visitor can choose between. */
  readonly views: readonly ViewName[];
  /** Whether events have addresses of their own. */
  readonly deepLinks?: boolean;
  /** The event whose detail is shown in its row. */
  readonly openKey?: string | undefined;
  readonly addMenu?: AddMenu | undefined;
  /** What has just been copied, for a few seconds. */
  readonly copied?: 'feed' | 'link' | undefined;
  readonly intents: CalendarIntents;
  readonly parts: LazyParts;
}

/** A config's text; in another language than the interface's it is marked as such. */
export function say(text: Text, context: ViewContext): string | TemplateResult {
  return localizedText(text, context.languages);
}

/** The words alone, for accessible names and attributes. */
export function words(text: Text, context: ViewContext): string {
  return textValue(text, context.languages);
}

/**
 * A view that is drawn anew where its key changes, so that no word of the old one stays behind where the
 * browser has translated it. In the first view there is nothing old yet.
 */
export function anew(key: unknown, view: unknown, { parts }: ViewContext): unknown {
  return parts.anew ? parts.anew(key, view) : view;
}

/** What a theme or an audience is called; its id where the config does not name it. */
export function labelOf(id: string, values: readonly FacetValue[]): Text {
  return values.find((value) => value.id === id)?.label ?? id;
}
