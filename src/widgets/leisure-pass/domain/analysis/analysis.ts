import { dependenciesOf } from '../dependencies.js';
import { combine } from '../diagram/combine.js';
import type { CompiledScheme, PassDiagrams } from '../diagram/scheme-diagrams.js';
import type { Node } from '../diagram/store.js';
import { support } from '../diagram/traverse.js';
import type { Rules } from '../model.js';
import { diagramsOf } from '../relevance.js';
import { situationsAtEnds, sizeOf } from './examples.js';
import type { Finding, PassAnalysis, SchemeSituations } from './findings.js';
import { Reach } from './reach.js';

/** Goes through everything that can be answered, by classes that the rules tell apart. */
export function analyse(rules: Rules): PassAnalysis {
  const diagrams = diagramsOf(rules);
  const compiled = diagrams.schemes.filter((each): each is CompiledScheme => !each.problem);
  const reach = new Reach(diagrams);
  return {
    schemes: compiled.map((each) => situationsOf(diagrams, each)),
    findings: [
      ...notAnalysed(diagrams),
      ...compiled.flatMap((each) => [
        ...noRoute(diagrams, each),
        ...reach.ofScheme(each.scheme),
        ...ruleNeverDecides(diagrams, each),
      ]),
      ...reach.ofConditions(compiled.map(({ scheme }) => scheme)),
      ...neverUsed(diagrams),
      ...bothReachable(diagrams, compiled),
    ],
  };
}

function notAnalysed({ schemes }: PassDiagrams): readonly Finding[] {
  return schemes.flatMap(({ scheme, problem }): Finding[] =>
    problem ? [{ code: 'notAnalysed', scheme: scheme.id, problem }] : [],
  );
}

function situationsOf(
  { store, variables, outcomes }: PassDiagrams,
  { scheme, outcome }: CompiledScheme,
): SchemeSituations {
  const scope = support(store, outcome);
  const atEnds = situationsAtEnds(store, outcome, variables, scope);
  return {
    scheme: scheme.id,
    facts: variables.flatMap(({ fact }, level) => (scope.has(level) ? fact.id : [])),
    count: sizeOf(variables, scope),
    outcomes: [...atEnds].flatMap(([end, situations]) => {
      const said = outcomes.get(end);
      return said ? { outcome: said, ...situations } : [];
    }),
  };
}

function noRoute(diagrams: PassDiagrams, compiled: CompiledScheme): readonly Finding[] {
  const { outcomes } = situationsOf(diagrams, compiled);
  return outcomes.flatMap(({ outcome, count, example }): Finding[] =>
    outcome.because === 'noRoute'
      ? [{ code: 'noRoute', scheme: compiled.scheme.id, count, example }]
      : [],
  );
}

/** Only of a scheme that is open to whoever asks: else it is somebody else who applies. */
function ruleNeverDecides(diagrams: PassDiagrams, compiled: CompiledScheme): readonly Finding[] {
  const { scheme } = compiled;
  const applied = situationsOf(diagrams, compiled).outcomes.filter(
    ({ outcome }) => outcome.code === 'canApply',
  );
  const isNever =
    scheme.decision === 'rule' &&
    applied.length > 0 &&
    applied.every(({ outcome }) => outcome.decides !== 'rule');
  return isNever ? [{ code: 'ruleNeverDecides', scheme: scheme.id }] : [];
}

/** Of schemes that could not be gone through, all that they refer to counts as used. */
function neverUsed({ store, variables, schemes, rules }: PassDiagrams): readonly Finding[] {
  const { facts, conditions } = dependenciesOf(rules, rules.schemes);
  const used = new Set<string>();
  for (const diagram of schemes) {
    const roots = diagram.problem ? [] : diagram.roots;
    for (const fact of diagram.problem ? diagram.facts : []) used.add(fact);
    for (const level of roots.flatMap((root) => [...support(store, root)])) {
      used.add(variables[level]?.fact.id ?? '');
    }
  }
  return [
    ...[...rules.facts.keys()]
      .filter((fact) => !used.has(fact))
      .map((fact): Finding => ({ code: 'factNeverUsed', fact, isReferredTo: facts.has(fact) })),
    ...[...rules.conditions.keys()]
      .filter((condition) => !conditions.has(condition))
      .map((condition): Finding => ({ code: 'conditionNeverUsed', condition })),
  ];
}

function bothReachable(
  diagrams: PassDiagrams,
  compiled: readonly CompiledScheme[],
): readonly Finding[] {
  return compiled.flatMap((one) =>
    (one.scheme.relations ?? []).flatMap(({ kind, scheme }) => {
      const other = compiled.find((each) => each.scheme.id === scheme);
      return kind === 'excludes' && other ? bothOf(diagrams, one, other) : [];
    }),
  );
}

function bothOf(
  { store, variables, outcomes, ruleDiagrams }: PassDiagrams,
  one: CompiledScheme,
  other: CompiledScheme,
): readonly Finding[] {
  const canHave = (node: Node): boolean => {
    const { code, because } = outcomes.get(node) ?? {};
    return code === 'canApply' || code === 'automatic' || because === 'route';
  };
  const both = store.end('both');
  const root = combine(store, ruleDiagrams.situation, [one.outcome, other.outcome], {
    atEnds: (ends) => (ends.every(canHave) ? both : store.end('not both')),
  });
  const situations = situationsAtEnds(store, root, variables, support(store, root)).get(both);
  return situations
    ? [{ code: 'bothReachable', scheme: one.scheme.id, other: other.scheme.id, ...situations }]
    : [];
}
