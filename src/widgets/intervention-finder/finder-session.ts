import type { FinderEngine } from './domain/engine.js';
import { findEntries } from './domain/find-entries.js';
import type { Finder } from './domain/finder.js';
import type { Found } from './domain/found.js';
import { limitedEngine } from './domain/limited-engine.js';
import { buildLocalEngine } from './domain/local-engine.js';
import type { Entry } from './domain/model.js';
import type { FinderState } from './domain/state.js';
import type { FinderConfig } from './finder-config.js';
import { buildInIdle, doInSlices } from './idle-build.js';

/** While somebody types, their words are searched for once they pause. */
const TYPING_MILLISECONDS = 150;
/** An answer that takes longer is waited for where the visitor can see it. */
const PATIENCE_MILLISECONDS = 400;

/** What a session asks of the one that has it. */
export interface SessionHost {
  /** The answer, or what is known of it, has changed. */
  readonly changed: () => void;
  /** The newest question has its answer. */
  readonly answered: (found: Found, state: FinderState) => void;
  /** The engine could not answer, and this is why. */
  readonly failed: (error: unknown) => void;
}

/** Asks the engine for what the visitor wants to see, the newest question always winning. */
export class FinderSession {
  /** BCP 47 tag of the interface, by which titles are sorted where the engine can. */
  lang = 'da';
  readonly #host: SessionHost;
  #finder: Finder | undefined;
  #own: FinderEngine | undefined;
  #config: FinderConfig | undefined;
  #engine: Promise<FinderEngine> | undefined;
  #building = new AbortController();
  #asking = new AbortController();
  #asked: FinderState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: Promise<void> = Promise.resolve();
  #isWaitedFor = false;
  #found: Found | undefined;
  #failed = false;
  #late = false;
  #sorts: FinderEngine['caps']['sorts'] = ['relevance'];
  readonly #entries = new Map<string, Entry>();
  readonly #lost = new Set<string>();

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** What the last question found; undefined before the first answer. */
  get found(): Found | undefined {
    return this.#found;
  }

  /** True where the engine could not answer. */
  get failed(): boolean {
    return this.#failed;
  }

  /** True where an answer takes long, and what stands there is that of an older question. */
  get late(): boolean {
    return this.#late;
  }

  /** The orders that the engine knows. */
  get sorts(): FinderEngine['caps']['sorts'] {
    return this.#sorts;
  }

