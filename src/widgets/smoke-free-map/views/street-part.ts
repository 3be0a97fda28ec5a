import type { ViewContext } from './view-context.js';

/** What in the street map has an id. */
export type StreetPart =
  'open' | 'who' | 'heading' | 'map' | 'keys' | 'show-me' | 'question' | 'hide-me';

/** The id of a part. */
export function streetId({ idPrefix }: Pick<ViewContext, 'idPrefix'>, part: StreetPart): string {
  return `${idPrefix}-street-${part}`;
}
