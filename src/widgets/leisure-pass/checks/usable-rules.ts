import { KnownIds } from '../../../core/config/known-ids.js';
import type { Path } from '../../../core/config/problem.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import { Measures } from '../domain/measures.js';
import type { PassConfig } from '../domain/model.js';
import type { FactConfig } from '../fact-config.js';
import type { Referable } from '../problems.js';
import type { SchemeConfig } from '../scheme-config.js';
import { checkCondition } from './check-conditions.js';
import { checkFact } from './check-facts.js';
import { checkAmount, checkParameter } from './check-figures.js';
import { hasSharedCaps } from './check-relations.js';
import { comparesAlike, limitIsMeasured, paysAsMeasured, reckonsAlike } from './check-measures.js';
import { checkScheme } from './check-scheme.js';
import { fitsItsFact } from './fact-uses.js';
import { placeholdersIn } from '../domain/placeholders.js';
import { parametersOf } from '../domain/rules.js';
import { namesNoOldFigure, type NamedIn } from './named-figures.js';
import { askedTooLate, childsAmount, type RulesById } from './question-order.js';
import {
  referencesOfAmount,
  referencesOfCondition,
  referencesOfFact,
  referencesOfScheme,
} from './references.js';
import type { Facts, Report } from './report.js';
import { RuleGraph, type Reference } from './rule-graph.js';

type RuleLists = Pick<
  PassConfig,
  'facts' | 'parameters' | 'sharedParameters' | 'amounts' | 'conditions' | 'schemes'
>;

/** The rules of which everything they rest on can be used, and the schemes of which it cannot. */
export type UsableRules = RuleLists & { readonly stopped: readonly SchemeConfig[] };

/** Looks at every rule by itself, then at what each rests on. */
export function usableRules(report: Report, config: PassConfig, context: Facts): UsableRules {
  const graph = new RuleGraph(report);
  const byId: NamedIn = {
    parameters: byIdOf(parametersOf(config)),
    facts: byIdOf(config.facts),
    amounts: byIdOf(config.amounts ?? []),
    conditions: byIdOf(config.conditions),
  };
  const look = new Look(report, graph, new Measures(byId));
  lookAtFacts(look, report, config, byId, context);
  // The shared ones first: of two with one id, the editor can change their own.
  for (const list of ['sharedParameters', 'parameters'] as const) {
    look.at('value', list, config[list] ?? [], {
      referencesOf: () => [],
      isRight: (parameter) => checkParameter(report, parameter, context),
    });
  }
  look.at('value', 'amounts', config.amounts ?? [], {
    referencesOf: referencesOfAmount,
    isRight: (amount) =>
      [checkAmount(report, amount), fitsItsFact(report, amount, byId.facts)].every(Boolean),
    goesTogether: reckonsAlike,
  });
  look.at('condition', 'conditions', config.conditions, {
    referencesOf: referencesOfCondition,
    isRight: (condition) =>
      [
        checkCondition(report, condition, context),
        fitsItsFact(report, condition, byId.facts),
      ].every(Boolean),
    goesTogether: comparesAlike,
  });
  look.at('scheme', 'schemes', config.schemes, {
    referencesOf: referencesOfScheme,
    isRight: (scheme) =>
      [checkScheme(report, scheme, context), hasSharedCaps(report, scheme)].every(Boolean),
    goesTogether: paysAsMeasured,
  });
  graph.settle();
  return usable(report, config, look);
}

function byIdOf<Rule extends { readonly id: string }>(rules: readonly Rule[]): Map<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function lookAtFacts(
  look: Look,
  report: Report,
  config: PassConfig,
  byId: NamedIn,
  context: Facts,
): void {
  const values = valueIds(config);
  const order = config.facts.map(({ id }) => id);
  look.at('fact', 'facts', config.facts, {
    referencesOf: referencesOfFact,
    isRight: (fact) =>
      [
        checkFact(report, fact),
        hasPlaceholders(report, fact, values),
        isAskedInTime(report, fact, order, byId),
        namesNoOldFigure(report, fact, byId, context),
      ].every(Boolean),
    goesTogether: limitIsMeasured,
  });
}

