import type { Choices, Facet, FacetChoice, FinderViewName, Range, SortName } from './model.js';
import { decodePeriod, encodePeriod, HIGHEST_GRADE, PLAN_STATUSES, type PlanItem } from './plan.js';
import { isChosen } from './query-choices.js';
import { MOST_COMPARED, MOST_LISTED, PAGE_SIZE, type FinderState } from './state.js';

/** What of a finder's state a link holds. The words searched for are not in it: they stay on the page. */
export type DeepLink = Partial<
  Pick<FinderState, 'choices' | 'sort' | 'view' | 'openId' | 'shortlist' | 'compare'>
>;

/** What a link is looked up in before it is believed. */
export interface LinkTarget {
  readonly facets: readonly Facet[];
  readonly views: readonly FinderViewName[];
  readonly sorts: readonly SortName[];
  /** Without it, every value and every entry is taken to be there, as where a server has them. */
  readonly hasValue?: (facet: string, value: string) => boolean;
  readonly hasEntry?: (id: string) => boolean;
}

const NAME = 'sund-finder';
/** Longer ones were not written by this finder. */
const MAX_LENGTH = 12_000;
const MAX_VALUES = 300;

/**
 * The page's fragment, without `#`, with the state in it as
 * `sund-finder=f.theme:…,…;r.age:4..6;b.free:true;sort:…;view:…;open:…;list:id/status/period/grade,…`.
 * Everything else in it stays as it was; what is as it is at the start is left out.
 *
 * @param start the state before the visitor has done anything
 */
export function encodeDeepLink(fragment: string, state: FinderState, start: FinderState): string {
  const others = partsOf(fragment).filter((part) => !isOurs(part));
  const value = encodeValue(state, start);
  return [...others, ...(value === '' ? [] : [`${NAME}=${value}`])].join('&');
}

/**
 * What the fragment says about a finder, or undefined where it says nothing. Never fails: what cannot be
 * read is as if it were not there, and nothing is believed before `applyDeepLink` has looked it up.
 */
export function decodeDeepLink(fragment: string): DeepLink | undefined {
  if (fragment.length > MAX_LENGTH) return undefined;
  const ours = partsOf(fragment).find(isOurs);
  if (ours === undefined) return undefined;
  const fields = new Map<string, readonly string[]>();
  for (const field of ours.slice(NAME.length + 1).split(';')) {
    const colon = field.indexOf(':');
    if (colon > 0) fields.set(field.slice(0, colon), field.slice(colon + 1).split(',', MAX_VALUES));
  }
  const one = (name: string) => decodeAll(fields.get(name))[0];
  const [openId, sort, view] = [one('open'), one('sort'), one('view')];
  const choices = decodeChoices(fields);
  const shortlist = (fields.get('list') ?? []).flatMap(decodeItem);
  const compare = decodeAll(fields.get('compare'));
  const link: DeepLink = {
    ...(choices && { choices }),
    ...(sort !== undefined && { sort: sort as SortName }),
    ...(view !== undefined && { view: view as FinderViewName }),
    ...(openId !== undefined && { openId }),
    ...(shortlist.length > 0 && { shortlist }),
    ...(compare.length > 0 && { compare }),
  };
  return Object.keys(link).length > 0 ? link : undefined;
}

/**
 * The state that a link asks for. Facets, values, views and entries that there are not are dropped; the
 * words searched for and the notes stay as they are.
 */
export function applyDeepLink(state: FinderState, link: DeepLink, target: LinkTarget): FinderState {
  const { hasEntry = () => true, sorts, views } = target;
  const { openId: _closed, ...closed } = state;
  const notes = new Map(state.shortlist.map(({ id, note }) => [id, note]));
  const list = new Map(
    (link.shortlist ?? state.shortlist)
      .filter(({ id }) => hasEntry(id))
      .map((item) => [item.id, item]),
  );
  const shortlist = [...list.values()].slice(0, MOST_LISTED).map((item) => {
    const note = notes.get(item.id);
    return note === undefined ? item : { ...item, note };
  });
  return {
    ...closed,
    limit: PAGE_SIZE,
    choices: link.choices ? knownChoices(link.choices, target) : state.choices,
    sort: link.sort && sorts.includes(link.sort) ? link.sort : state.sort,
    view: link.view && views.includes(link.view) ? link.view : state.view,
    shortlist,
    compare: [...new Set(link.compare ?? [])].filter(hasEntry).slice(0, MOST_COMPARED),
    ...(link.openId !== undefined && hasEntry(link.openId) && { openId: link.openId }),
  };
}

function partsOf(fragment: string): readonly string[] {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
}

function isOurs(part: string): boolean {
  return part.startsWith(`${NAME}=`);
}

