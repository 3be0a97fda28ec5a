import type { Product, Status } from '../rule-config.js';
import { PRODUCTS, type Zone } from './model.js';

/** What a sign at a place says. */
export interface Sign {
  /** A sign that forbids looks otherwise than one that asks. */
  readonly tone: 'ban' | 'request';
  readonly forbidden: readonly Product[];
  readonly advisory: readonly Product[];
}

/** The sign for a zone; undefined where nothing is known that a sign could say. */
export function signFor({ rule }: Pick<Zone, 'rule'>): Sign | undefined {
  const having = (status: Status): readonly Product[] =>
    PRODUCTS.filter((product) => rule?.products[product] === status);
  const [forbidden, advisory] = [having('forbidden'), having('advisory')];
  if (forbidden.length + advisory.length === 0) return undefined;
  return { tone: forbidden.length > 0 ? 'ban' : 'request', forbidden, advisory };
}
