import { diagramsOf } from '../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import type { ConditionConfig } from '../../../src/widgets/leisure-pass/rule-config.js';
import { TODAY } from './configs.js';

/** How rules can grow within one scheme. */
const SHAPES = {
  'one of so many pairs, each asked together': (pairs: number) => pairsOf(pairs, 'together'),
  'half of so many': half,
  'one of so many pairs, all first halves asked first': (pairs: number) => pairsOf(pairs, 'apart'),
} as const;

const SIZES = [2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80];

/** Where the diagram of a scheme of some shape becomes too large. */
export interface Limit {
  readonly shape: string;
  /** The largest size of it that was tried and fits, the questions, the nodes, and how long it took. */
  readonly size: number;
  readonly facts: number;
  readonly nodes: number;
  readonly compileMs: number;
  /** The first that does not fit, and how long it took to find out; undefined where all that were tried do. */
  readonly tooLarge: { readonly size: number; readonly compileMs: number } | undefined;
}

const named = (count: number, word: string): string[] =>
  Array.from({ length: count }, (_, number) => `${word}-${number}`);

const answers = (facts: readonly string[]): ConditionConfig[] =>
  facts.map((fact) => ({ kind: 'answer', id: `${fact}-er`, fact, is: true }));

function configOf(facts: readonly string[], more: readonly ConditionConfig[]): PassConfig {
  return {
    widget: 'leisure-pass',
    version: 1,
    contact: { unit: 'Fritid', link: { href: 'https://example.dk/', label: 'Skriv' } },
    facts: facts.map((id) => ({ kind: 'boolean', id, question: 'Hvordan er det?' })),
    conditions: [...answers(facts), ...more],
    schemes: [
      {
        id: 'pas',
        name: 'Pas',
        source: { title: 'Måling' },
        requires: ['krav'],
        routes: [{ id: 'forælder', kind: 'parent' }],
      },
    ],
  };
}

function pairsOf(pairs: number, order: 'together' | 'apart'): PassConfig {
  const [first, second] = [named(pairs, 'først'), named(pairs, 'så')];
  const facts =
    order === 'apart'
      ? [...first, ...second]
      : first.flatMap((each, place) => [each, second[place] ?? '']);
  const both = first.map((each, place): ConditionConfig => ({
    kind: 'all',
    id: `par-${place}`,
    of: [`${each}-er`, `${second[place] ?? ''}-er`],
  }));
  return configOf(facts, [...both, { kind: 'any', id: 'krav', of: both.map(({ id }) => id) }]);
}

function half(count: number): PassConfig {
  const facts = named(count, 'svar');
  const of = facts.map((fact) => `${fact}-er`);
  return configOf(facts, [{ kind: 'atLeast', id: 'krav', count: Math.ceil(count / 2), of }]);
}

/** Lets each shape grow until its diagram is too large, or larger than anybody’s rules. */
export function limits(): readonly Limit[] {
  return Object.entries(SHAPES).map(([shape, make]) => {
    let fits: Limit = { shape, size: 0, facts: 0, nodes: 0, compileMs: 0, tooLarge: undefined };
    for (const size of SIZES) {
      const config = make(size);
      const rules = compileRules(config, TODAY);
      const from = performance.now();
      const { store, schemes } = diagramsOf(rules);
      const compileMs = performance.now() - from;
      if (schemes.some(({ problem }) => problem)) {
        return { ...fits, tooLarge: { size, compileMs } };
      }
      fits = { ...fits, size, facts: config.facts.length, nodes: store.size, compileMs };
    }
    return fits;
  });
}
