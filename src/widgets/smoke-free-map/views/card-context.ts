import type { MapAction } from '../domain/state.js';
import type { ViewContext } from './view-context.js';

/** Takes a step. */
export type Send = (action: MapAction) => void;

/** What a visitor can do that is no state of the card. */
export interface MapIntents {
  /** Moves focus to the element with this id in the shadow root, after the next render. */
  focus(id: string): void;
  /** Shows a zone's panel. */
  open(id: string): void;
  /** Back to where the panel was opened from. */
  close(): void;
  /** Asks the device where it is, and answers. */
  locate(): void;
  /** Closes the answer, and forgets where the visitor is. */
  forget(): void;
  /** Prints list and map. */
  print(): void;
  /** Copies the address of the page as it is now: the open zone. */
  copyLink(): void;
}

/** What is loaded after the first view. */
export type LazyParts = Partial<typeof import('../later-parts.js')>;

/** All that the card's own views need besides their model. */
export interface CardContext extends ViewContext {
  /** Address of the page with a zone open, where the page's address can say so. */
  readonly hrefOf: ((id: string) => string) | undefined;
  readonly intents: MapIntents;
  readonly parts: LazyParts;
}

/**
 * A view that is drawn anew where its key changes, so that no word of the old one stays behind where the
 * browser has translated it. In the first view there is nothing old yet.
 */
export function anew(key: unknown, view: unknown, { parts }: Pick<CardContext, 'parts'>): unknown {
  return parts.anew ? parts.anew(key, view) : view;
}

/** The id of what belongs to one zone. Ids of zones come from files and may hold spaces. */
export function zoneId(
  id: string,
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  part = 'zone',
): string {
  return `${idPrefix}-${part}-${id.replace(/\s/g, '_')}`;
}

/** “Legepladsen, Søndermarken og stadion”; with `disjunction` “… eller …”. */
export function joined(
  parts: readonly string[],
  { lang }: Pick<ViewContext, 'lang'>,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return new Intl.ListFormat(lang, { type }).format(parts);
}
