import { isChosen } from './query-choices.js';
import type { FinderState } from './state.js';

/** Entries shown at first, and by every "show more". */
export const PAGE_SIZE = 20;

/** The state before the visitor has done anything. */
export function initialState(
  start: Partial<Pick<FinderState, 'choices' | 'sort' | 'view' | 'axes'>> = {},
): FinderState {
  const { choices = {}, sort = 'relevance', view = 'list', axes } = start;
  return {
    text: '',
    choices: Object.fromEntries(Object.entries(choices).filter(([, choice]) => isChosen(choice))),
    sort,
    view,
    limit: PAGE_SIZE,
    ...(axes && { axes }),
    shortlist: [],
    compare: [],
  };
}
