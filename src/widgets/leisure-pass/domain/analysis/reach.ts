import type { SchemeConfig } from '../../scheme-config.js';
import { dependenciesOf } from '../dependencies.js';
import type { PassDiagrams } from '../diagram/scheme-diagrams.js';
import type { Node } from '../diagram/store.js';
import { reachable } from '../diagram/traverse.js';
import type { Verdict } from '../model.js';
import type { Finding } from './findings.js';

/**
 * What conditions come to where every question has an answer other than “I don’t know”. What stays
 * unknown even then, because a figure has run out, is neither never nor always.
 */
export class Reach {
  readonly #diagrams: PassDiagrams;

  constructor(diagrams: PassDiagrams) {
    this.#diagrams = diagrams;
  }

  /** Conditions that are met by nothing, or by everything. */
  ofConditions(schemes: readonly SchemeConfig[]): readonly Finding[] {
    const { rules, ruleDiagrams } = this.#diagrams;
    const { conditions } = dependenciesOf(rules, schemes);
    return [...rules.conditions.keys()].flatMap((condition): Finding[] => {
      if (!conditions.has(condition)) return [];
      const verdicts = this.#verdictsOf(ruleDiagrams.condition(condition));
      if (verdicts.every(({ best }) => best === 'no')) return [{ code: 'neverMet', condition }];
      return verdicts.every(({ worst }) => worst === 'yes')
        ? [{ code: 'alwaysMet', condition }]
        : [];
    });
  }

  /** Ways and benefits that nobody comes to, and conditions that rule each other out. */
  ofScheme(scheme: SchemeConfig): readonly Finding[] {
    const { id, requires, routes, benefits = [] } = scheme;
    if (this.#isNeverMet(requires)) {
      return [{ code: 'contradiction', scheme: id, conditions: this.#smallest(requires) }];
    }
    const isNeverReached = ({ when = [] }: { readonly when?: readonly string[] }): boolean =>
      this.#isNeverMet([...requires, ...when]);
    return [
      ...routes
        .filter(isNeverReached)
        .map((route): Finding => ({ code: 'routeNeverReached', scheme: id, route: route.id })),
      ...benefits
        .filter(isNeverReached)
        .map((each): Finding => ({ code: 'benefitNeverReached', scheme: id, benefit: each.id })),
    ];
  }

  /** One or two of them that are never met, or all. */
  #smallest(ids: readonly string[]): readonly string[] {
    const alone = ids.find((id) => this.#isNeverMet([id]));
    if (alone !== undefined) return [alone];
    const pairs = ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other]));
    return pairs.find((pair) => this.#isNeverMet(pair)) ?? ids;
  }

  #isNeverMet(ids: readonly string[]): boolean {
    return this.#verdictsOf(this.#diagrams.ruleDiagrams.all(ids)).every(
      ({ best }) => best === 'no',
    );
  }

  #verdictsOf(root: Node): readonly Verdict[] {
    const { store, variables, ruleDiagrams } = this.#diagrams;
    const isDontKnow = (level: number, valueClass: number): boolean =>
      valueClass + 1 === variables[level]?.classes.length;
    return reachable(store, root, isDontKnow).flatMap((node) => ruleDiagrams.verdictOf(node) ?? []);
  }
}
