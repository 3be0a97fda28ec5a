interface Load {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Fetches each thing once, however many ask for it at the same time. Who no longer wants it stops
 * waiting; when nobody does, the fetching itself stops.
 */
export class SharedLoads {
  readonly #loads = new Map<string, Load>();
  readonly #most: number;
  #running = 0;
  readonly #queue: (() => void)[] = [];

  /** @param most how many are fetched at a time: the rest would only use up their time limit waiting */
  constructor(most: number) {
    this.#most = most;
  }

  /** @throws the signal's reason when it aborts; what `load` throws */
  get<Thing>(
    key: string,
    load: (signal: AbortSignal) => Promise<Thing>,
    signal: AbortSignal,
  ): Promise<Thing> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const shared = this.#loads.get(key) ?? this.#start(key, load);
    shared.waiting++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        stay();
        shared.waiting--;
        if (shared.waiting === 0) {
          this.#forget(key, shared);
          shared.controller.abort();
        }
        reject(signal.reason as Error);
      };
      const stay = onAbort(signal, leave);
      shared.promise.then(
        (thing) => {
          stay();
          // One key has one loader, and so one kind of thing.
          resolve(thing as Thing);
        },
        (error: unknown) => {
          stay();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #start<Thing>(key: string, load: (signal: AbortSignal) => Promise<Thing>): Load {
    const controller = new AbortController();
    const started: Load = { promise: this.#inTurn(load, controller), controller, waiting: 0 };
    this.#loads.set(key, started);
    const forget = () => this.#forget(key, started);
    started.promise.then(forget, forget);
    return started;
  }

  async #inTurn<Thing>(
    load: (signal: AbortSignal) => Promise<Thing>,
    { signal }: AbortController,
  ): Promise<Thing> {
    if (this.#running >= this.#most) await new Promise<void>((next) => this.#queue.push(next));
    else this.#running++;
    try {
      signal.throwIfAborted();
      return await load(signal);
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #forget(key: string, load: Load): void {
    if (this.#loads.get(key) === load) this.#loads.delete(key);
  }
}

const leaving = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal aborts, with one listener however many wait for it: one search may ask for
 * dozens of files. @returns what takes it back
 */
function onAbort(signal: AbortSignal, leave: () => void): () => void {
  const known = leaving.get(signal);
  const all = known ?? new Set();
  all.add(leave);
  if (!known) {
    leaving.set(signal, all);
    signal.addEventListener('abort', () => all.forEach((each) => each()), { once: true });
  }
  return () => void all.delete(leave);
}
