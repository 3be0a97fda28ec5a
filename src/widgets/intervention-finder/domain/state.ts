import type { Choices, FacetChoice, FinderViewName, Range, SortName } from './model.js';
import type { PlanItem, PlanPeriod, PlanStatus } from './plan.js';
import { isChosen } from './query-choices.js';
import { LONGEST_QUERY } from './search/terms.js';

/** What the visitor has chosen. Nothing here is stored or sent. */
export interface FinderState {
  readonly text: string;
  readonly choices: Choices;
  readonly sort: SortName;
  readonly view: FinderViewName;
  /** Entries shown. */
  readonly limit: number;
  readonly openId?: string;
  /** In the order they were put there. */
  readonly shortlist: readonly PlanItem[];
  /** Ids of the entries side by side. */
  readonly compare: readonly string[];
}

export type FinderAction =
  | { readonly type: 'set-text'; readonly text: string }
  | { readonly type: 'toggle-value'; readonly facet: string; readonly value: string }
  | { readonly type: 'set-range'; readonly facet: string; readonly range: Range }
  | { readonly type: 'set-flag'; readonly facet: string; readonly is?: boolean }
  /** Chooses under several facets at once, as a cell of the matrix does; the other facets stay. */
  | { readonly type: 'choose'; readonly choices: Choices; readonly text?: string }
  | { readonly type: 'clear-facet'; readonly facet: string }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'clear-all' }
  | { readonly type: 'sort'; readonly sort: SortName }
  | { readonly type: 'show-view'; readonly view: FinderViewName }
  | { readonly type: 'show-more' }
  | { readonly type: 'show-all' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  | { readonly type: 'add-to-list'; readonly id: string }
  | { readonly type: 'remove-from-list'; readonly id: string }
  | { readonly type: 'clear-list' }
  | { readonly type: 'set-status'; readonly id: string; readonly status: PlanStatus }
  | { readonly type: 'set-period'; readonly id: string; readonly period?: PlanPeriod }
  | { readonly type: 'set-grade'; readonly id: string; readonly grade?: number }
  | { readonly type: 'set-note'; readonly id: string; readonly note: string }
  | { readonly type: 'toggle-compare'; readonly id: string }
  | { readonly type: 'clear-compare' };

/** Entries shown at first, and by every "show more". */
export const PAGE_SIZE = 20;
/** More do not fit side by side. */
export const MOST_COMPARED = 4;
/** A plan with more is no shortlist. */
export const MOST_LISTED = 200;
const LONGEST_NOTE = 2000;

/** The state before the visitor has done anything. */
export function initialState(
  start: Partial<Pick<FinderState, 'choices' | 'sort' | 'view'>> = {},
): FinderState {
  return {
    text: '',
    choices: withoutEmpty(start.choices ?? {}),
    sort: start.sort ?? 'relevance',
    view: start.view ?? 'list',
    limit: PAGE_SIZE,
    shortlist: [],
    compare: [],
  };
}

/** The state after an action. An action never fails; one that makes no sense changes nothing. */
export function reduce(state: FinderState, action: FinderAction): FinderState {
  return reduceSearch(state, action) ?? reduceList(state, action) ?? state;
}

/** What changes the entries shown starts over at the first of them. */
function reduceSearch(state: FinderState, action: FinderAction): FinderState | undefined {
  const found = { ...state, limit: PAGE_SIZE };
  switch (action.type) {
    case 'set-text':
      return { ...found, text: action.text.slice(0, LONGEST_QUERY) };
    case 'toggle-value': {
      const values = toggle(state.choices[action.facet]?.values ?? [], action.value);
      return { ...found, choices: choose(state.choices, { [action.facet]: { values } }) };
    }
    case 'set-range':
      return {
        ...found,
        choices: choose(state.choices, { [action.facet]: { range: inOrder(action.range) } }),
      };
    case 'set-flag': {
      const choice = action.is === undefined ? {} : { is: action.is };
      return { ...found, choices: choose(state.choices, { [action.facet]: choice }) };
    }
    case 'choose': {
      const text = (action.text ?? state.text).slice(0, LONGEST_QUERY);
      return { ...found, text, choices: choose(state.choices, action.choices) };
    }
    case 'clear-facet':
      return { ...found, choices: choose(state.choices, { [action.facet]: {} }) };
    case 'clear-filters':
      return { ...found, choices: {} };
    case 'clear-all':
      return { ...found, text: '', choices: {} };
    case 'sort':
      return { ...found, sort: action.sort };
    default:
      return reduceView(state, action);
  }
}

function reduceView(state: FinderState, action: FinderAction): FinderState | undefined {
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
    default:
      return undefined;
  }
}

function reduceList(state: FinderState, action: FinderAction): FinderState | undefined {
  const { shortlist, compare } = state;
  switch (action.type) {
    case 'add-to-list': {
      const isThere = shortlist.some(({ id }) => id === action.id);
      if (isThere || shortlist.length >= MOST_LISTED) return state;
      return { ...state, shortlist: [...shortlist, { id: action.id, status: 'idea' }] };
    }
    case 'remove-from-list':
      return { ...state, shortlist: shortlist.filter(({ id }) => id !== action.id) };
    case 'clear-list':
      return { ...state, shortlist: [], compare: [] };
    case 'toggle-compare': {
      const isFull = compare.length >= MOST_COMPARED && !compare.includes(action.id);
      return isFull ? state : { ...state, compare: toggle(compare, action.id) };
    }
    case 'clear-compare':
      return { ...state, compare: [] };
    case 'set-status':
    case 'set-period':
    case 'set-grade':
    case 'set-note': {
      const change = (item: PlanItem) => (item.id === action.id ? plan(item, action) : item);
      return { ...state, shortlist: shortlist.map(change) };
    }
    default:
      return undefined;
  }
}

type PlanAction = Extract<
  FinderAction,
  { readonly type: 'set-status' | 'set-period' | 'set-grade' | 'set-note' }
>;

function plan(item: PlanItem, action: PlanAction): PlanItem {
  switch (action.type) {
    case 'set-status':
      return { ...item, status: action.status };
    case 'set-period': {
      const { period: _former, ...rest } = item;
      return action.period ? { ...rest, period: action.period } : rest;
    }
    case 'set-grade': {
      const { grade: _former, ...rest } = item;
      return action.grade === undefined ? rest : { ...rest, grade: action.grade };
    }
    case 'set-note': {
      const { note: _former, ...rest } = item;
      const note = action.note.slice(0, LONGEST_NOTE);
      return note.trim() === '' ? rest : { ...rest, note };
    }
  }
}

function choose(choices: Choices, changes: Choices): Choices {
  return withoutEmpty({ ...choices, ...changes });
}

function withoutEmpty(choices: Choices): Choices {
  const chosen = ([, choice]: readonly [string, FacetChoice]) => isChosen(choice);
  return Object.fromEntries(Object.entries(choices).filter(chosen));
}

/** "Fra 9 til 6" means from 6 to 9. */
function inOrder(range: Range): Range {
  const { from, to } = range;
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : range;
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function withoutOpen({ openId: _closed, ...state }: FinderState): FinderState {
  return state;
}
