import type { MapTexts } from './da.js';
import { overviewDa, type OverviewTexts } from './overview.da.js';

/**
 * What the overview map says, in the language of `texts`. Not to be imported by the first view, which
 * must stay small.
 */
export function overviewTexts({ texts }: { readonly texts: MapTexts }): OverviewTexts {
  return texts.overview ?? overviewDa;
}
