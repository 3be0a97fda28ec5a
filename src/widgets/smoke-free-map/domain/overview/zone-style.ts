import type { Zone } from '../model.js';

/**
 * How a zone is drawn: a ban has a solid line and hatching, a request a dashed line and dots, and
 * anything else a dotted line and nothing inside. In the order they are drawn, the strictest on top.
 */
export const ZONE_STYLES = ['other', 'advisory', 'forbidden'] as const;

export type ZoneStyle = (typeof ZONE_STYLES)[number];

/** By the strictest that its rule says of any product. */
export function styleOf({ rule }: Pick<Zone, 'rule'>): ZoneStyle {
  const statuses = Object.values(rule?.products ?? {});
  if (statuses.includes('forbidden')) return 'forbidden';
  return statuses.includes('advisory') ? 'advisory' : 'other';
}