function encodeValue(state: FinderState, start: FinderState): string {
  const isStart = JSON.stringify(state.choices) === JSON.stringify(start.choices);
  const fields: (readonly [string, readonly string[]])[] = [
    ...(isStart ? [] : encodeChoices(state.choices, start.choices)),
    ['sort', state.sort === start.sort ? [] : [state.sort]],
    ['view', state.view === start.view ? [] : [state.view]],
    ['open', state.openId === undefined ? [] : encodeOne(state.openId)],
    ['list', state.shortlist.flatMap(encodeItem)],
    ['compare', state.compare.flatMap(encodeOne)],
  ];
  return fields
    .filter(([name, list]) => list.length > 0 || name === 'none')
    .map(([name, list]) => `${name}:${list.join(',')}`)
    .join(';');
}

/** That a preset was undone must be said too. */
function encodeChoices(
  choices: Choices,
  preset: Choices,
): readonly (readonly [string, readonly string[]])[] {
  if (Object.keys(choices).length === 0)
    return Object.keys(preset).length > 0 ? [['none', []]] : [];
  return Object.entries(choices).flatMap(([facet, { values = [], range, is }]) =>
    encodeOne(facet).flatMap((id): readonly (readonly [string, readonly string[]])[] => [
      [`f.${id}`, values.flatMap(encodeOne)],
      [`r.${id}`, range ? [`${range.from ?? ''}..${range.to ?? ''}`] : []],
      [`b.${id}`, is === undefined ? [] : [String(is)]],
    ]),
  );
}

function decodeChoices(fields: ReadonlyMap<string, readonly string[]>): Choices | undefined {
  const choices = new Map<string, FacetChoice>();
  for (const [name, list] of fields) {
    const [, kind, code] = /^([frb])\.(.+)$/.exec(name) ?? [];
    const [facet] = decodeAll([code ?? '']);
    if (facet === undefined) continue;
    const choice = decodeChoice(kind, list);
    if (isChosen(choice)) choices.set(facet, { ...choices.get(facet), ...choice });
  }
  return choices.size > 0 || fields.has('none') ? Object.fromEntries(choices) : undefined;
}

function decodeChoice(kind: string | undefined, list: readonly string[]): FacetChoice {
  const [first = ''] = list;
  if (kind === 'b') return /^(?:true|false)$/.test(first) ? { is: first === 'true' } : {};
  if (kind === 'f') return { values: decodeAll(list) };
  const [, from, to] =
    /^(-?\d{1,6}(?:\.\d{1,3})?)?\.\.(-?\d{1,6}(?:\.\d{1,3})?)?$/.exec(first) ?? [];
  const range: Range = {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  };
  return { range };
}

function knownChoices(choices: Choices, { facets, hasValue = () => true }: LinkTarget): Choices {
  const known = facets.flatMap(({ id, kind, hidden }) => {
    const { values, range, is } = choices[id] ?? {};
    const there = [...new Set(values)].filter((value) => hasValue(id, value));
    const choice: FacetChoice =
      kind === 'list'
        ? { values: there }
        : kind === 'range'
          ? range
            ? { range }
            : {}
          : is === undefined
            ? {}
            : { is };
    return hidden || !isChosen(choice) ? [] : [[id, choice] as const];
  });
  return Object.fromEntries(known);
}

function encodeItem({ id, status, period, grade }: PlanItem): readonly string[] {
  return encodeOne(id).map((code) => {
    const fields = [code, status === 'idea' ? '' : status, period ? encodePeriod(period) : ''];
    return [...fields, grade ?? ''].join('/').replace(/\/+$/, '');
  });
}

function decodeItem(code: string): readonly PlanItem[] {
  const [first = '', status = '', period = '', grade = ''] = code.split('/');
  const [id] = decodeAll([first]);
  if (id === undefined) return [];
  const planned = decodePeriod(period);
  const isGrade = /^\d{1,2}$/.test(grade) && Number(grade) <= HIGHEST_GRADE;
  const item: PlanItem = {
    id,
    status: PLAN_STATUSES.find((each) => each === status) ?? 'idea',
    ...(planned && { period: planned }),
    ...(isGrade && { grade: Number(grade) }),
  };
  return [item];
}

/** Half a surrogate pair cannot be in an address. */
function encodeOne(value: string): readonly string[] {
  try {
    return value === '' ? [] : [encodeURIComponent(value)];
  } catch {
    return [];
  }
}

function decodeAll(list: readonly string[] | undefined): readonly string[] {
  return (list ?? []).flatMap((item) => {
    try {
      const value = decodeURIComponent(item);
      return value === '' ? [] : [value];
    } catch {
      return [];
    }
  });
}
