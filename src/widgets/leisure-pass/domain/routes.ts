import type { Audience } from '../config.js';
import type { RouteConfig } from '../scheme-config.js';
import type { Evaluation } from './evaluation.js';
import { allOf } from './requirements.js';
import type { ConditionResult, Truth } from './model.js';

/** A way to apply, and whether it is open to this family. */
export interface RouteResult {
  readonly route: RouteConfig;
  /** Done by whoever asks, by somebody else, or by itself. */
  readonly by: 'oneself' | 'another' | 'itself';
  readonly isOpen: Truth;
  readonly lacks: ConditionResult['lacks'];
  readonly outdated: ConditionResult['outdated'];
}

/** Who asks, and the ways that are theirs. A young person applies as a parent does. */
const OWN_KINDS: Readonly<Record<Audience, readonly RouteConfig['kind'][]>> = {
  parent: ['parent'],
  young: ['parent'],
  professional: ['professional', 'club'],
};

const ORDER: readonly RouteResult['by'][] = ['itself', 'oneself', 'another'];

/** The ways of a scheme, what needs nobody first, then one’s own, then those of others. */
export function routeResults(
  routes: readonly RouteConfig[],
  evaluation: Evaluation,
): readonly RouteResult[] {
  const own = OWN_KINDS[evaluation.rules.audience];
  return routes
    .map((route): RouteResult => {
      const { verdict, lacks, outdated } = allOf(route.when ?? [], evaluation);
      const by =
        route.kind === 'automatic' ? 'itself' : own.includes(route.kind) ? 'oneself' : 'another';
      return { route, by, isOpen: verdict.best, lacks, outdated };
    })
    .toSorted((one, other) => ORDER.indexOf(one.by) - ORDER.indexOf(other.by));
}
