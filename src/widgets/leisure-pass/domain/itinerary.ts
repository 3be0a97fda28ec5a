import type { FactConfig } from '../fact-config.js';
import type { Answer, Answers } from './model.js';
import { askedKey, type Page, type PassState } from './state.js';

/** How far the answers about one child lead. */
export interface ChildWalk {
  /** The answers that count, in the order of their questions: none to a question that is not reached. */
  readonly answers: Answers;
  /** The question to ask now; undefined where nothing more can change anything. */
  readonly next: string | undefined;
}

/** What decides which questions there are. */
export interface Questioning {
  readonly facts: ReadonlyMap<string, FactConfig>;
  /** Goes through the questions from the first one on, as far as there are answers. */
  readonly walk: (given: Answers) => ChildWalk;
  /**
   * The amounts in a question, given the answers to those before it; alike where they are the same, and
   * empty where it names none.
   */
  readonly amountsAsked: (fact: FactConfig, before: Answers) => string;
  /** Whether it is asked how many children it is about. */
  readonly asksChildren: boolean;
}

/** The pages that the answers lead through, up to the first that lacks one. */
export interface Itinerary {
  readonly pages: readonly Page[];
  /** The last of them, where it has no answer yet; undefined where everything is answered. */
  readonly open: Page | undefined;
  /**
   * What counts of each child's and the household's answers. Answers to questions that are no longer
   * reached are not among them.
   */
  readonly children: readonly Answers[];
}

/** Walks from the first question on, and never past one that is not answered. */
export function itinerary(state: PassState, questioning: Questioning): Itinerary {
  const pages: Page[] = questioning.asksChildren ? [{ kind: 'children' }] : [];
  const { count } = state;
  if (count === undefined) return { pages, open: pages[0], children: [] };
  const children: Answers[] = [];
  const asked = new Set<string>();
  for (let child = 0; child < count; child += 1) {
    const { answers, next } = questioning.walk(givenAbout(state, child, questioning));
    children.push(answers);
    for (const fact of [...answers.keys(), next ?? []].flat()) {
      const isShared = questioning.facts.get(fact)?.of === 'household';
      if (isShared && asked.has(fact)) continue;
      asked.add(fact);
      pages.push({ kind: 'question', fact, child: isShared ? undefined : child });
    }
    if (next !== undefined) return { pages, open: pages.at(-1), children };
  }
  return { pages, open: undefined, children };
}

/**
 * What has been answered about a child and its household, whether or not it is reached; nothing to a
 * question that names other amounts by now. With `until`, only to the questions before that fact.
 */
export function givenAbout(
  state: PassState,
  child: number,
  { facts, amountsAsked }: Pick<Questioning, 'facts' | 'amountsAsked'>,
  until?: string,
): Answers {
  const given = new Map<string, Answer>();
  for (const fact of facts.values()) {
    if (fact.id === until) break;
    const answer = answerTo(state, fact, child);
    if (answer === undefined) continue;
    const key = askedKey(fact.id, fact.of === 'household' ? undefined : child);
    if ((state.asked.get(key) ?? '') === amountsAsked(fact, given)) given.set(fact.id, answer);
  }
  return given;
}

/** What was answered about a child or, where the fact is the household's, for all of them. */
export function answerTo(
  state: PassState,
  { id, of }: Pick<FactConfig, 'id' | 'of'>,
  child: number | undefined,
): Answer | undefined {
  const answers = of === 'household' ? state.household : state.each[child ?? 0];
  return answers?.get(id);
}
