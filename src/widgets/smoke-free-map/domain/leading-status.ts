import type { Product, RuleConfig, Status } from '../rule-config.js';
import { PRODUCTS } from './model.js';

/** The strictest first, as where zones overlap: what is not known may be forbidden. */
const STRICTNESS: readonly Status[] = ['forbidden', 'advisory', 'unknown', 'allowed'];

/** What a rule says in short. */
export interface LeadingStatus {
  readonly status: Status;
  /** The products it says that of, in the order they are shown. */
  readonly products: readonly Product[];
}

/** The strictest that a rule says of any product, and of which; unknown where there is no rule. */
export function leadingStatus(rule: Pick<RuleConfig, 'products'> | undefined): LeadingStatus {
  const statusOf = (product: Product): Status => rule?.products[product] ?? 'unknown';
  const status =
    STRICTNESS.find((each) => PRODUCTS.some((product) => statusOf(product) === each)) ?? 'unknown';
  return { status, products: PRODUCTS.filter((product) => statusOf(product) === status) };
}
