import type { FinderState } from '../state.js';
import { LONGEST_NOTE, MOST_COMPARED, MOST_LISTED, type PlanItem } from './plan-item.js';
import type { PlanStatus } from './planned-entry.js';

/** What was taken off the list last, with all that it takes to put it back. */
export interface RemovedItem {
  readonly item: PlanItem;
  /** Where on the list it stood, from 0. */
  readonly at: number;
  readonly compared: boolean;
}

/** What a visitor does to their list. */
export type ShortlistAction =
  /** What was removed last comes back as it was: adding it again is the other way to undo. */
  | { readonly type: 'shortlist-add'; readonly id: string }
  | { readonly type: 'shortlist-remove'; readonly id: string }
  /** Puts back what was removed last, where it stood and with what was planned for it. */
  | { readonly type: 'shortlist-restore' }
  | { readonly type: 'shortlist-move'; readonly id: string; readonly by: -1 | 1 }
  | {
      readonly type: 'shortlist-set';
      readonly id: string;
      readonly status?: PlanStatus;
      /** A period's code; empty for none. */
      readonly period?: string;
      /** A code of grades; empty for none. */
      readonly grade?: string;
    }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  /** Only what is on the list can be compared, and no more than {@link MOST_COMPARED}. */
  | { readonly type: 'compare'; readonly id: string; readonly chosen: boolean };

/** The state after an action on the list. */
export function reduceShortlist(state: FinderState, action: ShortlistAction): FinderState {
  switch (action.type) {
    case 'shortlist-add':
      return add(state, action.id);
    case 'shortlist-remove':
      return remove(state, action.id);
    case 'shortlist-restore':
      return restore(state);
    case 'shortlist-move':
      return move(state, action.id, action.by);
    case 'shortlist-set':
      return change(state, action.id, (item) => plan(item, action));
    case 'note':
      return change(state, action.id, (item) => write(item, action.text));
    case 'compare':
      return compare(state, action.id, action.chosen);
  }
}

/** Those of the ids that are on the list, in its order, as many as fit beside each other. */
export function comparedOf(
  ids: readonly string[],
  shortlist: readonly PlanItem[],
): readonly string[] {
  const listed = shortlist.map(({ id }) => id);
  return listed.filter((id) => ids.includes(id)).slice(0, MOST_COMPARED);
}

function add(state: FinderState, id: string): FinderState {
  const { shortlist, removed } = state;
  if (removed?.item.id === id) return restore(state);
  if (placeOf(id, shortlist) >= 0 || shortlist.length >= MOST_LISTED) return state;
  return { ...state, shortlist: [...shortlist, { id, status: 'idea' }] };
}

function remove(state: FinderState, id: string): FinderState {
  const at = placeOf(id, state.shortlist);
  const item = state.shortlist[at];
  if (!item) return state;
  return {
    ...state,
    shortlist: state.shortlist.toSpliced(at, 1),
    removed: { item, at, compared: state.compare.includes(id) },
    compare: state.compare.filter((each) => each !== id),
  };
}

function restore(state: FinderState): FinderState {
  const { removed, ...rest } = state;
  if (!removed || state.shortlist.length >= MOST_LISTED) return state;
  const { item, at, compared } = removed;
  const there = { ...rest, shortlist: state.shortlist.toSpliced(at, 0, item) };
  return compared ? compare(there, item.id, true) : there;
}

function move(state: FinderState, id: string, by: -1 | 1): FinderState {
  const at = placeOf(id, state.shortlist);
  const [item, neighbour] = [state.shortlist[at], state.shortlist[at + by]];
  if (!item || !neighbour) return state;
  const shortlist = state.shortlist.with(at, neighbour).with(at + by, item);
  return { ...state, shortlist, compare: comparedOf(state.compare, shortlist) };
}

function compare(state: FinderState, id: string, chosen: boolean): FinderState {
  const others = state.compare.filter((each) => each !== id);
  if (chosen && others.length >= MOST_COMPARED) return state;
  return { ...state, compare: comparedOf(chosen ? [...others, id] : others, state.shortlist) };
}

function change(
  state: FinderState,
  id: string,
  changed: (item: PlanItem) => PlanItem,
): FinderState {
  const { shortlist } = state;
  return { ...state, shortlist: shortlist.map((item) => (item.id === id ? changed(item) : item)) };
}

function plan(
  item: PlanItem,
  { status, period, grade }: Extract<ShortlistAction, { readonly type: 'shortlist-set' }>,
): PlanItem {
  const { period: formerPeriod = '', grade: formerGrade = '', ...rest } = item;
  const [newPeriod, newGrade] = [period ?? formerPeriod, grade ?? formerGrade];
  return {
    ...rest,
    ...(status && { status }),
    ...(newPeriod !== '' && { period: newPeriod }),
    ...(newGrade !== '' && { grade: newGrade }),
  };
}

function write(item: PlanItem, text: string): PlanItem {
  const { note: _former, ...rest } = item;
  const note = text.slice(0, LONGEST_NOTE);
  return note.trim() === '' ? rest : { ...rest, note };
}

function placeOf(id: string, shortlist: readonly PlanItem[]): number {
  return shortlist.findIndex((item) => item.id === id);
}
