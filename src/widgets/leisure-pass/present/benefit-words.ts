import type { BenefitResult, Figure } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import type { PassFormat } from '../views/format.js';
import type { ViewContext } from '../views/view-context.js';
import { yearOf } from './outcome-words.js';

/** “op til 1.000 kr. pr. kalenderår”; undefined where the scheme says no amount. */
export function amountWords(
  { benefit, cap, share, sharedCap }: BenefitResult,
  context: ViewContext,
  format: PassFormat,
): string | undefined {
  const later = laterTexts(context);
  const most = cap?.value;
  const percent = share?.value;
  const period = benefit.period === undefined ? '' : ` ${later.periods[benefit.period]}`;
  const all = sharedCap?.figure.value;
  // That it is no more with the rest need not be said of what may take all of it.
  const together =
    all === undefined || all === most ? undefined : later.together(format.kroner(all));
  const own =
    most === undefined
      ? percent !== undefined &&
        (percent >= 100 ? later.wholePrice : later.shareOf(format.percent(percent)))
      : percent === undefined || percent >= 100
        ? later.upTo(format.kroner(most))
        : later.shareUpTo(format.percent(percent), format.kroner(most));
  if (!own) return together && `${together}${period}`;
  return [`${own}${period}`, together ?? []].flat().join(', ');
}

/** The year of the oldest figure that does not hold any more; undefined where all hold. */
export function outdatedYear({ cap, share, sharedCap }: BenefitResult): number | undefined {
  const figures: readonly (Figure | undefined)[] = [cap, share, sharedCap?.figure];
  const years = figures
    .flatMap((figure) => figure?.uses ?? [])
    .filter(({ state }) => state === 'outdated')
    .flatMap((use) => yearOf(use) ?? []);
  return years.toSorted((one, other) => one - other)[0];
}
