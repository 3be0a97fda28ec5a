import type { Variable } from './critical-values.js';
import { criticalValues } from './critical-values.js';
import { compileDiagrams } from './diagram/scheme-diagrams.js';
import type { PassDiagrams, SchemeDiagram } from './diagram/scheme-diagrams.js';
import { DiagramStore, END } from './diagram/store.js';
import { restrict, support } from './diagram/traverse.js';
import type { Choices } from './diagram/traverse.js';
import type { Answer, Answers, Rules } from './model.js';

/** The questions that were come to, and what is left. */
export interface Walk {
  /** The answers that count: none to a question that is no longer reached. */
  readonly answers: Answers;
  /** The question to ask now; undefined where nothing more can change anything. */
  readonly next: string | undefined;
}

/** The diagrams of a config on one day, for asking what is relevant. Compiled once. */
export function diagramsOf(rules: Rules): PassDiagrams {
  return compileDiagrams(rules, new DiagramStore(), criticalValues([rules]));
}

/**
 * The facts, in the editor’s order, whose answers can still change what is said of some scheme, exactly:
 * no question that could not, and none left out that could.
 */
export function relevantFacts(
  { store, variables, schemes }: PassDiagrams,
  answers: Answers,
): readonly string[] {
  const choices = choicesOf(variables, answers);
  const size = store.size;
  const relevant = new Set<string>();
  for (const diagram of schemes) {
    for (const root of rootsOf(diagram)) {
      for (const level of support(store, restrict(store, root, choices))) {
        relevant.add(variables[level]?.fact.id ?? '');
      }
    }
    for (const fact of referredTo(diagram)) if (!answers.has(fact)) relevant.add(fact);
  }
  store.shrinkTo(size);
  return variables.map(({ fact }) => fact.id).filter((id) => relevant.has(id));
}

/**
 * Goes through the questions from the first one on, in the editor’s order among those that are relevant,
 * as far as there are answers. Diagrams ask in the same order, so that a step goes one branch down.
 */
export function walk({ store, variables, schemes }: PassDiagrams, given: Answers): Walk {
  const answers = new Map<string, Answer>();
  let roots = [...new Set(schemes.flatMap(rootsOf))];
  const referred = new Set(schemes.flatMap(referredTo));
  for (const [level, { fact, classOf }] of variables.entries()) {
    const isNext = roots.some((root) => store.levelOf(root) === level);
    if (!isNext && !referred.has(fact.id)) continue;
    const answer = given.get(fact.id);
    if (answer === undefined) return { answers, next: fact.id };
    answers.set(fact.id, answer);
    const place = classOf(answer);
    roots = roots.map((root) =>
      store.levelOf(root) === level ? store.childOf(root, place) : root,
    );
  }
  return { answers, next: undefined };
}

/** Whether nothing more that is asked can change what is said of a scheme. */
export function isSettled(
  { store, variables }: PassDiagrams,
  diagram: SchemeDiagram,
  answers: Answers,
): boolean {
  const choices = choicesOf(variables, answers);
  const size = store.size;
  const isAtEnd = rootsOf(diagram).every(
    (root) => store.levelOf(restrict(store, root, choices)) === END,
  );
  store.shrinkTo(size);
  return isAtEnd && referredTo(diagram).every((fact) => answers.has(fact));
}

/** The class of each answer. */
export function choicesOf(variables: readonly Variable[], answers: Answers): Choices {
  return variables.map(({ fact, classOf }) => {
    const answer = answers.get(fact.id);
    return answer === undefined ? undefined : classOf(answer);
  });
}

function rootsOf(diagram: SchemeDiagram): readonly number[] {
  return diagram.problem ? [] : diagram.roots;
}

function referredTo(diagram: SchemeDiagram): readonly string[] {
  return diagram.problem ? diagram.facts : [];
}
