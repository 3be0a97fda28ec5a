import type { Truth, Verdict } from './model.js';

/** Holds whatever is assessed. */
export const HOLDS: Verdict = { best: 'yes', worst: 'yes' };
/** Fails whatever is assessed. */
export const FAILS: Verdict = { best: 'no', worst: 'no' };
/** Nobody knows yet. */
export const UNKNOWN: Verdict = { best: 'unknown', worst: 'unknown' };
/** Somebody judges it: a yes at best, a no at worst. */
export const ASSESSED: Verdict = { best: 'yes', worst: 'no' };

/** The verdict of something that is so or not. */
export function verdictOf(holds: boolean): Verdict {
  return holds ? HOLDS : FAILS;
}

/** Yes where at least `count` of them are, no where that many can no longer be: Kleene’s logic. */
export function atLeastOf(truths: readonly Truth[], count: number): Truth {
  let yes = 0;
  let possible = 0;
  for (const truth of truths) {
    if (truth === 'yes') yes++;
    if (truth !== 'no') possible++;
  }
  if (yes >= count) return 'yes';
  return possible < count ? 'no' : 'unknown';
}

/** {@link atLeastOf} for the best and the worst case. `all` is as many as there are, `any` one. */
export function countVerdicts(verdicts: readonly Verdict[], count: number): Verdict {
  return {
    best: atLeastOf(
      verdicts.map(({ best }) => best),
      count,
    ),
    worst: atLeastOf(
      verdicts.map(({ worst }) => worst),
      count,
    ),
  };
}

/** The opposite. What is best for something is worst for its opposite. */
export function oppositeOf({ best, worst }: Verdict): Verdict {
  return { best: opposite(worst), worst: opposite(best) };
}

function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'yes' ? 'no' : 'yes';
}