  /** An entry by its id; undefined where it is not here, or not yet. */
  entryOf(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Whether an entry is known not to be there. */
  isLost(id: string): boolean {
    return this.#lost.has(id);
  }

  /**
   * Begins with a catalogue, or goes on with the same.
   * @param config what it was made from: a closer look may change a catalogue while the visitor uses it
   */
  begin(finder: Finder, own: FinderEngine | undefined, config: FinderConfig): void {
    if (finder === this.#finder && own === this.#own) return;
    const isSame = config === this.#config && own === this.#own;
    this.stop();
    if (!isSame) this.#found = undefined;
    this.#finder = finder;
    this.#own = own;
    this.#config = config;
    this.#engine = undefined;
    this.#asked = undefined;
    this.#entries.clear();
    this.#lost.clear();
    for (const entry of finder.entries) this.#entries.set(entry.id, entry);
  }

  /** Asks nothing more until the next question. */
  stop(): void {
    this.#building.abort();
    this.#asking.abort();
    clearTimeout(this.#timer);
    this.#engine = undefined;
    this.#asked = undefined;
  }

  /** Asks for what a state shows, unless it has been asked for. */
  ask(state: FinderState, isTyping = false): void {
    const before = this.#asked;
    // What failed is asked for again when the visitor says so, not with every drawing.
    const isNew = (id: string): boolean =>
      !this.#entries.has(id) && !this.#lost.has(id) && !(before && idsOf(before).includes(id));
    if (before && isSameQuestion(before, state) && !idsOf(state).some(isNew)) return;
    this.#asked = state;
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWaitedFor ||= before !== undefined;
    const answer = (): void => {
      this.#timer = undefined;
      this.#pending = this.#answer(state, signal);
    };
    if (isTyping) this.#timer = setTimeout(answer, TYPING_MILLISECONDS);
    else answer();
  }

  /** Asks at once what waits for the visitor to pause. */
  hurry(): void {
    if (this.#timer === undefined) return;
    const state = this.#asked;
    this.#asked = undefined;
    if (state) this.ask(state);
  }

  /** Asks the last question again, after a failure. Resolves as {@link settled} does. */
  askAgain(): Promise<void> {
    const state = this.#asked;
    this.#asked = undefined;
    if (state) this.ask(state);
    return this.settled();
  }

  /** Resolves when the question has its answer, or will not get one. */
  settled(): Promise<void> {
    this.#isWaitedFor = true;
    return this.#pending;
  }

  async #answer(state: FinderState, signal: AbortSignal): Promise<void> {
    const finder = this.#finder;
    if (!finder) return;
    const patience = setTimeout(() => this.#set({ late: true }), PATIENCE_MILLISECONDS);
    signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
    try {
      this.#engine ??= this.#fetchEngine(finder);
      const engine = await this.#engine;
      signal.throwIfAborted();
      this.#sorts = engine.caps.sorts;
      const entriesOf = (ids: readonly string[]) => this.#entriesOf(engine, ids, signal);
      const [found] = await Promise.all([
        findEntries(engine, finder, state, { entriesOf, lang: this.lang, signal }),
        this.#remember(engine, state, signal),
      ]);
      signal.throwIfAborted();
      this.#found = found;
      this.#set({ failed: false, late: false });
      this.#host.answered(found, state);
    } catch (error) {
      if (signal.aborted) return;
      this.#engine = undefined;
      this.#host.failed(error);
      this.#set({ failed: true, late: false });
    } finally {
      clearTimeout(patience);
    }
  }

  #set({
    failed = this.#failed,
    late,
  }: {
    readonly failed?: boolean;
    readonly late: boolean;
  }): void {
    this.#failed = failed;
    this.#late = late;
    this.#host.changed();
  }

  async #fetchEngine(finder: Finder): Promise<FinderEngine> {
    const { only, synonyms } = finder.config;
    if (this.#own) return limitedEngine(this.#own, only);
    if (finder.index) {
      const { engineOf } = await import('./index-engine/index-engine.js');
      return limitedEngine(engineOf(finder.index, finder.config), only, finder.facets);
    }
    this.#building.abort();
    this.#building = new AbortController();
    const facets = [...finder.facets.values()];
    const catalogue = { entries: finder.entries, facets, ...(synonyms && { synonyms }) };
    const build = buildLocalEngine(catalogue, doInSlices);
    return buildInIdle(build, this.#building.signal, () => this.#isWaitedFor);
  }

  /** The entries of the list and the open one, wherever they are kept. */
  async #remember(engine: FinderEngine, state: FinderState, signal: AbortSignal): Promise<void> {
    const ids = idsOf(state);
    await this.#entriesOf(engine, ids, signal);
    for (const id of ids) if (!this.#entries.has(id)) this.#lost.add(id);
  }

  async #entriesOf(
    engine: FinderEngine,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Entry[]> {
    const unknown = ids.filter((id) => !this.#entries.has(id) && !this.#lost.has(id));
    if (unknown.length > 0) {
      for (const entry of await engine.get(unknown, signal)) this.#entries.set(entry.id, entry);
    }
    return ids.flatMap((id) => this.#entries.get(id) ?? []);
  }
}

/** The entries that a state shows whether they are found or not. */
function idsOf({ openId, shortlist }: FinderState): readonly string[] {
  return [...(openId === undefined ? [] : [openId]), ...shortlist.map(({ id }) => id)];
}

/** Whether two states are answered alike: what only the page itself knows is left out. */
function isSameQuestion(one: FinderState, other: FinderState): boolean {
  return (
    one.text === other.text &&
    one.choices === other.choices &&
    one.sort === other.sort &&
    one.limit === other.limit &&
    (other.view !== 'matrix' || (one.view === 'matrix' && one.axes === other.axes))
  );
}
