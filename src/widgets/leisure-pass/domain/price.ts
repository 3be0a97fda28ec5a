import type { BenefitConfig } from '../scheme-config.js';
import type { BenefitResult } from './model.js';

/** What of a price a pass pays, and what is left. */
export interface PriceShare {
  /** Kroner. */
  readonly pays: number;
  readonly left: number;
  /** Which benefit pays it. */
  readonly benefit: BenefitConfig;
  /** Whether the figures hold today; where not, it is what was paid then. */
  readonly isCurrent: boolean;
}

/**
 * What a pass pays of a price, at most: the share of it, up to the cap and to what several benefits have
 * together. Undefined where the scheme says no amount: nobody should reckon with a sum then.
 *
 * @param price in kroner
 */
export function shareOfPrice(
  benefits: readonly BenefitResult[],
  price: number,
  kind: BenefitConfig['kind'] = 'fee',
): PriceShare | undefined {
  if (!Number.isFinite(price) || price < 0) return undefined;
  const shares = benefits.flatMap((each) =>
    each.benefit.kind === kind && each.applies === 'yes' ? (paidBy(each, price) ?? []) : [],
  );
  return shares.toSorted((one, other) => other.pays - one.pays)[0];
}

function paidBy({ benefit, cap, share, sharedCap }: BenefitResult, price: number) {
  const figures = [cap, share, sharedCap?.figure].filter((figure) => figure !== undefined);
  if (figures.length === 0 || figures.some(({ value }) => value === undefined)) return undefined;
  const percent = Math.min(Math.max(share?.value ?? 100, 0), 100);
  const most = Math.min(cap?.value ?? Infinity, sharedCap?.figure.value ?? Infinity);
  const pays = Math.min(Math.round(price * percent) / 100, most);
  const left = Math.round((price - pays) * 100) / 100;
  return { pays, left, benefit, isCurrent: figures.every(({ isCurrent }) => isCurrent) };
}
