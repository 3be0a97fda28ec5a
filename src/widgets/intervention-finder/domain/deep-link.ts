import { decodeChoices, encodeChoices, knownChoices } from './deep-link/choices.js';
import {
  escapeId,
  joinFields,
  splitFields,
  unescapeIds,
  type LinkField,
} from './deep-link/fields.js';
import { decodePlanItem, encodePlanItem, isOwnWords } from './deep-link/plan-items.js';
import type { MatrixAxes } from './matrix.js';
import type { Facet, FinderViewName, SortName } from './model.js';
import { MOST_LISTED, type PlanItem } from './plan/plan-item.js';
import { comparedOf } from './plan/shortlist.js';
import { PAGE_SIZE } from './initial-state.js';
import type { FinderState } from './state.js';

/** What of a finder's state a link holds. The words searched for are not in it: they stay on the page. */
export type DeepLink = Partial<
  Pick<FinderState, 'choices' | 'sort' | 'view' | 'axes' | 'openId' | 'shortlist' | 'compare'>
>;

/** What a link is looked up in before it is believed. */
export interface LinkTarget {
  readonly facets: readonly Facet[];
  readonly views: readonly FinderViewName[];
  readonly sorts: readonly SortName[];
  /** Without it, every value and every entry is taken to be there, as where a server has them. */
  readonly hasValue?: (facet: string, value: string) => boolean;
  readonly hasEntry?: (id: string) => boolean;
  /**
   * The state before the visitor has done anything, which is what a link means by what it leaves out;
   * without it, that stays as it is.
   */
  readonly start?: FinderState;
}

/** What a finder's part of the fragment is called, where nothing else is said. */
export const FIRST_NAME = 'sund-finder';
/** Longer ones were not written by this finder; the longest list that there is stays far below. */
const MAX_LENGTH = 250_000;

/**
 * The page's fragment, without `#`, with the state in it as
 * `sund-finder=f.theme:…,…;r.age:4..6;b.free:true;sort:…;view:…;axes:…,…;open:…;list:…,…;compare:…,…`,
 * an item of the list as `id/status/period/grades`. Everything else in it stays as it was; what is as it
 * is at the start is left out.
 *
 * @param start the state before the visitor has done anything
 * @param name of this finder's part, where the page has several finders
 */
export function encodeDeepLink(
  fragment: string,
  state: FinderState,
  start: FinderState,
  name = FIRST_NAME,
): string {
  const others = partsOf(fragment).filter((part) => !isNamed(part, name));
  const value = joinFields(fieldsOf(state, start));
  return [...others, ...(value === '' ? [] : [`${name}=${value}`])].join('&');
}

/**
 * What the fragment says about a finder, or undefined where it says nothing. Never fails: what cannot be
 * read is as if it were not there, and nothing is believed before `applyDeepLink` has looked it up.
 */
export function decodeDeepLink(fragment: string, name = FIRST_NAME): DeepLink | undefined {
  if (fragment.length > MAX_LENGTH) return undefined;
  const ours = partsOf(fragment).find((part) => isNamed(part, name));
  if (ours === undefined) return undefined;
  const fields = splitFields(ours.slice(name.length + 1));
  const ids = (name: string): readonly string[] => unescapeIds(fields.get(name));
  const [[openId], [sort], [view], [rows, columns]] = [
    ids('open'),
    ids('sort'),
    ids('view'),
    ids('axes'),
  ];
  const choices = decodeChoices(fields);
  const shortlist = (fields.get('list') ?? []).flatMap(decodePlanItem);
  const compare = ids('compare');
  const link: DeepLink = {
    ...(choices && { choices }),
    ...(sort !== undefined && { sort: sort as SortName }),
    ...(view !== undefined && { view: view as FinderViewName }),
    ...(rows !== undefined && columns !== undefined && { axes: { rows, columns } }),
    ...(openId !== undefined && { openId }),
    ...(shortlist.length > 0 && { shortlist }),
    ...(compare.length > 0 && { compare }),
  };
  return Object.keys(link).length > 0 ? link : undefined;
}

/**
 * The state that a link asks for. Facets, values, views and entries that there are not are dropped. What
 * no link holds stays as it is: the words searched for, notes, times in own words, and the list itself
 * where the link has none.
 */
export function applyDeepLink(state: FinderState, link: DeepLink, target: LinkTarget): FinderState {
  const { hasEntry = () => true, hasValue = () => true, facets, sorts, views } = target;
  const { start = state } = target;
  const { openId: _closed, axes: _crossed, removed, ...kept } = state;
  const axes = link.axes && canCross(link.axes, facets) ? link.axes : start.axes;
  const shortlist = listOf(link.shortlist, state.shortlist, hasEntry);
  const isBack = shortlist.some(({ id }) => id === removed?.item.id);
  return {
    ...kept,
    limit: PAGE_SIZE,
    choices: link.choices ? knownChoices(link.choices, facets, hasValue) : start.choices,
    sort: link.sort && sorts.includes(link.sort) ? link.sort : start.sort,
    view: link.view && views.includes(link.view) ? link.view : start.view,
    ...(axes && { axes }),
    ...(link.openId !== undefined && hasEntry(link.openId) && { openId: link.openId }),
    shortlist,
    ...(removed && !isBack && { removed }),
    compare: comparedOf(link.compare ?? (link.shortlist ? [] : state.compare), shortlist),
  };
}

function partsOf(fragment: string): readonly string[] {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
}

function isNamed(part: string, name: string): boolean {
  return part.startsWith(`${name}=`);
}

function fieldsOf(state: FinderState, start: FinderState): readonly LinkField[] {
  const { axes } = state;
  const isSame = axes?.rows === start.axes?.rows && axes?.columns === start.axes?.columns;
  const crossed = axes && !isSame ? [axes.rows, axes.columns] : [];
  const fields: readonly LinkField[] = [
    ['sort', state.sort === start.sort ? [] : [state.sort]],
    ['view', state.view === start.view ? [] : [state.view]],
    ['axes', crossed.flatMap(escapeId)],
    ['open', escapeId(state.openId ?? '')],
    ['list', state.shortlist.flatMap(encodePlanItem)],
    ['compare', state.compare.flatMap(escapeId)],
  ];
  const said = fields.filter(([, values]) => values.length > 0);
  return [...encodeChoices(state.choices, start.choices), ...said];
}

function canCross({ rows, columns }: MatrixAxes, facets: readonly Facet[]): boolean {
  const isList = (id: string): boolean =>
    facets.some((facet) => facet.id === id && facet.kind === 'list');
  return rows !== columns && isList(rows) && isList(columns);
}

/** The list of a link, each entry once, with the words of the visitor's own list. */
function listOf(
  linked: readonly PlanItem[] | undefined,
  own: readonly PlanItem[],
  hasEntry: (id: string) => boolean,
): readonly PlanItem[] {
  if (!linked) return own.filter(({ id }) => hasEntry(id));
  const list = new Map(linked.filter(({ id }) => hasEntry(id)).map((item) => [item.id, item]));
  const words = new Map(own.map((item) => [item.id, item]));
  return [...list.values()].slice(0, MOST_LISTED).map((item) => {
    const { note, period } = words.get(item.id) ?? {};
    return {
      ...item,
      ...(item.period === undefined && period !== undefined && isOwnWords(period) && { period }),
      ...(note !== undefined && { note }),
    };
  });
}
