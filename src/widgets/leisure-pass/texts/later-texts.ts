import type { PassTexts } from './da.js';
import { laterDa, type LaterTexts } from './later.da.js';

/**
 * What is said after the first page, in the language of `texts`. Not to be imported by the first view,
 * which must stay small.
 */
export function laterTexts({ texts }: { readonly texts: PassTexts }): LaterTexts {
  return texts.later ?? laterDa;
}
