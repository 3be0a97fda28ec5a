import type { Product, RuleConfig, Status } from '../rule-config.js';
import { PRODUCTS, type ProductAnswer, type Zone } from './model.js';

/** The stricter the greater. What is not known may be forbidden, so it comes before what is allowed. */
const STRICTNESS: Readonly<Record<Status, number>> = {
  allowed: 0,
  unknown: 1,
  advisory: 2,
  forbidden: 3,
};

/**
 * What a rule says of a product: unknown where it says nothing, or where there is no rule. A request never
 * forbids, whatever its config says.
 */
export function statusOf(rule: RuleConfig | undefined, product: Product): Status {
  const status = rule?.products[product] ?? 'unknown';
  return status === 'forbidden' && rule?.basis === 'request' ? 'advisory' : status;
}

/** What holds for each product where all of some zones lie over each other: that of the strictest. */
export function answersOf(zones: readonly Zone[]): readonly ProductAnswer[] {
  return PRODUCTS.map((product) => {
    const statuses = zones.map(({ rule }) => statusOf(rule, product));
    const strictest = statuses.reduce<Status | undefined>(
      (one, other) => (one !== undefined && STRICTNESS[one] >= STRICTNESS[other] ? one : other),
      undefined,
    );
    return {
      product,
      status: strictest ?? 'unknown',
      zones: zones.filter((_, place) => statuses[place] === strictest),
    };
  });
}

/**
 * What holds where all of some zones lie over each other, and others may besides: what those would not
 * allow is not known to be allowed.
 */
export function cautiousAnswersOf(
  zones: readonly Zone[],
  perhaps: readonly Zone[],
): readonly ProductAnswer[] {
  return answersOf(zones).map((answer) =>
    answer.status === 'allowed' &&
    perhaps.some(({ rule }) => statusOf(rule, answer.product) !== 'allowed')
      ? { ...answer, status: 'unknown', zones: [] }
      : answer,
  );
}

/** How strict a zone is: for ordering, the strictest first. */
export function strictness({ rule }: Zone): number {
  return Math.max(...PRODUCTS.map((product) => STRICTNESS[statusOf(rule, product)]));
}
