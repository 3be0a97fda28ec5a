import type { FactConfig } from '../fact-config.js';
import type { Answer, Answers } from './model.js';
import type { Page, PassState } from './state.js';

/** What decides which questions there are. */
export interface Questioning {
  /** In the editor's order. */
  readonly facts: readonly FactConfig[];
  /** The facts that can still change an outcome, given these answers. */
  readonly relevant: (answers: Answers) => Iterable<string>;
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
  let open: Page | undefined;
  for (let child = 0; child < count && open === undefined; child += 1) {
    const walk = walkChild(state, child, questioning);
    children.push(walk.answers);
    for (const fact of walk.facts) {
      const isShared = fact.of === 'household';
      if (isShared && asked.has(fact.id)) continue;
      asked.add(fact.id);
      pages.push({ kind: 'question', fact: fact.id, child: isShared ? undefined : child });
    }
    if (walk.isOpen) open = pages.at(-1);
  }
  return { pages, open, children };
}

interface Walk {
  readonly answers: Answers;
  /** In the order in which they are met; the last of an open walk has no answer. */
  readonly facts: readonly FactConfig[];
  readonly isOpen: boolean;
}

function walkChild(state: PassState, child: number, { facts, relevant }: Questioning): Walk {
  const answers = new Map<string, Answer>();
  const met: FactConfig[] = [];
  for (;;) {
    const relevantNow = new Set(relevant(answers));
    const fact = facts.find(({ id }) => relevantNow.has(id) && !answers.has(id));
    if (!fact) return { answers, facts: met, isOpen: false };
    met.push(fact);
    const answer = answerTo(state, fact, child);
    if (answer === undefined) return { answers, facts: met, isOpen: true };
    answers.set(fact.id, answer);
  }
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
