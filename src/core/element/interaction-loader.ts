import type { LitElement } from 'lit';

/** What does the things a visitor asks for: takes steps, and whatever else views ask for by name. */
export interface Interaction<Action> {
  /** Takes a step. */
  send(action: Action): void;
}

/**
 * Stands in for the interactions until their file is here, and hands over what was asked for in the
 * meantime, in order.
 */
export class InteractionLoader<
  Action,
  Intents extends object,
  Loaded extends Interaction<Action> & Intents,
> {
  readonly #element: LitElement;
  readonly #create: () => Promise<Loaded>;
  #loading: Promise<void> | undefined;
  #loaded: Loaded | undefined;

  /** Takes a step, now or as soon as can be. */
  readonly send = (action: Action): void => void this.#do((loaded) => loaded.send(action));

  /** What views ask for that is not a step, each handed on under its name. */
  readonly intents = new Proxy({} as Intents, {
    get:
      (_none, name) =>
      (...given: unknown[]): void =>
        void this.#do((loaded) => {
          // The intents' own type says which names there are, and what each is given.
          const intents = loaded as unknown as Record<typeof name, Intent>;
          intents[name]?.(...given);
        }),
  });

  /** @param create fetches the file, and begins the interactions of the element */
  constructor(element: LitElement, create: () => Promise<Loaded>) {
    this.#element = element;
    this.#create = create;
  }

  /** The interactions, where they are here. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** Resolves when the interactions are here, or are known not to come; then asking again may work. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      this.#loaded = await this.#create();
      this.#element.requestUpdate();
    } catch {
      this.#loading = undefined;
    }
  }

  /** Where the interactions do not come, a click has no effect, as on any page whose scripts did not. */
  async #do(act: (loaded: Loaded) => void): Promise<void> {
    if (!this.#loaded) await this.load();
    if (this.#loaded) act(this.#loaded);
  }
}

type Intent = (...given: unknown[]) => void;
