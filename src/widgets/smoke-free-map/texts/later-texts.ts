import type { MapTexts } from './da.js';
import { laterDa, type LaterTexts } from './later.da.js';

/**
 * What is said in parts that are loaded after the first view, in the language of `texts`. Not to be
 * imported by the first view, which must stay small.
 */
export function laterTexts({ texts }: { readonly texts: MapTexts }): LaterTexts {
  return texts.later ?? laterDa;
}
