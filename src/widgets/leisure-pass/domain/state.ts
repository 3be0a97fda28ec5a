import type { Audience } from '../config.js';
import type { Answer, Answers } from './model.js';
import type { Itinerary } from './itinerary.js';

/** One page of the wizard. A question of the household has no child. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'children' }
  | { readonly kind: 'question'; readonly fact: string; readonly child: number | undefined }
  | { readonly kind: 'check' }
  | { readonly kind: 'results' };

/** Where a visitor is, and what they have answered. Never leaves the page. */
export interface PassState {
  readonly audience: Audience;
  /** How many children it is about; undefined while that is not answered. */
  readonly count: number | undefined;
  readonly household: Answers;
  /** By child; those beyond `count` are kept in case there are as many again. */
  readonly each: readonly Answers[];
  /** The amounts that questions named when they were answered, by {@link askedKey}. */
  readonly asked: ReadonlyMap<string, string>;
  /** The pages gone through, and where in them the visitor is. */
  readonly trail: readonly Page[];
  readonly at: number;
}

/** A step of the visitor's. */
export type PassAction =
  | { readonly type: 'begin'; readonly audience: Audience; readonly count?: number }
  | { readonly type: 'count'; readonly count: number }
  | {
      readonly type: 'answer';
      readonly fact: string;
      readonly child: number | undefined;
      readonly answer: Answer;
    }
  /** Opens an answered question again, the answers to look through, or the results. */
  | { readonly type: 'open'; readonly page: Page }
  | { readonly type: 'back' }
  /** To a page gone through before, by its place in the trail: the browser's Back and Forward. */
  | { readonly type: 'travel'; readonly to: number }
  /** Forgets everything. */
  | { readonly type: 'wipe' };

/** The pages that answers lead through. */
export type Flow = (state: PassState) => Itinerary;

/** The amounts that a question names now; alike where they are the same, and empty where there are none. */
export type AmountsAsked = (state: PassState, fact: string, child: number | undefined) => string;

/** What tells the question about one child from that about another. */
export function askedKey(fact: string, child: number | undefined): string {
  return `${child ?? 'household'} ${fact}`;
}

/** Before anything is asked. */
export function initialState(audience: Audience = 'parent'): PassState {
  const nothing: Answers = new Map();
  return {
    audience,
    count: undefined,
    household: nothing,
    each: [],
    asked: new Map(),
    trail: [{ kind: 'start' }],
    at: 0,
  };
}

/** The page that is shown. */
export function pageOf({ trail, at }: PassState): Page {
  return trail[at] ?? { kind: 'start' };
}

/** Whether the visitor changes an answer after having gone through them, and goes back to them. */
export function isChanging({ trail, at }: PassState): boolean {
  return trail.slice(0, at).some(({ kind }) => kind === 'check');
}

/** Takes a step. The same state where it changes nothing. */
export function reduce(
  state: PassState,
  action: PassAction,
  flow: Flow,
  amountsAsked: AmountsAsked = () => '',
): PassState {
  switch (action.type) {
    case 'begin': {
      const { audience, count = state.count } = action;
      // Who asks decides what is asked; another's answers are not theirs.
      const kept = audience === state.audience ? state : initialState(audience);
      return forward({ ...kept, count }, flow);
    }
    case 'count':
      return forward({ ...state, count: action.count }, flow);
    case 'answer':
      return forward(answered(state, action, amountsAsked), flow);
    case 'open':
      return pushed(state, action.page);
    case 'back':
      return travelled(state, state.at - 1);
    case 'travel':
      return travelled(state, action.to);
    case 'wipe':
      return initialState();
  }
}

/** Whether two pages are the same. */
export function isSamePage(one: Page, other: Page): boolean {
  return one.kind === 'question' && other.kind === 'question'
    ? one.fact === other.fact && one.child === other.child
    : one.kind === other.kind;
}

function answered(
  state: PassState,
  { fact, child, answer }: Extract<PassAction, { type: 'answer' }>,
  amountsAsked: AmountsAsked,
): PassState {
  const amounts = amountsAsked(state, fact, child);
  const asked = new Map(state.asked).set(askedKey(fact, child), amounts);
  if (child === undefined) {
    return { ...state, asked, household: new Map(state.household).set(fact, answer) };
  }
  const count = Math.max(state.each.length, child + 1);
  const each = [...Array(count).keys()].map((index) => {
    const own: Answers = state.each[index] ?? new Map();
    return index === child ? new Map(own).set(fact, answer) : own;
  });
  return { ...state, asked, each };
}

/** On to the page after the one that was answered. */
function forward(state: PassState, flow: Flow): PassState {
  const { pages, open } = flow(state);
  const here = pageOf(state);
  const at = pages.findIndex((page) => isSamePage(page, here));
  const isLost = at < 0 && here.kind !== 'start';
  const next = isChanging(state) || isLost ? open : pages[at + 1];
  return pushed(state, next ?? { kind: 'check' });
}

function pushed(state: PassState, page: Page): PassState {
  return { ...state, trail: [...state.trail.slice(0, state.at + 1), page], at: state.at + 1 };
}

function travelled(state: PassState, to: number): PassState {
  const at = Math.min(Math.max(to, 0), state.trail.length - 1);
  return at === state.at ? state : { ...state, at };
}
