import type { Entry } from './domain/model.js';
import type { FinderAction, FinderState } from './domain/state.js';
import { laterTexts } from './texts/later-texts.js';
import { words, type ViewContext } from './views/view-context.js';

/** What a step changed that is not where the focus is, in words for screen readers. */
export function stepMessage(
  action: FinderAction,
  { shortlist }: FinderState,
  entryOf: (id: string) => Entry | undefined,
  context: ViewContext,
): string | undefined {
  if (action.type !== 'shortlist-add' && action.type !== 'shortlist-remove') return undefined;
  const title = words(entryOf(action.id)?.title ?? action.id, context);
  const later = laterTexts(context);
  return action.type === 'shortlist-add'
    ? later.announceAdded(title, shortlist.length)
    : later.announceRemoved(title, shortlist.length);
}
