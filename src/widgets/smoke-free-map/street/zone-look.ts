import { PRODUCTS, type Zone } from '../domain/model.js';
import type { Status } from '../rule-config.js';

/** How a zone is drawn: a ban and a request each in their own pattern and line, all else in a third. */
export type ZoneLook = 'forbidden' | 'advisory' | 'other';

const STRICTEST_FIRST: readonly Status[] = ['forbidden', 'advisory', 'unknown', 'allowed'];

/** The strictest that a zone's rule says of any product. What it does not say is unknown. */
export function strictest({ rule }: Pick<Zone, 'rule'>): Status {
  const said = PRODUCTS.map((product) => rule?.products[product] ?? 'unknown');
  return STRICTEST_FIRST.find((status) => said.includes(status)) ?? 'unknown';
}

/** How a zone is drawn. */
export function lookOf(zone: Pick<Zone, 'rule'>): ZoneLook {
  const status = strictest(zone);
  return status === 'forbidden' || status === 'advisory' ? status : 'other';
}