function usable(report: Report, config: PassConfig, look: Look): UsableRules {
  const stopped = config.schemes.filter((scheme) => !look.isUsable('scheme', scheme));
  for (const scheme of stopped) {
    report
      .at(['schemes', config.schemes.indexOf(scheme)])
      .warning('scheme-stopped', { id: scheme.id });
  }
  return {
    facts: config.facts.filter((fact) => look.isUsable('fact', fact)),
    sharedParameters: (config.sharedParameters ?? []).filter((each) =>
      look.isUsable('value', each),
    ),
    parameters: (config.parameters ?? []).filter((each) => look.isUsable('value', each)),
    amounts: (config.amounts ?? []).filter((amount) => look.isUsable('value', amount)),
    conditions: config.conditions.filter((condition) => look.isUsable('condition', condition)),
    schemes: config.schemes.filter((scheme) => look.isUsable('scheme', scheme)),
    stopped,
  };
}

function valueIds(config: PassConfig): KnownIds {
  const { amounts = [] } = config;
  return new KnownIds(new Set([...parametersOf(config), ...amounts].map(({ id }) => id)));
}

function hasPlaceholders(report: Report, fact: FactConfig, values: KnownIds): boolean {
  return [...placeholdersIn(fact)]
    .map((id) => {
      if (values.has(id)) return true;
      report.error('unknown-placeholder', values.unknown(id), 'question');
      return false;
    })
    .every(Boolean);
}

function isAskedInTime(
  report: Report,
  fact: FactConfig,
  order: readonly string[],
  rules: RulesById,
): boolean {
  const place = fact.kind === 'threshold' ? 'amount' : 'question';
  const late = askedTooLate(fact, order, rules);
  if (late !== undefined) report.error('asked-too-late', { fact: late }, place);
  const childs = childsAmount(fact, rules);
  if (childs !== undefined) report.error('amount-of-child', { fact: childs }, place);
  return late === undefined && childs === undefined;
}

/** How the rules of a list are looked at. */
interface Looking<Rule> {
  readonly referencesOf: (rule: Rule) => readonly Reference[];
  /** Whether a rule is right by itself; reports where not. */
  readonly isRight: (rule: Rule) => boolean;
  /** Whether it takes the figures it points at for what they are; reports where not. */
  readonly goesTogether?: (report: Report, rule: Rule, measures: Measures) => boolean;
}

/** Looks at lists one after the other. Figures and amounts are told apart by ids that both have. */
class Look {
  readonly #report: Report;
  readonly #graph: RuleGraph;
  readonly #measures: Measures;
  readonly #seen: Readonly<Record<Referable, SeenIds>> = {
    fact: new SeenIds(),
    value: new SeenIds(),
    condition: new SeenIds(),
    scheme: new SeenIds(),
  };
  /** Of two with one id neither is used: nobody knows which was meant. */
  readonly #doubled = new Set<string>();
  /** Ids of figures that are not in the editor’s own lists. */
  readonly #shared = new Set<string>();

  constructor(report: Report, graph: RuleGraph, measures: Measures) {
    this.#report = report;
    this.#graph = graph;
    this.#measures = measures;
  }

  at<Rule extends { readonly id: string }>(
    type: Referable,
    list: string,
    rules: readonly Rule[],
    { referencesOf, isRight, goesTogether }: Looking<Rule>,
  ): void {
    rules.forEach((rule, index) => {
      const path: Path = [list, index];
      const { id } = rule;
      const isNew = this.#isNew(type, rule, path);
      if (list === 'sharedParameters') this.#shared.add(id);
      if (!isNew) this.#doubled.add(`${type} ${id}`);
      const isUsable = isRight(rule) && isNew;
      if (!isUsable) this.#graph.skip({ type, id });
      else {
        const references = referencesOf(rule);
        const together = (report: Report): boolean =>
          goesTogether?.(report, rule, this.#measures) ?? true;
        this.#graph.add({ type, id, path, references, goesTogether: together });
      }
    });
  }

  #isNew(type: Referable, { id }: { readonly id: string }, path: Path): boolean {
    const report = this.#report.at(path);
    const [list] = path;
    if (type !== 'value' || list === 'sharedParameters' || !this.#shared.has(id)) {
      return this.#seen[type].isNew(report, id, 'id');
    }
    report.error('shared-id', { id }, 'id');
    return false;
  }

  isUsable(type: Referable, { id }: { readonly id: string }): boolean {
    return !this.#doubled.has(`${type} ${id}`) && this.#graph.isUsable({ type, id });
  }
}
