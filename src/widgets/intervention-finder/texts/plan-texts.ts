import type { FinderTexts } from './da.js';
import { planDa, type PlanTexts } from './plan.da.js';

/**
 * What is said in matrix, shortlist, comparison and print, in the language of `texts`. Not to be
 * imported by the first view, which must stay small.
 */
export function planTexts({ texts }: { readonly texts: FinderTexts }): PlanTexts {
  return texts.plan ?? planDa;
}
