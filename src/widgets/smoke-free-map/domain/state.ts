import type { Product } from '../rule-config.js';
import { FIRST_ROWS } from './initial-state.js';
import type { Moment, Point } from './model.js';

/** Rows that come at a time. */
export const MORE_ROWS = 50;
/** Longer ones were not typed. */
const LONGEST_QUERY = 200;

/** Where somebody asks whether they may smoke. It is kept in the memory of the page and nowhere else. */
export interface Spot {
  readonly point: Point;
  /** Metres that the point may be wrong by. */
  readonly accuracy: number;
  /** How it was found: by the device, a click on the map, or an address. */
  readonly by: 'device' | 'map' | 'address';
  /** When it was asked. */
  readonly moment: Moment;
}

/** Why the device did not say where it is. */
export type LocateFailure = 'denied' | 'unavailable' | 'timeout';

/** The question of what holds in one place, and how far it has come. */
export type Question =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly reason: LocateFailure }
  | { readonly kind: 'answered'; readonly spot: Spot };

/** What the visitor has chosen. Nothing here is stored or sent. */
export interface MapState {
  readonly query: string;
  /** Ids of kinds of place; none is all. */
  readonly categories: readonly string[];
  /** Zones where this is forbidden or asked not to; undefined for all. */
  readonly product?: Product;
  /** Sorted by how far they are from where the visitor asked. */
  readonly nearest: boolean;
  /** Rows shown. */
  readonly limit: number;
  /** The zone whose panel is shown. */
  readonly openId?: string;
  readonly question?: Question;
  /** The zone that list and map point out. */
  readonly activeId?: string;
  /** The zone that the map shows near by; undefined for the whole of it. */
  readonly zoomedId?: string;
}

/** What a visitor does. */
export type MapAction =
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'choose-category'; readonly id: string; readonly chosen: boolean }
  | { readonly type: 'choose-product'; readonly product?: Product }
  /** Shows all again: no filter, and nothing searched for. */
  | { readonly type: 'clear' }
  | { readonly type: 'sort'; readonly nearest: boolean }
  | { readonly type: 'show-more' }
  /** Every row, as on paper. */
  | { readonly type: 'show-all' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  | { readonly type: 'activate'; readonly id?: string }
  /** Without an id the whole map. */
  | { readonly type: 'zoom'; readonly id?: string }
  | { readonly type: 'ask' }
  | { readonly type: 'not-found'; readonly reason: LocateFailure }
  | { readonly type: 'found'; readonly spot: Spot }
  /** Forgets where the visitor is, and what was asked about it. */
  | { readonly type: 'forget' };

/** The state after an action. An action never fails; one that makes no sense changes nothing. */
export function reduce(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'search':
    case 'choose-category':
    case 'choose-product':
    case 'clear':
    case 'sort':
      return reduceFilter(state, action);
    case 'ask':
    case 'not-found':
    case 'found':
    case 'forget':
      return reduceQuestion(state, action);
    default:
      return reduceView(state, action);
  }
}

type FilterAction = Extract<
  MapAction,
  { type: 'search' | 'choose-category' | 'choose-product' | 'clear' | 'sort' }
>;
type QuestionAction = Extract<MapAction, { type: 'ask' | 'not-found' | 'found' | 'forget' }>;
type ViewAction = Exclude<MapAction, FilterAction | QuestionAction>;

/** Other zones are seen from the first of them on. */
function reduceFilter(state: MapState, action: FilterAction): MapState {
  const { product: _product, ...others } = state;
  switch (action.type) {
    case 'search':
      return { ...state, query: action.text.slice(0, LONGEST_QUERY), limit: FIRST_ROWS };
    case 'choose-category': {
      const { id, chosen } = action;
      if (state.categories.includes(id) === chosen) return state;
      const rest = state.categories.filter((each) => each !== id);
      return { ...state, categories: chosen ? [...rest, id] : rest, limit: FIRST_ROWS };
    }
    case 'choose-product':
      return {
        ...others,
        ...(action.product && { product: action.product }),
        limit: FIRST_ROWS,
      };
    case 'clear':
      return { ...others, query: '', categories: [], limit: FIRST_ROWS };
    case 'sort':
      return state.question?.kind === 'answered'
        ? { ...state, nearest: action.nearest, limit: FIRST_ROWS }
        : state;
  }
}

/** Whoever asks about a place is no longer reading about a zone. */
function reduceQuestion(state: MapState, action: QuestionAction): MapState {
  const { question, openId: _closed, zoomedId: _zoomed, ...rest } = state;
  switch (action.type) {
    case 'ask':
      return { ...rest, nearest: false, question: { kind: 'asking' } };
    case 'not-found':
      // Something else may have been asked since.
      return question?.kind === 'asking'
        ? { ...state, question: { kind: 'failed', reason: action.reason } }
        : state;
    case 'found':
      if (action.spot.by === 'device' && question?.kind !== 'asking') return state;
      return { ...rest, question: { kind: 'answered', spot: action.spot } };
    case 'forget': {
      if (!question) return state;
      const { question: _forgotten, ...kept } = state;
      return { ...kept, nearest: false };
    }
  }
}

function reduceView(state: MapState, action: ViewAction): MapState {
  switch (action.type) {
    case 'show-more':
      return { ...state, limit: state.limit + MORE_ROWS };
    case 'show-all':
      return { ...state, limit: Infinity };
    case 'open': {
      const { zoomedId: _elsewhere, ...rest } = state;
      return { ...rest, openId: action.id, activeId: action.id };
    }
    case 'close': {
      const { openId: _closed, zoomedId: _zoomed, ...rest } = state;
      return rest;
    }
    case 'activate': {
      if (action.id === state.activeId) return state;
      const { activeId: _before, ...rest } = state;
      return action.id === undefined ? rest : { ...rest, activeId: action.id };
    }
    case 'zoom': {
      const { zoomedId: _before, ...rest } = state;
      return action.id === undefined ? rest : { ...rest, zoomedId: action.id };
    }
  }
}
