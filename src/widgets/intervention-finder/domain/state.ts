import type { MatrixAxes } from './matrix.js';
import type { Choices, FacetChoice, FinderViewName, Range, SortName } from './model.js';
import type { PlanItem } from './plan/plan-item.js';
import { reduceShortlist, type RemovedItem, type ShortlistAction } from './plan/shortlist.js';
import { PAGE_SIZE } from './initial-state.js';
import { isChosen } from './query-choices.js';
import { LONGEST_QUERY } from './search/longest-query.js';

/** What the visitor has chosen. Nothing here is stored or sent. */
export interface FinderState {
  readonly text: string;
  readonly choices: Choices;
  readonly sort: SortName;
  readonly view: FinderViewName;
  /** Entries shown. */
  readonly limit: number;
  readonly openId?: string;
  /** The facets that the matrix crosses; without them there is nothing to cross. */
  readonly axes?: MatrixAxes;
  /** In the visitor's order. */
  readonly shortlist: readonly PlanItem[];
  /** What was taken off the list last, until it is put back or something else is taken off. */
  readonly removed?: RemovedItem;
  /** Ids of the entries side by side: of the list, and in its order. */
  readonly compare: readonly string[];
}

/** What a visitor does to the state of the finder. */
export type FinderAction = SearchAction | ViewAction | ShortlistAction;

/** What changes the entries that are found, or their order. */
type SearchAction =
  /** `now` where the visitor asked for it, rather than being in the middle of a word. */
  | { readonly type: 'search'; readonly text: string; readonly now?: boolean }
  | {
      readonly type: 'choose-value';
      readonly facet: string;
      readonly value: string;
      readonly chosen: boolean;
      /** The query from now on, where a word of it was the name of the value. */
      readonly text?: string;
    }
  | {
      readonly type: 'choose-range';
      readonly facet: string;
      /** As it was typed, from above to if need be. Without it, no longer chosen by. */
      readonly range?: Range;
      /** The query from now on, where a word of it was the name of the range. */
      readonly text?: string;
    }
  | { readonly type: 'choose-boolean'; readonly facet: string; readonly is?: boolean }
  /** Without a facet every filter; the query has its own way, a search for nothing. */
  | { readonly type: 'clear'; readonly facet?: string; readonly value?: string }
  | { readonly type: 'sort'; readonly by: SortName };

/** What changes how it is shown. */
type ViewAction =
  | { readonly type: 'show-view'; readonly view: FinderViewName }
  | { readonly type: 'show-more' }
  /** Every entry, as on paper. */
  | { readonly type: 'show-all' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  | { readonly type: 'matrix-axes'; readonly rows: string; readonly columns: string }
  /** The entries of one cell, as a list: one value of each facet that is crossed. */
  | { readonly type: 'matrix-cell'; readonly row: string; readonly column: string };

/** The state after an action. An action never fails; one that makes no sense changes nothing. */
export function reduce(state: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case 'search':
    case 'choose-value':
    case 'choose-range':
    case 'choose-boolean':
    case 'clear':
    case 'sort':
      // Other entries are seen from the first of them on.
      return { ...reduceSearch(state, action), limit: PAGE_SIZE };
    case 'show-view':
    case 'show-more':
    case 'show-all':
    case 'open':
    case 'close':
    case 'matrix-axes':
    case 'matrix-cell':
      return reduceView(state, action);
    default:
      return reduceShortlist(state, action);
  }
}

function reduceSearch(state: FinderState, action: SearchAction): FinderState {
  switch (action.type) {
    case 'search':
      return searchFor(state, action.text);
    case 'choose-value': {
      const { facet, value, chosen, text } = action;
      return chooseValue(searchFor(state, text), facet, value, chosen);
    }
    case 'choose-range': {
      const { facet, range, text } = action;
      return chosenUnder(searchFor(state, text), facet, range ? { range } : {});
    }
    case 'choose-boolean':
      return chosenUnder(state, action.facet, action.is === undefined ? {} : { is: action.is });
    case 'clear':
      return clear(state, action.facet, action.value);
    case 'sort':
      return { ...state, sort: action.by };
  }
}

function searchFor(state: FinderState, text: string | undefined): FinderState {
  return text === undefined ? state : { ...state, text: text.slice(0, LONGEST_QUERY) };
}

function reduceView(state: FinderState, action: ViewAction): FinderState {
  switch (action.type) {
    case 'show-view':
      return { ...withoutOpen(state), view: action.view, limit: PAGE_SIZE };
    case 'show-more':
      return { ...state, limit: state.limit + PAGE_SIZE };
    case 'show-all':
      return { ...state, limit: Infinity };
    case 'open':
      return { ...state, openId: action.id };
    case 'close':
      return withoutOpen(state);
    case 'matrix-axes': {
      const { rows, columns } = action;
      return rows === columns ? state : { ...state, axes: { rows, columns } };
    }
    case 'matrix-cell':
      return showCell(state, action.row, action.column);
  }
}

function chooseValue(
  state: FinderState,
  facet: string,
  value: string,
  chosen: boolean,
): FinderState {
  const values = valuesOf(state.choices, facet);
  if (values.includes(value) === chosen) return state;
  const changed = chosen ? [...values, value] : values.filter((each) => each !== value);
  return chosenUnder(state, facet, { values: changed });
}

function clear(state: FinderState, facet?: string, value?: string): FinderState {
  if (facet === undefined) return { ...state, choices: {} };
  if (value === undefined) return chosenUnder(state, facet, {});
  return chooseValue(state, facet, value, false);
}

function showCell(state: FinderState, row: string, column: string): FinderState {
  const { axes } = state;
  if (!axes) return state;
  const cell = { [axes.rows]: { values: [row] }, [axes.columns]: { values: [column] } };
  const choices = choose(state.choices, cell);
  return { ...withoutOpen(state), choices, view: 'list', limit: PAGE_SIZE };
}

function chosenUnder(state: FinderState, facet: string, choice: FacetChoice): FinderState {
  return { ...state, choices: choose(state.choices, { [facet]: choice }) };
}

/** The choices with others under some facets; a facet without a choice is not among them. */
function choose(choices: Choices, changes: Choices): Choices {
  const all = Object.entries({ ...choices, ...changes });
  return Object.fromEntries(all.filter(([, choice]) => isChosen(choice)));
}

/** A facet may be called what every object has. */
function valuesOf(choices: Choices, facet: string): readonly string[] {
  return (Object.hasOwn(choices, facet) ? choices[facet]?.values : undefined) ?? [];
}

function withoutOpen({ openId: _closed, ...state }: FinderState): FinderState {
  return state;
}
