import type { Product } from '../rule-config.js';
import { PRODUCTS } from './model.js';
import type { MapState } from './state.js';

/** What of the card's state a link holds. Neither a position nor what was searched for is ever in it. */
export interface DeepLink {
  readonly openId?: string;
  readonly categories: readonly string[];
  readonly product?: Product;
}

/** What a link is looked up in before it is believed. */
export interface LinkTarget {
  readonly hasZone: (id: string) => boolean;
  readonly hasCategory: (id: string) => boolean;
}

/** What the card's part of the fragment is called, where nothing else is said. */
export const FIRST_NAME = 'sund-map';
/** Longer ones were not written by this card. */
const MAX_LENGTH = 20_000;

/**
 * The page's fragment, without `#`, with the open zone and the filter in it as
 * `sund-map=zone:…;category:…,…;product:…`. Everything else in it stays as it was.
 *
 * @param name of this card's part, where the page has several
 */
export function encodeDeepLink(
  fragment: string,
  { openId, categories, product }: Pick<MapState, 'openId' | 'categories' | 'product'>,
  name = FIRST_NAME,
): string {
  const others = partsOf(fragment).filter((part) => !part.startsWith(`${name}=`));
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['zone', openId === undefined ? [] : [openId]],
    ['category', categories],
    ['product', product ? [product] : []],
  ];
  const value = fields
    .map(([field, values]) => [field, values.flatMap(escaped).join(',')] as const)
    .filter(([, written]) => written !== '')
    .map(([field, written]) => `${field}:${written}`)
    .join(';');
  return [...others, ...(value === '' ? [] : [`${name}=${value}`])].join('&');
}

/**
 * What the fragment says about the card, or undefined where it says nothing. Never fails: what cannot be
 * read is as if it were not there, and nothing is believed before `applyDeepLink` has looked it up.
 */
export function decodeDeepLink(fragment: string, name = FIRST_NAME): DeepLink | undefined {
  if (fragment.length > MAX_LENGTH) return undefined;
  const ours = partsOf(fragment).find((part) => part.startsWith(`${name}=`));
  if (ours === undefined) return undefined;
  const fields = new Map(
    ours
      .slice(name.length + 1)
      .split(';')
      .map((field) => {
        const colon = field.indexOf(':');
        return [
          field.slice(0, colon),
          field
            .slice(colon + 1)
            .split(',')
            .flatMap(unescaped),
        ];
      }),
  );
  const [openId] = fields.get('zone') ?? [];
  const categories = [...new Set(fields.get('category') ?? [])];
  const [named] = fields.get('product') ?? [];
  const product = PRODUCTS.find((each) => each === named);
  if (openId === undefined && categories.length === 0 && !product) return undefined;
  return { categories, ...(openId !== undefined && { openId }), ...(product && { product }) };
}

/** The state that a link asks for. Zones and kinds of place that there are not are dropped. */
export function applyDeepLink(
  state: MapState,
  { openId, categories, product }: DeepLink,
  { hasZone, hasCategory }: LinkTarget,
): MapState {
  const { openId: _closed, product: _before, zoomedId: _zoomed, ...rest } = state;
  return {
    ...rest,
    categories: categories.filter(hasCategory),
    ...(product && { product }),
    ...(openId !== undefined && hasZone(openId) && { openId, activeId: openId }),
  };
}

function partsOf(fragment: string): readonly string[] {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
}

/** Ids come from files; one with half a character in it cannot stand in an address. */
function escaped(id: string): readonly string[] {
  try {
    return [encodeURIComponent(id)];
  } catch {
    return [];
  }
}

function unescaped(written: string): readonly string[] {
  try {
    const id = decodeURIComponent(written);
    return id === '' ? [] : [id];
  } catch {
    return [];
  }
}
