import type { Found } from '../domain/found.js';
import { laterTexts } from '../texts/later-texts.js';
import { nounWords, type ViewContext } from '../views/view-context.js';

/**
 * What a search or a filter has led to, as a screen reader says it: "2 indsatser. 3 passer næsten."
 * Empty where the engine does not count.
 */
export function answerWords(
  { total, near, suggestion }: Pick<Found, 'total' | 'near' | 'suggestion'>,
  context: ViewContext,
): string {
  if (total === undefined) return '';
  const later = laterTexts(context);
  const parts = [
    later.announceCount(total, nounWords(context)),
    near.length > 0 ? later.announceNear(near.length) : '',
  ].filter(Boolean);
  const meant = suggestion === undefined ? [] : [later.announceMeant(suggestion)];
  return parts.length + meant.length === 1
    ? parts.join('')
    : [...parts.map((part) => `${part}.`), ...meant].join(' ');
}
