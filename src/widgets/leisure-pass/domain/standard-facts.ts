import type { FactConfig, StandardFact } from '../fact-config.js';

type Kind = FactConfig['kind'];

/** What Sund knows about a standard fact before an editor has said anything. */
export interface StandardFactSetup {
  /** The kinds of question it can be asked as; its usual one first. */
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly of: 'child' | 'household';
  /** The least and the most that can be answered, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The facts that most schemes ask about (research/wizard.md, d). Ages reach well past 25, the highest
 * that a scheme read had, so that nobody's true age is refused.
 */
export const STANDARD_FACTS: Readonly<Record<StandardFact, StandardFactSetup>> = {
  age: { kinds: ['age'], of: 'child', minimum: 0, maximum: 30 },
  'birth-date': { kinds: ['birthDate'], of: 'child' },
  grade: { kinds: ['grade'], of: 'child', minimum: 0, maximum: 10 },
  'number-of-children': { kinds: ['count'], of: 'household', minimum: 1, maximum: 20 },
  'single-parent': { kinds: ['boolean'], of: 'household' },
  'income-limit': { kinds: ['threshold', 'money'], of: 'household' },
  'cash-benefit': { kinds: ['boolean', 'several'], of: 'household' },
  'months-on-cash-benefit': { kinds: ['count'], of: 'household', minimum: 0, maximum: 600 },
  'already-active': { kinds: ['boolean'], of: 'child' },
  refugee: { kinds: ['boolean'], of: 'household' },
};

/** Whether a fact's kind is one that Sund has words for; true of facts that are not standard ones. */
export function fitsStandard({ kind, standard }: FactConfig): boolean {
  return standard === undefined || STANDARD_FACTS[standard].kinds.includes(kind);
}

/** A fact with what a standard fact says of itself where its editor did not: whose it is, and its range. */
export function completeFact(fact: FactConfig): FactConfig {
  if (fact.standard === undefined) return fact;
  const { of, minimum, maximum } = STANDARD_FACTS[fact.standard];
  if (fact.kind !== 'count' && fact.kind !== 'age') return { of, ...fact };
  return {
    of,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...fact,
  };
}
